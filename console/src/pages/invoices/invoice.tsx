// The page of an invoice.
import { RawJson } from '../../components/raw-json.tsx'
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { LastPush } from '../../components/last-push.tsx'
import { Timeline } from '../../components/timeline.tsx'
import { Deliveries } from '../../components/deliveries.tsx'
import { Label } from '../../components/labels.tsx'
import { Lines } from '../../components/lines.tsx'
import { Messages } from '../../components/messages.tsx'
import { EditableFields } from '../../components/editable-fields.tsx'
import { Page } from '../../components/page.tsx'
import { Loaded } from '../../components/states.tsx'
import { hub } from '../../session/session.ts'
import { InvoiceActions } from './invoice-actions.tsx'
import { InvoiceFacts, InvoiceParties } from './invoice-facts.tsx'
import { InvoiceMoney } from './invoice-money.tsx'

type InvoiceDetails = Schemas['AccountInvoice']
export type DetailsProps = { readonly details: InvoiceDetails; readonly accountId: string }

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
      trail={[
        { to: '/invoices', name: 'Invoices' },
        { to: '/invoices', name: accountId, search: { accountId } },
      ]}
      aside={
        data === undefined ? null : (
          <>
            <Label>{data.invoice.status}</Label>
            <InvoiceActions invoice={data.invoice} accountId={accountId} />
          </>
        )
      }
    >
      <LastPush kind="invoice" accountId={accountId} id={id} />
      <Loaded query={invoice} what="Invoice">
        {(details) => (
          <>
            <InvoiceFacts details={details} accountId={accountId} />
            <div className="two">
              <InvoiceParties details={details} accountId={accountId} />
              <EditableFields hub={details.invoice.hub} />
            </div>
            <Lines lines={details.invoice.lines} />
            <InvoiceMoney details={details} accountId={accountId} />
            <Messages messages={details.messages} accountId={accountId} />
            <RawJson of={details.invoice} />
          </>
        )}
      </Loaded>
      <Deliveries accountId={accountId} of={{ record: { kind: 'invoice', id } }} />
      <Timeline kind="invoice" accountId={accountId} id={id} />
    </Page>
  )
}
