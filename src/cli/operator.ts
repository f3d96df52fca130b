// bthub operator key: creates, lists and revokes operators' keys.
import { Option, type Command } from 'commander'
import { keyScopes, type KeyScope } from '../domain/accounts/account.ts'
import { parseKey } from '../store/accounts/key-secret.ts'
import { commandLineEntry, reasonOption, type ReasonOption } from './audit-entry.ts'
import { readName } from './account-id.ts'
import { readExpiry } from './expiry.ts'
import { keyState } from '../domain/accounts/key-state.ts'
import { columnsOf, print, settingOptions, type CommonOptions } from './output.ts'
import { withBackend } from './with-backend.ts'

export function addOperator(program: Command): void {
  const operator = program.command('operator').description('manage operators of the hub')
  const key = operator.command('key').description('create, list and revoke the keys of operators')
  addCreate(key)
  addList(key)
  addRevoke(key)
}

type CreateOptions = CommonOptions &
  ReasonOption & {
    readonly name: string
    readonly scope: KeyScope
    readonly expires?: string
  }

function addCreate(key: Command): void {
  const command = key.command('create').description('create a key; it is shown only once')
  command
    .requiredOption('--name <name>', 'name of the operator, shown in the audit log', readName)
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
      const { name, scope, expires = null } = options
      const fields = { name, scope, expiresAt: expires }
      const created = await store.createOperatorKey(
        { ...fields, createdAt: new Date().toISOString() },
        commandLineEntry(options, { name: 'create-operator-key', details: fields }),
      )
      const { keyId, expiresAt } = created.key
      print(options, { keyId, name, scope, expiresAt, key: created.text }, () => [
        `Operator's key ${keyId} of ${name}, scope ${scope}, expires ${expiresAt ?? 'never'}:`,
        '',
        created.text,
        '',
        'The key is shown only once and gives access to every account. Send it in the X-Operator-Key header.',
      ])
    }),
  )
}

function addList(key: Command): void {
  const command = key.command('list').description('list keys, without their secrets')
  settingOptions(command, ['dataFolder']).action((options: CommonOptions) =>
    withBackend(options, async ({ store }) => {
      const now = new Date()
      const found = await store.listOperatorKeys()
      const keys = found.map((each) => ({ ...each, state: keyState(each, now) }))
      const head = ['KEY', 'NAME', 'SCOPE', 'STATE', 'CREATED', 'LAST USED', 'EXPIRES']
      const rows = keys.map(({ keyId, name, scope, state, createdAt, lastUsedAt, expiresAt }) => {
        return [
          keyId,
          name ?? '-',
          scope,
          state,
          createdAt,
          lastUsedAt ?? 'never',
          expiresAt ?? 'never',
        ]
      })
      print(options, { keys }, () =>
        keys.length === 0 ? ['There are no keys yet.'] : columnsOf([head, ...rows]),
      )
    }),
  )
}

function addRevoke(key: Command): void {
  const command = key.command('revoke').description('revoke a key permanently')
  command.argument('<keyId>', 'id of the key: the part between its two underscores')
  reasonOption(command)
  settingOptions(command, ['dataFolder']).action(
    (text: string, options: CommonOptions & ReasonOption) =>
      withBackend(options, async ({ store }) => {
        // Also accepts a whole key, such as a leaked one; it is never printed.
        const keyId = parseKey(text, 'bthubop')?.keyId ?? text
        const entry = { name: 'revoke-operator-key', subject: keyId, details: null }
        const act = commandLineEntry(options, entry)
        const revoked = await store.revokeOperatorKey(keyId, new Date().toISOString(), act)
        if (revoked === null) throw new Error('No operator’s key has this id.')
        print(options, revoked, () => [
          `Operator's key ${keyId} was revoked at ${revoked.revokedAt}.`,
        ])
      }),
  )
}
