// Limit and balance of a company's credit.
import type { Schemas } from 'bthub-client'
import { amountText, instantText } from '../../components/format.ts'
import { Label } from '../../components/labels.tsx'
import { Facts } from '../../components/page.tsx'
import { Empty } from '../../components/states.tsx'

/** The part of the limit that is not in use; `null` without a limit. */
export function availableOf(credit: Schemas['Credit'] | null): number | null {
  if (credit === null || credit.limit === null) return null
  return Math.round((credit.limit - credit.balance - credit.processing) * 100) / 100
}

export function CreditFacts({ credit }: { readonly credit: Schemas['Credit'] | null }) {
  if (credit === null) return <Empty>No credit account yet.</Empty>
  const { limit, balance, processing, barredUntil, automatedDrawApprovalInfo: auto } = credit
  return (
    <Facts
      facts={[
        ['Status', <Label key="s">{credit.status}</Label>],
        ['Limit', amountText(limit)],
        ['In use', amountText(balance)],
        ['Repayment in progress', amountText(processing)],
        ['Available', amountText(availableOf(credit))],
        ['Blocked until', barredUntil === null ? 'Not blocked' : instantText(barredUntil)],
        ['Automatic approval', auto.isEnabled ? 'On' : 'Off'],
        ['Automatic, per draw', amountText(auto.singleDrawMaxLimit)],
        ['Automatic, per day', amountText(auto.dailyLimit)],
        ['Automatic, per week', amountText(auto.weeklyLimit)],
      ]}
    />
  )
}
