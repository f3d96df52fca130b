// A use of trade credit: what was asked for, what is owed, and what the supplier gets.
import type { Schemas } from 'bthub-client'
import { Link } from '@tanstack/react-router'
import { amountText } from '../../parts/format.ts'
import { Facts } from '../../parts/page.tsx'
import { Time } from '../../parts/time.tsx'

type Props = { readonly draw: Schemas['Draw']; readonly accountId: string }

export function DrawFacts({ draw, accountId }: Props) {
  return (
    <Facts
      facts={[
        ['Amount', amountText(draw.amount)],
        ['Term', `${draw.termDays} days`],
        ['Advance', `${amountText(draw.advance)} (${draw.advanceRate} %)`],
        ['Rest for the supplier', amountText(draw.rest)],
        ['Fee', `${amountText(draw.fee)} (${draw.feeRate} %)`],
        ['Outstanding', amountText(draw.outstanding)],
        ['Due', draw.dueDate],
        [
          'Company',
          <Link
            key="c"
            to="/review/company/$accountId/$id"
            params={{ accountId, id: draw.companyId }}
          >
            {draw.companyId}
          </Link>,
        ],
        ['Asked', <Time key="a" at={draw.requestedAt} />],
        ['Decided', <Time key="d" at={draw.decidedAt} />],
        ['Decided by', draw.automatic ? 'the hub' : draw.decidedBy],
        ['Why', draw.reason],
      ]}
    />
  )
}
