// bthub account: makes, shows and changes accounts.
import { Option, type Command } from 'commander'
import type { Account, Key } from '../domain/account.ts'
import { noSuchAccount, readAccountId, readName } from './account-id.ts'
import { keyRows } from './key.ts'
import { columnsOf, print, settingOptions, type CommonOptions } from './output.ts'
import { withBackend } from './with-backend.ts'

const meanings = {
  name: 'what people call it',
  strictMoney: 'refuse rounding differences and dates out of order instead of warning of them',
  integerQuantities: 'refuse quantities that are not whole numbers',
} as const

export function addAccount(program: Command): void {
  const account = program.command('account').description('accounts: make, list, show, change')
  addCreate(account)
  addList(account)
  addShow(account)
  addSet(account)
}

type CreateOptions = CommonOptions & {
  readonly name?: string
  readonly strictMoney?: true
  readonly integerQuantities?: true
}

function addCreate(account: Command): void {
  const command = account.command('create').description('make an account')
  command
    .argument('<id>', 'what stands in X-Integration-AccountId', readAccountId)
    .option('--name <name>', meanings.name, readName)
    .option('--strict-money', meanings.strictMoney)
    .option('--integer-quantities', meanings.integerQuantities)
  settingOptions(command, ['dataFolder']).action((id: string, options: CreateOptions) =>
    withBackend(options, async ({ store }) => {
      const created: Account = {
        id,
        name: options.name ?? null,
        policies: {
          strictMoney: options.strictMoney ?? false,
          integerQuantities: options.integerQuantities ?? false,
        },
        createdAt: new Date().toISOString(),
      }
      if (!(await store.createAccount(created)))
        throw new Error(`There is an account ${id} already.`)
      print(options, created, () => [
        `Account ${id} is made. A key for it: bthub key create --account ${id}`,
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
  command.argument('<id>', 'the account', readAccountId)
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
    ...(keys.length === 0 ? ['It has no keys.'] : columnsOf(keyRows(keys, new Date()))),
  ]
}

type SetOptions = CommonOptions & {
  readonly name?: string
  readonly strictMoney?: 'on' | 'off'
  readonly integerQuantities?: 'on' | 'off'
}

function addSet(account: Command): void {
  const command = account.command('set').description('change what is said of an account')
  command
    .argument('<id>', 'the account', readAccountId)
    .option('--name <name>', meanings.name, readName)
    .addOption(new Option('--strict-money <on|off>', meanings.strictMoney).choices(['on', 'off']))
    .addOption(
      new Option('--integer-quantities <on|off>', meanings.integerQuantities).choices([
        'on',
        'off',
      ]),
    )
  settingOptions(command, ['dataFolder']).action(async (id: string, options: SetOptions) => {
    const { name, strictMoney, integerQuantities } = options
    const change = {
      ...(name === undefined ? {} : { name }),
      ...(strictMoney === undefined ? {} : { strictMoney: strictMoney === 'on' }),
      ...(integerQuantities === undefined ? {} : { integerQuantities: integerQuantities === 'on' }),
    }
    if (Object.keys(change).length === 0) command.error('error: nothing to change was named')
    await withBackend(options, async ({ store }) => {
      const changed = await store.setAccount(id, change)
      if (changed === null) throw noSuchAccount(id)
      print(options, changed, () => columnsOf(accountRows([changed])))
    })
  })
}

function accountRows(accounts: readonly Account[]): string[][] {
  const head = ['ACCOUNT', 'NAME', 'STRICT MONEY', 'INTEGER QUANTITIES', 'CREATED']
  const rows = accounts.map(({ id, name, policies, createdAt }) => [
    id,
    name ?? '-',
    policies.strictMoney ? 'on' : 'off',
    policies.integerQuantities ? 'on' : 'off',
    createdAt,
  ])
  return [head, ...rows]
}
