// A page that broke, and a page that there is not.
import { Link, type ErrorComponentProps } from '@tanstack/react-router'
import { Failure } from '../parts/failure.tsx'
import { Page } from '../parts/page.tsx'

export function PageFailure({ error, reset }: ErrorComponentProps) {
  return (
    <Page title="This page broke">
      <Failure error={error} onAgain={reset} />
    </Page>
  )
}

export function NoSuchPage() {
  return (
    <Page title="There is no such page">
      <p>
        <Link to="/">Today</Link> is where everything begins.
      </p>
    </Page>
  )
}
