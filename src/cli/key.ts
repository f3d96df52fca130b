// bthub key: creates, lists and revokes the keys of accounts.
import { Option, type Command } from 'commander'
import { keyScopes, type Key, type KeyScope } from '../domain/accounts/account.ts'
import { keyState } from '../domain/accounts/key-state.ts'
import type { AuditEntry } from '../domain/accounts/operator.ts'
import { parseKey } from '../store/accounts/key-secret.ts'
import { commandLineEntry, reasonOption, type ReasonOption } from './audit-entry.ts'
import { noSuchAccount, readAccountId, readName } from './account-id.ts'
import { readExpiry } from './expiry.ts'
import { columnsOf, print, settingOptions, type CommonOptions } from './output.ts'
import { withBackend } from './with-backend.ts'

export function addKey(program: Command): void {
  const key = program.command('key').description('create, list and revoke the keys of accounts')
  addCreate(key)
  addList(key)
  addRevoke(key)
}

type CreateOptions = CommonOptions &
  ReasonOption & {
    readonly account: string
    readonly name?: string
    readonly scope: KeyScope
    readonly expires?: string
  }

function addCreate(key: Command): void {
  const command = key.command('create').description('create a key; it is shown only once')
  command
    .requiredOption('--account <id>', 'account of the key', readAccountId)
    .option('--name <name>', 'purpose of the key, shown in lists', readName)
    .addOption(
      new Option('--scope <scope>', 'what the key may do').choices(keyScopes).default('write'),
    )
    .option(
      '--expires <when>',
      'a date such as 2027-01-31 (refused from 00:00 UTC on) or a duration: 12h, 90d, 8w',
      (text) => readExpiry(text, new Date()),
    )
  reasonOption(command)
  settingOptions(command, ['dataFolder']).action((options: CreateOptions) =>
    withBackend(options, async ({ store }) => {
      const { account: accountId, scope } = options
      const fields = { name: options.name ?? null, scope, expiresAt: options.expires ?? null }
      const created = await store.createKey(
        { accountId, ...fields, createdAt: new Date().toISOString() },
        commandLineEntry(options, { name: 'create-account-key', accountId, details: fields }),
      )
      if (created === null) throw noSuchAccount(accountId)
      const { keyId, expiresAt } = created.key
      print(options, { accountId, keyId, key: created.text }, () => [
        `Key ${keyId} of account ${accountId}, scope ${scope}, expires ${expiresAt ?? 'never'}:`,
        '',
        created.text,
        '',
        'The key is shown only once. Store it like any secret; the hub keeps only a hash of it.',
      ])
    }),
  )
}

function addList(key: Command): void {
  const command = key.command('list').description('list keys, without their secrets')
  command.option('--account <id>', 'only the keys of this account', readAccountId)
  settingOptions(command, ['dataFolder']).action(
    (options: CommonOptions & { readonly account?: string }) =>
      withBackend(options, async ({ store }) => {
        const { account = null } = options
        if (account !== null && (await store.readAccount(account)) === null)
          throw noSuchAccount(account)
        const now = new Date()
        const found = await store.listKeys(account)
        const keys = found.map((each) => ({ ...each, state: keyState(each, now) }))
        print(options, { keys }, () =>
          keys.length === 0 ? ['There are no keys yet.'] : columnsOf(keyRows(keys, now)),
        )
      }),
  )
}

function addRevoke(key: Command): void {
  const command = key.command('revoke').description('revoke a key permanently')
  command.argument('<keyId>', 'id of the key: the part between its two underscores')
  reasonOption(command)
  settingOptions(command, ['dataFolder']).action((text: string, options: RevokeOptions) =>
    withBackend(options, async ({ store }) => {
      // Also accepts a whole key, such as a leaked one; it is never printed.
      const keyId = parseKey(text)?.keyId ?? text
      const found = (await store.listKeys(null)).find((each) => each.keyId === keyId)
      const revoked =
        found &&
        (await store.revokeKey(keyId, new Date().toISOString(), revocation(found, options)))
      if (revoked === undefined || revoked === null) throw new Error('No key has this id.')
      print(options, revoked, () => [
        `Key ${keyId} of account ${revoked.accountId} was revoked at ${revoked.revokedAt}.`,
        'A running hub refuses it within a second.',
      ])
    }),
  )
}

type RevokeOptions = CommonOptions & ReasonOption

function revocation({ accountId, keyId: subject }: Key, options: ReasonOption): AuditEntry {
  const act = { name: 'revoke-account-key', accountId, subject, details: null }
  return commandLineEntry(options, act)
}

export function keyRows(keys: readonly Key[], now: Date): string[][] {
  const head = ['KEY', 'ACCOUNT', 'NAME', 'SCOPE', 'STATE', 'CREATED', 'LAST USED', 'EXPIRES']
  const rows = keys.map((key) => [
    key.keyId,
    key.accountId,
    key.name ?? '-',
    key.scope,
    keyState(key, now),
    key.createdAt,
    key.lastUsedAt ?? 'never',
    key.expiresAt ?? 'never',
  ])
  return [head, ...rows]
}
