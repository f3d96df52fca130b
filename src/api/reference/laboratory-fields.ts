// The fields of sandboxes, faults and clocks of accounts.
import type { Meanings } from './meaning.ts'

export const laboratoryFields = {
  'Account.endsAt': ['When the account is deleted with everything in it; `null` for never.', null],
  'SandboxCreate.template': [
    'What the sandbox contains: nothing, the customer and the invoice of the contract’s page, or a supplier with records of every kind.',
    'contract',
  ],
  'SandboxCreate.hours': ['After how many hours it is deleted with everything in it.', 24],
  'SandboxCreate.name': ['The name of the account.', 'Connector tests'],
  'Sandbox.accountId': ['The account.', 'sandbox-3dd1c242c295'],
  'Sandbox.name': ['The name of the account.', 'Connector tests'],
  'Sandbox.endsAt': ['When it is deleted.', '2026-01-05T09:00:00.000Z'],
  'SandboxCreated.accountId': ['The account.', 'sandbox-3dd1c242c295'],
  'SandboxCreated.name': ['The name of the account.', 'Connector tests'],
  'SandboxCreated.endsAt': ['When it is deleted.', '2026-01-05T09:00:00.000Z'],
  'SandboxCreated.keyId': ['The id of the key.', 'k7Qd2nXw'],
  'SandboxCreated.key': [
    'The key, with scope `write`. It is shown once.',
    'bthub_k7Qd2nXw_0000000000000000000000000000000000000000000',
  ],
  'SandboxDeleted.accountId': ['The account that was deleted.', 'sandbox-3dd1c242c295'],
  rows: ['How many rows were deleted.', 12],
} as const satisfies Meanings
