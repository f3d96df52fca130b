// What stands where there is nothing to show yet, or nothing at all.
import { Loader } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Failure } from './failure.tsx'

export function Loading({ what }: { readonly what: string }) {
  return (
    <div className="state" role="status">
      <Loader size="sm" />
      <span>{what} is loading.</span>
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

/** Loading, failing, or the data; data that could not be renewed stays, and says so. */
export function Loaded<T>({ query, what, children }: Props<T>) {
  const { data, error } = query
  const again = () => void query.refetch()
  if (data !== undefined) {
    return (
      <>
        {error === null ? null : <Failure error={error} onAgain={again} />}
        {children(data)}
      </>
    )
  }
  if (error !== null) return <Failure error={error} onAgain={again} />
  return <Loading what={what} />
}
