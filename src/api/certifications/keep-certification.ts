// POST /operator/account/{accountId}/certification
import type { Certification } from '../../domain/certifications/certification.ts'
import { newUuid } from '../../ids.ts'
import { endpoint } from '../endpoint.ts'
import { auditEntryOf, createdAnswer, readOperatorBody } from '../operator-action.ts'
import {
  certificationBody,
  certificationSchema,
  serializeCertification,
  type CertificationKeep,
} from './schema.ts'

export const keepCertification = endpoint({
  name: 'keep-certification',
  audiences: { operator: 'POST /operator/account/{accountId}/certification' },
  summary: 'Keep a report of `bthub certify` about the connector of an account',
  access: 'write',
  isAudited: true,
  body: { schema: certificationBody.schema },
  success: { status: 201, schema: certificationSchema },
  refusals: [404],
  async handle(call) {
    const { body } = readOperatorBody<CertificationKeep>(call, certificationBody)
    const { reason, tests, ...about } = body
    const certification: Certification = {
      id: newUuid(),
      at: call.clock().toISOString(),
      ...about,
      tests: tests.map((test) => ({
        ...test,
        // What is omitted is null.
        reason: test.reason ?? null,
        checks: test.checks.map(({ says, fault }) => ({ says, fault: fault ?? null })),
      })),
    }
    const shown = serializeCertification(certification)
    const { connector, passed, failed, skipped } = shown
    const details = { connector, passed, failed, skipped }
    const input = { name: 'keep-certification', subject: certification.id, reason, details }
    await call.store.keepCertification(call.accountId, certification, auditEntryOf(call, input))
    return createdAnswer(shown)
  },
})
