// The credit of a company, as the hub keeps it.
import type { Schemas } from 'bthub-client'
import { amountText, instantText } from '../../parts/format.ts'
import { Label } from '../../parts/labels.tsx'
import { Facts } from '../../parts/page.tsx'
import { Empty } from '../../parts/states.tsx'

export function CreditFacts({ credit }: { readonly credit: Schemas['Credit'] | null }) {
  if (credit === null) return <Empty>The company has no credit account yet.</Empty>
  const { limit, balance, processing, barredUntil, automatedDrawApprovalInfo: auto } = credit
  const free = limit === null ? null : Math.round((limit - balance - processing) * 100) / 100
  return (
    <Facts
      facts={[
        ['Status', <Label key="s">{credit.status}</Label>],
        ['Limit', amountText(limit)],
        ['In use', amountText(balance)],
        ['Being repaid', amountText(processing)],
        ['Free', amountText(free)],
        ['Barred until', barredUntil === null ? 'not barred' : instantText(barredUntil)],
        ['Automatic approval', auto.isEnabled ? 'on' : 'off'],
        ['Automatic, each', amountText(auto.singleDrawMaxLimit)],
        ['Automatic, a day', amountText(auto.dailyLimit)],
        ['Automatic, a week', amountText(auto.weeklyLimit)],
      ]}
    />
  )
}
