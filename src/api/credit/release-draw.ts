// PUT /operator/account/{accountId}/draw/{id}/release
import { releaseDraw as decide } from '../../domain/credit/release-draw.ts'
import { applicationIn, rulingOf } from '../credit-case.ts'
import { writeAsOperator, reasonBody, reasonOnlyEndpoint } from '../operator-write.ts'
import { operatorResultSchema } from '../operator-result-schema.ts'
import { drawSchema } from './draw-schema.ts'

export const releaseDraw = reasonOnlyEndpoint(
  {
    name: 'release-draw',
    audiences: { operator: 'PUT /operator/account/{accountId}/draw/{id}/release' },
    summary: 'Release a draw whose payout failed: its invoice can be paid another way',
    schema: operatorResultSchema('DrawOperated', drawSchema),
  },
  (call) =>
    writeAsOperator(call, {
      name: 'release-draw',
      kind: 'draw',
      body: reasonBody,
      hint: () => [{ kind: 'invoice', id: call.id, access: 'write' }],
      decide: (loaded, { id, reason }, context) =>
        decide(applicationIn(loaded, id), rulingOf(call, reason), context),
    }),
)
