// The endpoints about the reports of `bthub certify`.
import { keepCertification } from './keep-certification.ts'
import { listCertifications } from './list-certifications.ts'

export const certificationEndpoints = [keepCertification, listCertifications] as const
