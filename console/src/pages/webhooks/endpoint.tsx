// Endpoint, which is not there yet.
import { Page } from '../../parts/page.tsx'

export function EndpointPage() {
  return <Page title="Endpoint">{null}</Page>
}
