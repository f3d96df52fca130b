// Makes events through the real door, many and fast: changes of customers, whose order per customer is known.
import type { Customer } from '../../src/domain/customers/customer.ts'
import { applied, initialFields, created, updated } from '../../src/domain/hub-write.ts'
import type { DecisionContext, Decision } from '../../src/domain/verdict.ts'
import { newUuid } from '../../src/ids.ts'
import type { Store } from '../../src/store/store.ts'
import { rowsOf } from './database.ts'

function newCustomer(id: string, context: DecisionContext): Customer {
  return {
    kind: 'customer',
    id,
    blueTapeId: context.blueTapeId,
    ...initialFields(context),
    content: {
      firstName: 'Ada',
      lastName: 'Example',
      emailAddress: 'ada@example.com',
      cellPhoneNumber: '+15550100',
    },
    sourceModifiedDate: '2024-06-12T08:00:00.000Z',
    companyId: null,
    registeredAt: null,
    frozenAt: null,
  }
}

/** The customer's first event is its creation, every later one that it was frozen or not any more. */
function next(stored: Customer | null, id: string, context: DecisionContext): Decision<Customer> {
  if (stored === null) {
    const record = newCustomer(id, context)
    return applied(record, [created(record, 'customer.created')])
  }
  const frozenAt = stored.frozenAt === null ? context.now : null
  const type = frozenAt === null ? 'customer.unfrozen' : 'customer.frozen'
  const write = updated(stored, { frozenAt }, type, context)
  return applied(write.record, [write])
}

export async function makeEvent(store: Store, accountId: string, id: string): Promise<void> {
  const attempt = {
    operationId: newUuid(),
    accountId,
    name: 'make-event',
    keyId: null,
    requestId: null,
    recordKind: 'customer',
    recordId: id,
    sent: null,
  } as const
  const load = [{ kind: 'customer', id, access: 'write' }] as const
  await store.change({ attempt, load, idempotency: null }, (loaded, context) =>
    next(loaded.get('customer', id), id, context),
  )
}

/** Events of `records` customers in turn, some at a time. */
export async function makeEvents(
  store: Store,
  accountId: string,
  { count, records, first = 0 }: { count: number; records: number; first?: number },
): Promise<void> {
  let at = first
  const work = async () => {
    while (at < first + count) {
      const id = `c-${at % records}`
      at += 1
      await makeEvent(store, accountId, id)
    }
  }
  await Promise.all(Array.from({ length: 64 }, work))
}

type Bulk = {
  readonly count: number
  /** Customers that they are of, in turn: `c-0`, `c-1` … */
  readonly records: number
  /** How long ago they were, in hours. */
  readonly hoursAgo?: number
}

/** As many events as a test can't wait for: copies of the account's last one, each of its own record. */
export async function copyEvents(
  url: string,
  accountId: string,
  { count, records, hoursAgo = 0 }: Bulk,
): Promise<void> {
  await rowsOf(
    url,
    `with bumped as (
       update feed set last_seq = last_seq + $2::integer where account_id = $1
       returning last_seq - $2::integer as base
     )
     insert into event (account_id, seq, event_id, type, at, record_kind, record_id, version,
       hub_version, operation_id, operation, data, previous)
     select $1, base + n, gen_random_uuid(), type, now() - $4 * interval '1 hour', record_kind, record,
       version, n, gen_random_uuid(), operation,
       jsonb_set(data::jsonb, '{id}', to_jsonb(record))::json, previous
     from bumped, generate_series(1, $2::integer) n,
       lateral (select 'c-' || (n - 1) % $3::integer as record) r, event e
     where e.account_id = $1 and e.seq = base`,
    [accountId, count, records, hoursAgo],
  )
}
