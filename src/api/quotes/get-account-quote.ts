// GET /operator/account/{accountId}/quote/{id}
import { endpoint } from '../endpoint.ts'
import { movesOfQuote } from '../../domain/quotes/moves-of-quote.ts'
import { quoteStatuses, shownQuoteStatus } from '../../domain/quotes/quote-status.ts'
import { entityTag, okAnswer } from '../answer.ts'
import { readRecordOrNull, readBuyer, serializeOrNull } from '../related-records.ts'
import { readNamed } from '../read.ts'
import { todayOf } from '../today.ts'
import { obstacleSchema } from '../buyer-schema.ts'
import { companySchema } from '../companies/schema.ts'
import { customerSchema } from '../customers/schema.ts'
import { projectSchema } from '../projects/schema.ts'
import { quoteSchema, serializeQuote } from './schema.ts'
import { arrayOf, orNull, shape, string } from '../../schema/shape.ts'

const moveSchema = shape('QuoteMove', {
  action: string,
  actor: { type: 'string', enum: ['buyer', 'source'] },
  meaning: string,
  to: { type: 'string', enum: quoteStatuses },
  because: orNull(obstacleSchema),
})

export const getAccountQuote = endpoint({
  name: 'get-account-quote',
  audiences: { operator: 'GET /operator/account/{accountId}/quote/{id}' },
  summary:
    'Read a quote of an account, with its editable fields, possible decisions, buyer and project',
  access: 'read',
  success: {
    status: 200,
    schema: shape('AccountQuote', {
      quote: quoteSchema,
      moves: arrayOf(moveSchema),
      customer: orNull(customerSchema),
      company: orNull(companySchema),
      project: orNull(projectSchema),
    }),
  },
  refusals: [404],
  async handle(call) {
    const quote = await readNamed(call, 'quote')
    const [{ customer, company }, project] = await Promise.all([
      readBuyer(call, quote.content.customerId),
      readRecordOrNull(call, 'project', quote.projectId),
    ])
    const today = todayOf(call)
    const body = {
      quote: serializeQuote(quote, shownQuoteStatus(quote, today)),
      moves: movesOfQuote(quote, today),
      customer: serializeOrNull(customer),
      company: serializeOrNull(company),
      project: serializeOrNull(project),
    }
    return okAnswer(body, { etag: entityTag(quote.version) })
  },
})
