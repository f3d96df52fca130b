// The digest of an account's records: a hash for each bucket of ids, computed by PostgreSQL. The algorithm is documented in
// docs/concepts/reconciliation.md.
// Why: docs/decisions/0020-reconciliation-digest.md.
import type { CalendarDate } from '../../domain/calendar-date.ts'
import type { ReconciledKind } from '../../domain/reconciliations/reconciliation.ts'

/** The SHA-256 of an id, whose first bytes name its bucket. */
export const idHash = `sha256(convert_to(id, 'UTF8'))`

/**
 * The clock in milliseconds since 1970, rounded down. By arithmetic, since PostgreSQL would round a time of more than six
 * decimals, and refuse an offset of 16 hours. The text is in RFC 3339 form, possibly without time, seconds or zone.
 */
const clockMs = `(
  (left(clock, 10)::date - date '1970-01-01')::bigint * 86400000
  + case when length(clock) = 10 then 0 else
      substr(clock, 12, 2)::bigint * 3600000 + substr(clock, 15, 2)::bigint * 60000
      + case when substr(clock, 17, 1) = ':' then substr(clock, 18, 2)::bigint * 1000 else 0 end
      + case when substr(clock, 20, 1) = '.'
          then rpad(substring(substr(clock, 21, 3) from '^[0-9]+'), 3, '0')::bigint else 0 end
      - case left(right(clock, 6), 1) when '+' then 1 when '-' then -1 else 0 end
        * case when left(right(clock, 6), 1) in ('+', '-')
            then substr(right(clock, 6), 2, 2)::bigint * 3600000 + right(clock, 2)::bigint * 60000
            else 0 end
    end)`

/** What the digest covers besides id and clock; empty where a kind has none of it. Amounts have two decimals. $3 is today. */
const covered: { readonly [K in ReconciledKind]: readonly string[] } = {
  invoice: ['total_amount::text', 'amount_due::text', 'status'],
  customer: [],
  company: [],
  quote: [
    'total_amount::text',
    `''`,
    `case when status <> 'REJECTED' and expiration_date < $3::date then 'EXPIRED' else status end`,
  ],
}

/** A source may have canceled invoices that it no longer lists: they are in no bucket. */
const isCovered: { readonly [K in ReconciledKind]: string } = {
  invoice: `status <> 'Canceled'`,
  customer: 'true',
  company: 'true',
  quote: 'true',
}

type DigestRequest = {
  readonly kind: ReconciledKind
  readonly today: CalendarDate
  readonly depth: number
}

export function digestQuery(accountId: string, { kind, today, depth }: DigestRequest) {
  const [total = `''`, due = `''`, status = `''`] = covered[kind]
  const text = `select encode(bucket, 'hex') as bucket, count(*)::integer as count,
      encode(sha256(string_agg(hash, ''::bytea order by id collate "C")), 'hex') as digest
    from (
      select id, substring(${idHash} from 1 for $2::integer) as bucket,
        sha256(convert_to(concat_ws(E'\\n', id, ${clockMs}, ${total}, ${due}, ${status}), 'UTF8')) as hash
      from (select *, source_modified_date as clock from ${kind}
        where account_id = $1 and ${isCovered[kind]}) as covered
    ) as hashed
    group by bucket order by bucket`
  const values = [accountId, depth]
  return { text, values: kind === 'quote' ? [...values, today] : values }
}
