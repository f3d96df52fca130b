// Amounts and dates of a draw.
import type { Schemas } from 'bthub-client'
import { Link } from '@tanstack/react-router'
import { amountText } from '../../components/format.ts'
import { Facts } from '../../components/page.tsx'
import { Time } from '../../components/time.tsx'

type Props = { readonly draw: Schemas['Draw']; readonly accountId: string }

export function DrawFacts({ draw, accountId }: Props) {
  return (
    <Facts
      facts={[
        ['Amount', amountText(draw.amount)],
        ['Term', `${draw.termDays} days`],
        ['Advance to supplier', `${amountText(draw.advance)} (${draw.advanceRate}%)`],
        ['Final payout to supplier', amountText(draw.rest)],
        ['Fee', `${amountText(draw.fee)} (${draw.feeRate}%)`],
        ['Outstanding', amountText(draw.outstanding)],
        ['Due', draw.dueDate],
        [
          'Company ID',
          <Link
            key="c"
            to="/review/company/$accountId/$id"
            params={{ accountId, id: draw.companyId }}
          >
            {draw.companyId}
          </Link>,
        ],
        ['Requested', <Time key="a" at={draw.requestedAt} />],
        ['Decided', <Time key="d" at={draw.decidedAt} />],
        ['Decided by', draw.automatic ? 'the hub (automatic)' : draw.decidedBy],
        ['Reason', draw.reason],
      ]}
    />
  )
}
