// The curl command that pushes the invoice of the contract page to the demo account.
import { servicePrefix } from '../../api/endpoint.ts'
import { pageInvoiceId, sampleInvoice } from '../../api/contract-page.ts'
import { demoAccountId } from '../../demo-key.ts'

export function curlLine(url: string, key: string): string {
  return [
    `curl -X PUT '${url}${servicePrefix}/integration/invoice/${pageInvoiceId}'`,
    `-H 'X-BlueTape-Key: ${key}'`,
    `-H 'X-Integration-AccountId: ${demoAccountId}'`,
    `-H 'Content-Type: application/json'`,
    `-d '${JSON.stringify(sampleInvoice)}'`,
  ].join(' ')
}
