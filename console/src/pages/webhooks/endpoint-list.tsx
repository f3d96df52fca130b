// Webhooks, which is not there yet.
import { Page } from '../../parts/page.tsx'

export function EndpointList() {
  return <Page title="Webhooks">{null}</Page>
}
