// PUT /operator/account/{accountId}/draw/{id}/release
import { releaseDraw as decide } from '../../domain/credit/release-draw.ts'
import { applicationIn, rulingOf } from '../credit-case.ts'
import { operate, reasonBody, reasonedEndpoint } from '../operator-write.ts'
import { operatedSchema } from '../operated-schema.ts'
import { drawSchema } from './draw-schema.ts'

export const releaseDraw = reasonedEndpoint(
  {
    name: 'release-draw',
    audiences: { operator: 'PUT /operator/account/{accountId}/draw/{id}/release' },
    summary: 'Release a draw whose payout failed: its invoice can be paid another way',
    schema: operatedSchema('DrawOperated', drawSchema),
  },
  (call) =>
    operate(call, {
      name: 'release-draw',
      kind: 'draw',
      body: reasonBody,
      hint: () => [{ kind: 'invoice', id: call.id, access: 'write' }],
      decide: (loaded, { id, reason }, context) =>
        decide(applicationIn(loaded, id), rulingOf(call, reason), context),
    }),
)
