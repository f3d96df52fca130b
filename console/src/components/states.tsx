// Loading and empty states.
import { Loader } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import { HubUnreachable } from 'bthub-client'
import type { ReactNode } from 'react'
import { ErrorAlert } from './error-alert.tsx'

export function Loading({ what }: { readonly what: string }) {
  return (
    <div className="state" role="status">
      <Loader size="sm" />
      <span>Loading {what.toLowerCase()}…</span>
    </div>
  )
}

export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className="state">{children}</p>
}

type Props<T> = {
  readonly query: UseQueryResult<T>
  readonly what: string
  readonly children: (data: T) => ReactNode
}

/** After a failed refresh, the data stays below the error; of a hub that is away the whole page speaks. */
export function Loaded<T>({ query, what, children }: Props<T>) {
  const { data, error } = query
  const again = () => void query.refetch()
  if (data !== undefined) {
    return (
      <>
        {error === null || error instanceof HubUnreachable ? null : (
          <ErrorAlert error={error} onRetry={again} />
        )}
        {children(data)}
      </>
    )
  }
  if (error !== null) return <ErrorAlert error={error} onRetry={again} />
  return <Loading what={what} />
}
