// `upsert=true`: an update creates what does not exist, as the creation would, and is otherwise the update that it is.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  companyBody,
  customerBody,
  invoiceBody,
  projectBody,
  quoteBody,
  simplifiedBody,
  startHub,
  type Answered,
  type CallOptions,
  type TestHub,
} from '../../test/support/hub.ts'

let hub: TestHub
/** Another hub on the same database. */
let second: TestHub
beforeAll(async () => {
  const now = new Date('2026-03-01T09:00:00.000Z')
  hub = await startHub({ clock: () => now })
  second = await startHub({ databaseUrl: hub.databaseUrl })
  await hub.seed()
  for (const id of ['b1', 'b2', 'b3'])
    await hub.call('POST', '/integration/company', { body: { id, ...companyBody() } })
})
afterAll(async () => {
  await second.stop()
  await hub.stop()
})

type Change = Readonly<Record<string, unknown>>

type Kind = {
  readonly path: string
  /** Where the record is read. */
  readonly read: string
  readonly event: string
  readonly body: (change?: Change) => Change
  /** Fields that only a creation has, and where the created record shows them. */
  readonly onlyNew: () => Change
  readonly shown: Change
}

const kinds: Readonly<Record<string, Kind>> = {
  invoice: {
    path: '/integration/invoice',
    read: '/integration/invoice',
    event: 'invoice.created',
    body: invoiceBody,
    onlyNew: () => ({ quoteRefNumber: 'Q-none', projectDetails: projectBody() }),
    shown: { quoteRefNumber: 'Q-none', projectId: 'p1' },
  },
  'simplified invoice': {
    path: '/integration/invoice/simplify',
    read: '/integration/invoice',
    event: 'invoice.created',
    body: simplifiedBody,
    onlyNew: () => ({ projectDetails: projectBody() }),
    shown: { projectId: 'p1' },
  },
  quote: {
    path: '/integration/quote',
    read: '/integration/quote',
    event: 'quote.created',
    body: quoteBody,
    onlyNew: () => ({ projectDetails: projectBody() }),
    shown: { projectId: 'p1' },
  },
  company: {
    path: '/integration/company',
    read: '/integration/company',
    event: 'company.created',
    body: companyBody,
    onlyNew: () => ({ customers: [customerBody({ id: `of-${nextId()}` })] }),
    shown: { customerId: expect.stringMatching(/^of-/) },
  },
  customer: {
    path: '/integration/customer',
    read: '/integration/customer',
    event: 'customer.created',
    body: customerBody,
    onlyNew: () => ({ companyId: freeCompanies.pop() }),
    shown: { companyId: expect.stringMatching(/^b\d$/) },
  },
}
const freeCompanies = ['b1', 'b2', 'b3']
const cases = Object.entries(kinds)

let ids = 0
const nextId = () => `u${(ids += 1)}`

const later = { sourceModifiedDate: '2025-01-01T00:00:00Z' }

function put(
  kind: Kind,
  id: string,
  body: unknown,
  options: CallOptions & { query?: string } = {},
) {
  const { query = 'upsert=true', ...rest } = options
  return hub.call('PUT', `${kind.path}/${encodeURIComponent(id)}?${query}`, { body, ...rest })
}
const get = (kind: Kind, id: string) => hub.call('GET', `${kind.read}/${encodeURIComponent(id)}`)
const lastSeq = async () => (await hub.call('GET', '/integration/events?limit=1')).body.lastSeq

/** Without ids that are made anew. */
const comparable = ({ text }: Answered, id: string) =>
  JSON.parse(
    text
      .replaceAll(`"${id}"`, '"id"')
      .replaceAll(`id=${id}&`, 'id&')
      .replaceAll(/token=[0-9a-f]{32}/g, 'token')
      .replaceAll(/"[0-9a-f]{12}"|"[0-9a-f]{8}-[0-9a-f-]{27}"|"of-u\d+"/g, '"made"'),
  ) as unknown

describe.each(cases)('an upsert of a missing %s', (_, kind) => {
  it('answers and stores what the creation would', async () => {
    const [id, other] = [nextId(), nextId()]
    const before = await lastSeq()
    const upserted = await put(kind, id, kind.body())
    const created = await hub.call('POST', kind.path, { body: { id: other, ...kind.body() } })
    expect(upserted.status).toBe(201)
    expect(created.status).toBe(201)
    expect(comparable(upserted, id)).toStrictEqual(comparable(created, other))
    expect(upserted.headers.get('etag')).toBe('"1"')
    expect(comparable(await get(kind, id), id)).toStrictEqual(
      comparable(await get(kind, other), other),
    )
    const { items } = (await hub.call('GET', `/integration/events?after=${before}`)).body
    expect(items.map(({ type }: { type: string }) => type)).toStrictEqual([kind.event, kind.event])
  })

  it('takes the fields that only a creation has', async () => {
    const id = nextId()
    const answer = await put(kind, id, { ...kind.body(), ...kind.onlyNew() })
    expect(answer.status).toBe(201)
    expect((await get(kind, id)).body).toMatchObject(kind.shown)
  })

  it('is refused without the parameter, and with `upsert=false`', async () => {
    for (const query of ['', 'upsert=false']) {
      const answer = await put(kind, nextId(), kind.body(), { query })
      expect(answer.status).toBe(404)
    }
  })

  it('needs no id in the body, and the one of the path if there is any', async () => {
    const id = nextId()
    const wrong = await put(kind, id, { ...kind.body(), sourceModifiedDate: 'soon', id: 'other' })
    expect(wrong.status).toBe(400)
    expect(wrong.body.errors).toMatchObject([
      { pointer: '/sourceModifiedDate' },
      { pointer: '/id', rule: 'id_mismatch' },
    ])
    expect((await put(kind, id, { ...kind.body(), id })).status).toBe(201)
    const numeric = String(1_000 + (ids += 1))
    expect((await put(kind, numeric, { ...kind.body(), id: Number(numeric) })).status).toBe(201)
  })

  it('follows the rules of ids of new records', async () => {
    const spaced = `${nextId()} `
    const first = await put(kind, spaced, kind.body())
    expect(first.body.details.warnings).toContainEqual(
      expect.objectContaining({ pointer: '{id}', rule: 'invisible_characters' }),
    )
    const alike = await put(kind, spaced.trim(), kind.body())
    expect(alike.body.details.warnings).toContainEqual(
      expect.objectContaining({ pointer: '{id}', rule: 'id_lookalike', expected: spaced }),
    )
  })

  it('is refused with If-Match, which requires a stored version', async () => {
    for (const tag of ['"1"', '*']) {
      const answer = await put(kind, 'unmatched', kind.body(), { headers: { 'If-Match': tag } })
      expect(answer.status).toBe(412)
      expect(answer.body.errors).toMatchObject([{ pointer: 'If-Match', rule: 'version_mismatch' }])
    }
    expect((await get(kind, 'unmatched')).status).toBe(404)
  })

  it('is refused once for all faults, and nothing is stored but the operation', async () => {
    const { body, status } = await put(kind, 'faulty', {})
    expect(status).toBe(400)
    const creation = await hub.call('POST', kind.path, { body: { id: 'faulty' } })
    expect(body.errors).toStrictEqual(creation.body.errors)
    expect((await get(kind, 'faulty')).status).toBe(404)
    const { body: operation } = await hub.call('GET', `/integration/operations/${body.operationId}`)
    expect(operation).toMatchObject({ verdict: 'refused', record: { id: 'faulty' } })
  })

  it('creates it once, whoever asks at the same time', async () => {
    const id = nextId()
    const urls = [hub.url, second.url, hub.url, second.url]
    const answers = await Promise.all(
      urls.map((url, at) =>
        fetch(`${url}/genericBthubService${kind.path}/${id}?upsert=true`, {
          method: 'PUT',
          headers: {
            'X-BlueTape-Key': hub.acme.key,
            'X-Integration-AccountId': 'acme',
            // The reservation of a key loads under lock.
            ...(at < 2 ? {} : { 'Idempotency-Key': `race-${id}-${at}` }),
          },
          body: JSON.stringify(kind.body()),
        }),
      ),
    )
    const statuses = answers.map(({ status }) => status)
    expect(statuses.toSorted((a, b) => a - b)).toStrictEqual([201, 202, 202, 202])
    const bodies = await Promise.all(answers.map((answer) => answer.json()))
    const verdicts = bodies.map((body) => (body as Answered['body']).details.verdict as string)
    expect(verdicts.toSorted((a, b) => a.localeCompare(b))).toStrictEqual([
      'applied',
      'unchanged',
      'unchanged',
      'unchanged',
    ])
  })
})

describe.each(cases)('an upsert of an existing %s', (_, kind) => {
  it('is the update, with each of its verdicts', async () => {
    const id = nextId()
    const [body, newer] = [kind.body(), kind.body(later)]
    await put(kind, id, body)
    for (const [sent, verdict] of [
      [body, 'unchanged'],
      [kind.body({ ...later, ...changeOf(body) }), 'applied'],
      [newer, 'applied'],
      [body, 'superseded'],
    ] as const) {
      const answer = await put(kind, id, sent)
      expect(answer.status).toBe(202)
      expect(answer.body.details.verdict).toBe(verdict)
    }
  })

  it('warns of fields that only a creation has, as without the parameter', async () => {
    const id = nextId()
    await put(kind, id, kind.body())
    const body = { ...kind.body(), ...kind.onlyNew() }
    const plain = await put(kind, id, body, { query: '' })
    const upsert = await put(kind, id, body)
    expect(comparable(upsert, id)).toStrictEqual(comparable(plain, id))
    expect(upsert.body.details.warnings).toContainEqual(
      expect.objectContaining({ rule: 'unknown_field' }),
    )
  })
})

/** Some field of the kind, with another value. */
function changeOf(body: Change): Change {
  const name = ['invoiceNumber', 'quoteNumber', 'businessName', 'lastName'].find(
    (one) => one in body,
  )
  return { [name ?? '']: 'changed' }
}

const {
  invoice,
  'simplified invoice': simplified,
  customer,
} = kinds as Record<string, Kind> & {
  invoice: Kind
  'simplified invoice': Kind
  customer: Kind
}

describe('an upsert', () => {
  it('requires what a creation requires, only where it creates', async () => {
    const { payersInfo: _, ...body } = simplifiedBody()
    const missing = await put(simplified, 'no-payers', body)
    expect(missing.status).toBe(400)
    expect(missing.body.errors).toMatchObject([{ pointer: '/payersInfo', rule: 'field_required' }])
    await put(simplified, 'payers', simplifiedBody())
    expect((await put(simplified, 'payers', body)).status).toBe(202)
  })

  it('knows the fields that only a creation has in strict handling, too', async () => {
    const body = invoiceBody({ expirationDate: '2099-01-12', projectDetails: projectBody() })
    const headers = { Prefer: 'handling=strict' }
    expect((await put(invoice, 'strict', body, { headers })).status).toBe(201)
    expect((await put(invoice, 'strict', body, { headers })).status).toBe(400)
  })

  it('finds no customer that does not exist, and names a look-alike of it', async () => {
    const answer = await put(invoice, 'no-customer', invoiceBody({ customerId: 'C1' }))
    expect(answer.body).toMatchObject({
      code: '400',
      reason: 'Customer not found.',
      warnings: [{ pointer: '/customerId', rule: 'id_lookalike', expected: 'c1' }],
    })
  })

  it('refuses an id that paths have another meaning for', async () => {
    const answer = await put(invoice, 'simplify', invoiceBody())
    expect(answer.body.errors).toMatchObject([{ pointer: '{id}', rule: 'id_reserved' }])
  })

  it('of the other kind of invoice is refused, as the update is', async () => {
    await put(simplified, 'other-kind', simplifiedBody())
    const answer = await put(invoice, 'other-kind', invoiceBody())
    expect(answer).toMatchObject({ status: 409, body: { rule: 'invoice_of_other_kind' } })
  })

  it('is replayed with its Idempotency-Key, 201 and all', async () => {
    const headers = { 'Idempotency-Key': 'upsert' }
    const first = await put(customer, 'once', customerBody(), { headers })
    const again = await put(customer, 'once', customerBody(), { headers })
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect([again.status, again.text]).toStrictEqual([201, first.text])
    // Without the parameter it is another request.
    const other = await put(customer, 'once', customerBody(), { headers, query: '' })
    expect(other.status).toBe(422)
  })

  it.each(['', '1', 'True', 'true&upsert=true'])(
    'is refused with another value: %s',
    async (value) => {
      const answer = await put(customer, 'other-value', customerBody(), {
        query: `upsert=${value}`,
      })
      expect(answer.status).toBe(400)
      expect(answer.body.errors).toMatchObject([{ pointer: '?upsert', rule: 'query_invalid' }])
    },
  )

  it('is an operation of the update, with its people masked, and runs again as an upsert', async () => {
    const { body } = await put(kinds['company'] as Kind, 'again', {
      ...companyBody(),
      customers: [customerBody({ id: 'of-again' })],
    })
    const { operationId } = body.details
    const { body: operation } = await hub.call('GET', `/integration/operations/${operationId}`)
    expect(operation).toMatchObject({
      name: 'update-company',
      verdict: 'applied',
      version: 1,
      sent: {
        businessName: 'Example Builders LLC',
        customers: [{ id: 'of-again', lastName: '***' }],
      },
    })
    await hub.createCaller('sandbox', { policies: { sandbox: true } })
    const path = `/operator/account/acme/operations/${operationId}/again`
    const replayed = await hub.call('POST', path, { body: { into: 'sandbox', reason: 'test' } })
    expect(replayed.body).toMatchObject({ status: 201, answer: { details: { version: 1 } } })
  })
})
