// The clock of a sandbox, beside the title of each page of it; other accounts have none.
import { skipToken, useQuery } from '@tanstack/react-query'
import { hub } from '../session/session.ts'
import { instantText } from './format.ts'
import { Label } from './labels.tsx'
import { useNow } from './time-style.ts'

export function useAccount(accountId: string | undefined) {
  return useQuery({
    queryKey: ['account', accountId],
    queryFn:
      accountId === undefined
        ? skipToken
        : () => hub.get('/operator/account/{accountId}', { params: { path: { accountId } } }),
  })
}

/** Not read for an account that is no sandbox. */
export function useClock(accountId: string | undefined) {
  const { data: account } = useAccount(accountId)
  return useQuery({
    queryKey: ['clock', accountId],
    queryFn:
      accountId === undefined || account?.policies.sandbox !== true
        ? skipToken
        : () => hub.get('/operator/account/{accountId}/clock', { params: { path: { accountId } } }),
  })
}

/** The account of the page, if it has one. */
export function AccountClock({ accountId }: { readonly accountId: string | undefined }) {
  const { data: account } = useAccount(accountId)
  const { data: clock, dataUpdatedAt } = useClock(accountId)
  const now = useNow()
  if (account?.policies.sandbox !== true || clock === undefined) return null
  const at = Date.parse(clock.now) + Math.max(now - dataUpdatedAt, 0)
  return (
    <Label tone={clock.offsetSeconds === 0 ? 'plain' : 'busy'}>
      {`Clock ${minuteText(new Date(at).toISOString())}`}
    </Label>
  )
}

const secondsLength = ':00'.length

/** `2026-01-04 09:47 UTC` */
function minuteText(instant: string): string {
  return `${instantText(instant).slice(0, -secondsLength)} UTC`
}
