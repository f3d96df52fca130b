// GET /integration/invoice/{id}/pdf, GET /buyer/invoice/pdf, GET /operator/account/{accountId}/invoice/{id}/pdf
// and GET /i/r/pdf
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  companyBody,
  customerBody,
  invoiceBody,
  startHub,
  type TestHub,
} from '../../../test/support/hub.ts'
import { hasPdfReader, pagesOf, qrTextOf } from '../../../test/support/read-pdf.ts'
import { fileNameOf } from './invoice-pdf.ts'
import { servicePrefix } from '../endpoint.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.app.backend.store.setAccount('acme', { name: 'Acme Supplies' })
  const customer = customerBody({ id: 'c1', lastName: 'Пример' })
  const company = { id: 'b1', ...companyBody({ customers: [customer] }) }
  await hub.call('POST', '/integration/company', { body: company })
  await hub.call('POST', '/integration/invoice', { body: { id: 'i/1', ...invoiceBody() } })
})
afterAll(() => hub.stop())

async function get(url: string, headers: Readonly<Record<string, string>> = {}) {
  const answer = await fetch(url, { headers })
  return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) }
}

const asAccount = () => ({
  'X-BlueTape-Key': hub.acme.key,
  'X-Integration-AccountId': hub.acme.accountId,
})

async function pageUrl(): Promise<string> {
  const { body } = await hub.call('GET', '/integration/invoice/i%2F1/checkout')
  return body.checkOutUrl
}

describe('GET …/pdf 200', () => {
  it('is the same file for the source, the buyer, the buyer’s page and operators', async () => {
    const link = new URL(await pageUrl())
    const service = `${hub.url}${servicePrefix}`
    const all = await Promise.all([
      get(`${service}/integration/invoice/i%2F1/pdf`, asAccount()),
      get(`${service}/buyer/invoice/pdf${link.search}`),
      get(`${service}/operator/account/acme/invoice/i%2F1/pdf`, { 'X-Operator-Key': hub.operator }),
      get(`${hub.url}/i/r/pdf${link.search}`),
    ])
    const [first] = all
    for (const { answer, bytes } of all) {
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe('application/pdf')
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.headers.get('content-disposition')).toBe(
        `inline; filename="INV-00003-2023.pdf"; filename*=UTF-8''INV-00003-2023.pdf`,
      )
      expect(Buffer.compare(bytes, first.bytes)).toBe(0)
    }
  })

  it.skipIf(!hasPdfReader)('says who sells and who buys', async () => {
    const { bytes } = await get(`${hub.url}/i/r/pdf${new URL(await pageUrl()).search}`)
    const [page] = pagesOf(bytes)
    for (const text of ['Acme Supplies', 'Example Builders LLC', 'Ada Пример', '1 Main Street']) {
      expect(page).toContain(text)
    }
  })
})

describe.skipIf(!hasPdfReader)('the link to pay', () => {
  const buyerFile = async () =>
    (await get(`${hub.url}/i/r/pdf${new URL(await pageUrl()).search}`)).bytes

  it('is in the file, as text and as a QR code', async () => {
    const bytes = await buyerFile()
    expect(qrTextOf(bytes)).toBe(await pageUrl())
    expect(pagesOf(bytes)[0]?.replaceAll(/\s/g, '')).toContain(await pageUrl())
    expect(pagesOf(bytes)[0]).toContain('Test system. No real money moves.')
  })

  it('is not in the file of an operator who only reads', async () => {
    const key = await hub.createOperator({ scope: 'read' })
    const url = `${hub.url}${servicePrefix}/operator/account/acme/invoice/i%2F1/pdf`
    const { answer, bytes } = await get(url, { 'X-Operator-Key': key })
    expect(answer.status).toBe(200)
    expect(pagesOf(bytes)[0]).toContain('Amount due')
    expect(pagesOf(bytes)[0]).not.toMatch(/Pay online|token=/)
  })
})

describe('GET …/pdf 404', () => {
  it('is returned for an unknown invoice', async () => {
    const answer = await hub.call('GET', '/integration/invoice/none/pdf')
    expect(answer).toMatchObject({ status: 404, body: { reason: 'Invoice not found.' } })
  })

  it('is a page without a valid link', async () => {
    const { answer, bytes } = await get(`${hub.url}/i/r/pdf?account=acme&id=i1&token=0`)
    expect(answer.status).toBe(404)
    expect(Buffer.from(bytes).toString()).toContain('This link does not work')
  })
})

describe('the file name', () => {
  it.each([
    ['INV/00003/2023', 'INV-00003-2023.pdf', 'INV-00003-2023.pdf'],
    ['../../etc/passwd', 'etc-passwd.pdf', 'etc-passwd.pdf'],
    ['a"; filename="b.exe', 'a-filename=-b.exe.pdf', 'a-filename%3D-b.exe.pdf'],
    ['Счёт № 5', '____-_-5.pdf', '%D0%A1%D1%87%D1%91%D1%82-%E2%84%96-5.pdf'],
    ['\u202efdp.exe\r\nX: y', 'fdp.exe-X-y.pdf', 'fdp.exe-X-y.pdf'],
    ['...', 'invoice.pdf', 'invoice.pdf'],
    [`it's (1)`, `it's-(1).pdf`, 'it%27s-%281%29.pdf'],
  ])('is safe for %j', (number, ascii, encoded) => {
    expect(fileNameOf(number)).toBe(`filename="${ascii}"; filename*=UTF-8''${encoded}`)
  })

  it('has a limited length', () => {
    expect(fileNameOf('漢'.repeat(500)).length).toBeLessThan(1_500)
  })
})
