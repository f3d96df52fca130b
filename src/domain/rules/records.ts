// Rules of stored records: whether they exist, and in which version.
import { refusal, warning, type Rule } from './rule.ts'

export const recordRules = {
  fee_rate_out_of_range: refusal(
    'feeRate is between 0 and 100 percent; with an advanceRate of 90 or 80, it is at most the rest: 10 or 20.',
    'The rate was sent as a fraction or in cents, or the advance rate was raised without lowering the fee.',
    'Send a lower feeRate, or a lower advanceRate with it: the fee is deducted from the last payout, which is never negative.',
  ),
  host_invalid: refusal(
    'A redirect host is `host` or `host:port`, in lower case.',
    'A whole URL, a path or a wildcard was sent.',
    'Send only the part of the URL between `//` and the next `/`.',
  ),
  account_exists: refusal(
    'No account with this id exists yet.',
    'The account was created before, perhaps by a call whose response was lost.',
    'Read it with GET /operator/account/{accountId}, and change it with PUT.',
  ),
  account_not_found: refusal(
    'The account in the path exists.',
    'It was never created, or its id is in different case: ids are case-sensitive.',
    'List the accounts with GET /operator/account, or create one with POST /operator/account.',
  ),
  key_not_found: refusal(
    'The key exists and belongs to the account in the path.',
    'The key belongs to another account, or the whole key was sent instead of its id.',
    'Send the id, which is the part between the two underscores of a key. The list of keys contains it.',
  ),
  link_not_found: refusal(
    'The link was issued by this hub for this purpose and is complete.',
    'The link was truncated or changed in transit, or what it opened no longer exists.',
    'Ask the sender for the link again; the source can read it from the hub at any time.',
  ),
  invoice_not_found: refusal(
    'The invoice exists in this account.',
    'It was never created, or belongs to another account.',
    'Create it with POST /integration/invoice. Ids are case-sensitive, and they are the source’s own, not the blueTapeId.',
  ),
  customer_not_found: refusal(
    'The customer exists in this account.',
    'It was never created, or belongs to another account.',
    'Create it with POST /integration/customer before its invoices.',
  ),
  company_not_found: refusal(
    'The company exists in this account.',
    'It was never created, or belongs to another account.',
    'Create it with POST /integration/company first. Ids are case-sensitive, and they are the source’s own.',
  ),
  company_can_have_only_one_customer: refusal(
    'A company has at most one customer.',
    'Two customers were sent with a new company, or a second one was linked. This rule is also the `code` of the response.',
    'Send only the person who is to sign up and pay. If that person changes, update the customer.',
  ),
  customer_of_another_company: refusal(
    'A customer is linked to one company.',
    'The customer is already the contact person of another company.',
    'Create a separate customer for this company.',
  ),
  quote_not_found: refusal(
    'The quote exists in this account.',
    'It was never created, or belongs to another account.',
    'Create it with POST /integration/quote. Ids are case-sensitive, and they are the source’s own, not the blueTapeId.',
  ),
  project_not_found: refusal(
    'The project exists in this account.',
    'No quote or invoice has contained it, or it belongs to another account.',
    'Send it as projectDetails of a quote or an invoice.',
  ),
  project_older: warning(
    'The projectDetails of a new quote or invoice are not older than the stored project.',
    'A later quote or invoice has changed the project since. The stored project was kept, and the document was accepted.',
    'No action is needed.',
  ),
  not_a_sandbox: refusal(
    'Calls are replayed into a sandbox only.',
    'The policy `sandbox` of the account in `into` is off.',
    'Name an account that is a sandbox, or create one: `bthub account create try --sandbox`.',
  ),
  nothing_to_run_again: refusal(
    'An operation can be replayed if it was a call of the source with a readable body.',
    'The body was not JSON, or an operator, a buyer or the hub itself made the change.',
    'There is nothing to send again. Read the operation to see what went wrong.',
  ),
  operation_not_found: refusal(
    'The operation exists in this account.',
    'It belongs to another account, or is older than 30 days and changed nothing.',
    'Use the operationId of a response.',
  ),
  method_not_allowed: refusal(
    'The path supports the method.',
    'The method is a typing error, or the client is probing methods.',
    'Use a method listed in the response’s `Allow` header. HEAD is supported wherever GET is, and OPTIONS lists all methods.',
  ),
  route_not_found: refusal(
    'The path exists.',
    'The path is misspelled, /genericBthubService is missing, or the method is wrong.',
    'See openapi.json, which the hub serves at /openapi.json.',
  ),
  already_exists: refusal(
    'A record is created once.',
    'The id is already in use. If the verdict is `unchanged`, the body equals the stored record: the first call succeeded.',
    'Use the update call for changes.',
  ),
  version_mismatch: refusal(
    'If-Match contains the stored version.',
    'The record was changed by someone else after it was read.',
    'Read the record again and decide again, or push without If-Match: the source’s clock keeps the order.',
  ),
  if_match_invalid: refusal(
    'If-Match is an entity tag such as "7", a list of them, or *.',
    'The quotes are missing, or the tag is not a version from the hub.',
    'Send the ETag exactly as received.',
  ),
} as const satisfies Record<string, Rule>
