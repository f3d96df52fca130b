// GET /operator/find
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { queryText, readQuery } from '../../schema/query.ts'
import { arrayOf, boolean, instant, nullable, number, shape, string } from '../../schema/shape.ts'
import { invalid } from '../../domain/hub-error.ts'
import { finders } from './finders.ts'

const textLengthMax = 256
/** Results of each kind. */
const foundMax = 5

const query = { text: queryText(textLengthMax) }

const foundSchema = shape('Found', {
  accountId: nullable(string),
  id: string,
  label: string,
  status: nullable(string),
  detail: nullable(string),
  amount: nullable(number),
  at: nullable(instant),
})

const kinds = Object.keys(finders) as (keyof typeof finders)[]

export const findEverything = endpoint({
  name: 'find-everything',
  audiences: { operator: 'GET /operator/find' },
  summary:
    'Find whatever has this number, name, e-mail address, telephone number or id, in all accounts; every kind that was searched is listed',
  access: 'read',
  query,
  success: {
    status: 200,
    schema: shape('FoundEverything', {
      items: arrayOf(
        shape('FoundKind', {
          kind: { type: 'string', enum: kinds },
          found: arrayOf(foundSchema),
          hasMore: boolean,
        }),
      ),
    }),
  },
  refusals: [],
  async handle(call) {
    const { text } = readQuery(query, call.query)
    if (text === undefined) throw textMissing()
    const wanted = text.trim()
    const items = await Promise.all(
      kinds.map(async (kind) => {
        const found = await finders[kind](call, wanted, foundMax + 1)
        return { kind, found: found.slice(0, foundMax), hasMore: found.length > foundMax }
      }),
    )
    return okAnswer({ items })
  },
})

function textMissing() {
  const message = 'text is missing: send what to look for.'
  return invalid([{ pointer: '?text', rule: 'query_invalid', message }])
}
