// Invoices, which is not there yet.
import { Page } from '../../parts/page.tsx'

export function InvoiceList() {
  return <Page title="Invoices">{null}</Page>
}
