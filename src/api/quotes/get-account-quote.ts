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
import { messageSchema, serializeMessage } from '../messages/schema.ts'
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

/** More than a quote normally has; `search-messages` finds all. */
const messagesMax = 100

export const getAccountQuote = endpoint({
  name: 'get-account-quote',
  audiences: { operator: 'GET /operator/account/{accountId}/quote/{id}' },
  summary:
    'Read a quote of an account, with its editable fields, possible decisions, buyer, project and messages',
  access: 'read',
  success: {
    status: 200,
    schema: shape('AccountQuote', {
      quote: quoteSchema,
      moves: arrayOf(moveSchema),
      customer: orNull(customerSchema),
      company: orNull(companySchema),
      project: orNull(projectSchema),
      messages: arrayOf(messageSchema),
    }),
  },
  refusals: [404],
  async handle(call) {
    const quote = await readNamed(call, 'quote')
    const { accountId, store } = call
    const search = { accountId, aboutIds: [quote.id] }
    const [{ customer, company }, project, messages] = await Promise.all([
      readBuyer(call, quote.content.customerId),
      readRecordOrNull(call, 'project', quote.projectId),
      store.searchMessages(search, { after: null, limit: messagesMax }),
    ])
    const today = todayOf(call)
    const body = {
      quote: serializeQuote(quote, shownQuoteStatus(quote, today)),
      moves: movesOfQuote(quote, today),
      customer: serializeOrNull(customer),
      company: serializeOrNull(company),
      project: serializeOrNull(project),
      messages: messages
        .filter(({ record }) => record.aboutKind === 'quote')
        .map(({ record }) => serializeMessage(record)),
    }
    return okAnswer(body, { etag: entityTag(quote.version) })
  },
})
