// The error page and the page for unknown addresses.
import { Link, type ErrorComponentProps } from '@tanstack/react-router'
import { ErrorAlert } from '../components/error-alert.tsx'
import { Page } from '../components/page.tsx'

export function PageFailure({ error, reset }: ErrorComponentProps) {
  return (
    <Page title="This page failed to load">
      <ErrorAlert error={error} onRetry={reset} />
    </Page>
  )
}

export function PageNotFound() {
  return (
    <Page title="Page not found">
      <p>
        Go to <Link to="/">Today</Link>.
      </p>
    </Page>
  )
}
