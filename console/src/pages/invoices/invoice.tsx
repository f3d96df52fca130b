// One invoice: what it is, what may be changed now and why not the rest, its lines, its money, and
// everything that ever happened to it.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { History } from '../../parts/history.tsx'
import { Label } from '../../parts/labels.tsx'
import { Lines } from '../../parts/lines.tsx'
import { Locks } from '../../parts/locks.tsx'
import { Page } from '../../parts/page.tsx'
import { Loaded } from '../../parts/states.tsx'
import { hub } from '../../session/session.ts'
import { InvoiceActs } from './invoice-acts.tsx'
import { InvoiceFacts, InvoicePeople } from './invoice-facts.tsx'
import { InvoiceMoney } from './invoice-money.tsx'

type WholeInvoice = Schemas['AccountInvoice']
export type WholeProps = { readonly whole: WholeInvoice; readonly accountId: string }

export function InvoicePage() {
  const { accountId = '', id = '' } = useParams({ strict: false })
  const params = { path: { accountId, id } }
  const invoice = useQuery({
    queryKey: ['invoice', accountId, id],
    queryFn: () => hub.get('/operator/account/{accountId}/invoice/{id}', { params }),
  })
  const { data } = invoice
  const title = data === undefined ? id : data.invoice.invoiceNumber
  return (
    <Page
      title={`Invoice ${title}`}
      aside={
        data === undefined ? null : (
          <>
            <Label>{data.invoice.status}</Label>
            <InvoiceActs invoice={data.invoice} accountId={accountId} />
          </>
        )
      }
    >
      <Loaded query={invoice} what="The invoice">
        {(whole) => (
          <>
            <InvoiceFacts whole={whole} accountId={accountId} />
            <div className="two">
              <InvoicePeople whole={whole} accountId={accountId} />
              <Locks hub={whole.invoice.hub} />
            </div>
            <Lines lines={whole.invoice.lines} />
            <InvoiceMoney whole={whole} accountId={accountId} />
            <History kind="invoice" accountId={accountId} id={id} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
