// GET /operator/account/{accountId}/certification
import { okAnswer } from '../answer.ts'
import { endpoint } from '../endpoint.ts'
import { arrayOf, shape } from '../../schema/shape.ts'
import { certificationSchema, serializeCertification } from './schema.ts'

export const listCertifications = endpoint({
  name: 'list-certifications',
  audiences: { operator: 'GET /operator/account/{accountId}/certification' },
  summary:
    'List the last reports of `bthub certify` about the connector of an account, newest first',
  access: 'read',
  success: {
    status: 200,
    schema: shape('CertificationList', { items: arrayOf(certificationSchema) }),
  },
  refusals: [404],
  async handle({ accountId, store }) {
    const found = await store.listCertifications(accountId)
    return okAnswer({ items: found.map(serializeCertification) })
  },
})
