// bthub account: creates, shows and changes accounts.
import { Option, type Command } from 'commander'
import type { Account, Key, Policies } from '../domain/accounts/account.ts'
import { commandLineEntry, reasonOption, type ReasonOption } from './audit-entry.ts'
import { noSuchAccount, readAccountId, readName } from './account-id.ts'
import { keyRows } from './key.ts'
import { columnsOf, print, settingOptions, type CommonOptions } from './output.ts'
import {
  policyMeanings,
  policyOptions,
  requireValidPolicies,
  policiesFrom,
  type PolicyOptions,
} from './policy-options.ts'
import { withBackend } from './with-backend.ts'

const nameMeaning = 'display name'

export function addAccount(program: Command): void {
  const account = program.command('account').description('create, list, show and change accounts')
  addCreate(account)
  addList(account)
  addShow(account)
  addSet(account)
}

type CreateOptions = CommonOptions &
  PolicyOptions &
  ReasonOption & {
    readonly name?: string
    readonly cell?: string
    readonly strictMoney?: true
    readonly integerQuantities?: true
    readonly sandbox?: true
  }

function addCreate(account: Command): void {
  const command = account.command('create').description('create an account')
  command
    .argument('<id>', 'value of X-Integration-AccountId', readAccountId)
    .option('--name <name>', nameMeaning, readName)
    .option('--cell <name>', 'its cell; by default the one with the fewest accounts')
    .option('--strict-money', policyMeanings.strictMoney)
    .option('--integer-quantities', policyMeanings.integerQuantities)
    .option('--sandbox', policyMeanings.sandbox)
  reasonOption(policyOptions(command))
  settingOptions(command, ['dataFolder']).action((id: string, options: CreateOptions) =>
    withBackend(options, async ({ store }) => {
      const { strictMoney = false, integerQuantities = false, sandbox = false } = options
      const given = { strictMoney, integerQuantities, sandbox, ...policiesFrom(options) }
      const created: Account = {
        id,
        name: options.name ?? null,
        policies: requireValidPolicies(given),
        createdAt: new Date().toISOString(),
        endsAt: null,
        faults: null,
        clockOffsetMs: null,
        template: null,
      }
      const details = { name: created.name, policies: created.policies }
      const act = commandLineEntry(options, { name: 'create-account', accountId: id, details })
      if (!(await store.createAccount(created, act, options.cell)))
        throw new Error(`Account ${id} already exists.`)
      print(options, created, () => [
        `Created account ${id}. To create a key for it: bthub key create --account ${id}`,
      ])
    }),
  )
}

function addList(account: Command): void {
  const command = account.command('list').description('list all accounts')
  settingOptions(command, ['dataFolder']).action((options: CommonOptions) =>
    withBackend(options, async ({ store }) => {
      const accounts = await store.listAccounts()
      print(options, { accounts }, () =>
        accounts.length === 0 ? ['There are no accounts yet.'] : columnsOf(accountRows(accounts)),
      )
    }),
  )
}

function addShow(account: Command): void {
  const command = account.command('show').description('show an account and its keys')
  command.argument('<id>', 'account id', readAccountId)
  settingOptions(command, ['dataFolder']).action((id: string, options: CommonOptions) =>
    withBackend(options, async ({ store }) => {
      const found = await store.readAccount(id)
      if (found === null) throw noSuchAccount(id)
      const keys = await store.listKeys(id)
      const { lastSeq } = await store.readEvents(id, 0, 1)
      print(options, { ...found, lastSeq, keys }, () => shownLines(found, lastSeq, keys))
    }),
  )
}

function shownLines(account: Account, lastSeq: number, keys: readonly Key[]): string[] {
  return [
    ...columnsOf(accountRows([account])),
    '',
    `Events: ${lastSeq}`,
    '',
    ...(keys.length === 0 ? ['The account has no keys.'] : columnsOf(keyRows(keys, new Date()))),
  ]
}

type SetOptions = CommonOptions &
  PolicyOptions &
  ReasonOption & {
    readonly name?: string
    readonly strictMoney?: 'on' | 'off'
    readonly integerQuantities?: 'on' | 'off'
    readonly sandbox?: 'on' | 'off'
  }

function onOrOff(name: string, meaning: string): Option {
  return new Option(`--${name} <on|off>`, meaning).choices(['on', 'off'])
}

function addSet(account: Command): void {
  const command = account.command('set').description('change an account')
  command
    .argument('<id>', 'account id', readAccountId)
    .option('--name <name>', nameMeaning, readName)
    .addOption(onOrOff('strict-money', policyMeanings.strictMoney))
    .addOption(onOrOff('integer-quantities', policyMeanings.integerQuantities))
    .addOption(onOrOff('sandbox', policyMeanings.sandbox))
  reasonOption(policyOptions(command))
  settingOptions(command, ['dataFolder']).action(async (id: string, options: SetOptions) => {
    const { name, strictMoney, integerQuantities, sandbox } = options
    const changeOf = (stored?: Policies) => ({
      ...(strictMoney === undefined ? {} : { strictMoney: strictMoney === 'on' }),
      ...(integerQuantities === undefined ? {} : { integerQuantities: integerQuantities === 'on' }),
      ...(sandbox === undefined ? {} : { sandbox: sandbox === 'on' }),
      ...policiesFrom(options, stored),
      ...(name === undefined ? {} : { name }),
    })
    if (Object.keys(changeOf()).length === 0) command.error('error: no changes given')
    await withBackend(options, async ({ store }) => {
      const stored = await store.readAccount(id)
      if (stored === null) throw noSuchAccount(id)
      const change = changeOf(stored.policies)
      const { name: _, ...policies } = change
      requireValidPolicies(policies, stored.policies)
      const previous = { name: stored.name, policies: stored.policies }
      const details = { sent: change, previous }
      const act = commandLineEntry(options, { name: 'set-account', accountId: id, details })
      const changed = await store.setAccount(id, change, act)
      if (changed === null) throw noSuchAccount(id)
      print(options, changed, () => columnsOf(accountRows([changed])))
    })
  })
}

function accountRows(accounts: readonly Account[]): string[][] {
  const head = ['ACCOUNT', 'NAME', 'STRICT MONEY', 'INTEGER QUANTITIES', 'ADVANCE', 'FEE', 'TERMS']
  const rows = accounts.map(({ id, name, policies, createdAt }) => [
    id,
    name ?? '-',
    policies.strictMoney ? 'on' : 'off',
    policies.integerQuantities ? 'on' : 'off',
    `${policies.advanceRate} %`,
    `${policies.feeRate} %`,
    policies.terms.join(',') || 'none',
    createdAt,
  ])
  return [[...head, 'CREATED'], ...rows]
}
