// What the fields of reconciliations mean.
import type { Meanings } from './meaning.ts'

const entries = {
  'InvoiceEntry.id': ['The source’s own id. Lines are in the order of its bytes.', 'I-2001'],
  'CustomerEntry.id': ['The source’s own id. Lines are in the order of its bytes.', 'C-1001'],
  'CompanyEntry.id': ['The source’s own id. Lines are in the order of its bytes.', 'B-1001'],
  'QuoteEntry.id': ['The source’s own id. Lines are in the order of its bytes.', 'Q-3001'],
} as const satisfies Meanings

export const reconciliationFields = {
  ...entries,
  'Difference.id': ['The source’s own id of the record.', 'I-2001'],
  is: [
    '`missing`: only the source has the record. `stale`: the hub’s is older. `ahead`: the hub’s is newer. `different`: as old, with other values. `extra`: only the hub has it.',
    'missing',
  ],
  do: [
    'What the source can do: `push` the record, `cancel` it, or `look` which side is right.',
    'push',
  ],
  fields: ['The fields that differ, if both sides have the record.'],
  'FieldDifference.pointer': ['The field, as a JSON pointer.', '/amountDue'],
  'FieldDifference.source': ['The value in the line.', 0],
  hub: ['The value in the hub; `null` if there is none.', 1100],
  recordKind: ['The kind of record.', 'invoice'],
  complete: [
    'Whether the source listed all of its records, so that others of the hub’s are `extra`.',
    true,
  ],
  buckets: ['The number of digest buckets that were compared; `null` for all records.', null],
  'ReconciliationDigest.buckets': ['The buckets that contain records, in order.'],
  listed: ['Records that the source listed.', 100000],
  equal: ['Records that agree in everything that the source gave.', 99997],
  missing: ['Records that only the source has.', 1],
  stale: ['Records of which the hub has an older state.', 1],
  ahead: ['Records of which the hub has a newer state.', 0],
  different: ['Records as old as the source’s, with other values.', 1],
  extra: ['Records that only the hub has; always 0 if the list was not complete.', 0],
  asOf: ['The state of the hub that was compared.'],
  'AsOf.seq': ['The sequence number of the last event before it.', 123456],
  'AsOf.at': ['When it was the current state.'],
  'Reconciliation.endedAt': ['When it ended.', '2026-01-04T09:48:17.477Z'],
  'ReconciliationResult.endedAt': ['When it ended.', '2026-01-04T09:48:17.477Z'],
  'ReconciliationSummary.endedAt': ['When it ended.', '2026-01-04T09:48:17.477Z'],
  differences: ['The differences.'],
  summary: ['The result: the last line.'],
  error: ['Why the reconciliation ended early: the last line.'],
  seconds: ['How long it took.', 1.5],
  'ReconciliationSummary.warnings': ['Fields that were ignored.', []],
  'LineWarning.line': ['The first line with the field.', 1],
  'LineWarning.lines': ['The number of lines with the field.', 100000],
  line: ['The line of the body that has the error, from 1.', 17],
  depth: ['The number of bytes that name a bucket.', 1],
  bucket: ['The first bytes of the SHA-256 of the ids, in hexadecimal digits.', '2f'],
  'DigestBucket.count': ['The number of records in the bucket.', 391],
  digest: [
    'The SHA-256 of the bucket’s records, in hexadecimal digits.',
    '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  ],
} as const satisfies Meanings
