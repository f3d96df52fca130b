// Invoice, which is not there yet.
import { Page } from '../../parts/page.tsx'

export function InvoicePage() {
  return <Page title="Invoice">{null}</Page>
}
