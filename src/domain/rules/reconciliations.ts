// Rules of reconciliations.
import { refusal, warning, type Rule } from './rule.ts'

export const reconciliationRules = {
  line_too_long: refusal(
    'A line has at most 4 MiB.',
    'There is no line feed after each record, for example because the list is one JSON array.',
    'Send one JSON object per line, each ended by a line feed.',
  ),
  line_out_of_order: refusal(
    'The lines are in ascending order of the bytes of their ids in UTF-8, and each id occurs once.',
    'The list is sorted by another field, as numbers, or by the rules of a language, which ignore case or hyphens.',
    'Sort by the bytes of the ids, as `LC_ALL=C sort` does.',
  ),
  line_outside_buckets: refusal(
    'With `buckets`, only records of these buckets are listed.',
    'The id belongs to another bucket, so the hub does not compare its record.',
    'List the records whose SHA-256 of the id in UTF-8 begins with one of the buckets.',
  ),
  field_not_compared: warning(
    'The fields of a line are those that a reconciliation compares.',
    'The field is misspelled, or has several values, as `lines` has. It was ignored.',
    'Omit the field, or correct its name. `Prefer: handling=strict` turns the warning into a refusal.',
  ),
  reconciliation_not_found: refusal(
    'The id in the path is that of a reconciliation of the account.',
    'The reconciliation belongs to another account, or was deleted after 30 days.',
    'List the reconciliations with `GET /integration/reconciliation`.',
  ),
} as const satisfies Record<string, Rule>
