// GET /integration/rounding-profile
import { addDays } from '../../domain/calendar-arithmetic.ts'
import { roundingClasses, roundingCounts } from '../../domain/money/rounding-profile.ts'
import { queryInteger, readQuery } from '../../schema/query.ts'
import { arrayOf, boolean, date, integer, shape } from '../../schema/shape.ts'
import { okAnswer } from '../answer.ts'
import { endpoint } from '../endpoint.ts'
import { todayOf } from '../today.ts'

export const profileDays = { default: 14, max: 31 } as const

const query = { days: queryInteger({ min: 1, max: profileDays.max }) }

const counts = shape(
  'RoundingCounts',
  Object.fromEntries(roundingClasses.map((name) => [name, integer])),
)

export const getRoundingProfile = endpoint({
  name: 'get-rounding-profile',
  audiences: {
    account: 'GET /integration/rounding-profile',
    operator: 'GET /operator/account/{accountId}/rounding-profile',
  },
  summary: 'Read how the amounts pushed by the account were rounded, by day',
  access: 'read',
  query,
  success: {
    status: 200,
    schema: shape('RoundingProfile', {
      total: counts,
      days: arrayOf(shape('RoundingDay', { date, counts, isSample: boolean })),
    }),
  },
  refusals: [],
  async handle(call) {
    const { days: count = profileDays.default } = readQuery(query, call.query)
    const today = todayOf(call)
    const dates = Array.from({ length: count }, (_, at) => addDays(today, at + 1 - count))
    const days = await call.store.countRounding(call.accountId, dates)
    const total = roundingCounts((name) => days.reduce((sum, day) => sum + day.counts[name], 0))
    return okAnswer({ total, days })
  },
})
