// Delivery, which is not there yet.
import { Page } from '../../parts/page.tsx'

export function DeliveryPage() {
  return <Page title="Delivery">{null}</Page>
}
