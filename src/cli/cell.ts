// bthub cell: adds cells, lists them, and stops placing accounts in one.
import { InvalidArgumentError, type Command } from 'commander'
import { addCellTo } from '../cells/add-cell.ts'
import { sealUrl } from '../cells/connect-cell.ts'
import { readConfig } from '../config.ts'
import { cellLimits, firstCell, type CellState } from '../domain/cells/cell.ts'
import { readDatabaseUrl, readSchema } from '../read-setting.ts'
import { reportCells, setCellState, setCellUrl } from '../store/cells/directory.ts'
import { commandLineEntry, reasonOption, type ReasonOption } from './audit-entry.ts'
import { columnsOf, flagsOf, print, settingOptions, type CommonOptions } from './output.ts'
import { openQuietLog, withBackend } from './with-backend.ts'

export function addCell(program: Command): void {
  const cell = program
    .command('cell')
    .description('add and list cells: schemas that each hold whole accounts')
  addAdd(cell)
  addList(cell)
  addSetState(cell, 'drain', 'draining', 'place no more accounts in a cell')
  addSetState(cell, 'open', 'open', 'place accounts in a cell again')
  addSetUrl(cell)
}

type AddOptions = CommonOptions & ReasonOption & { readonly url?: string; readonly in?: string }

const urlMeaning = 'postgres:// URL of its database; by default that of the first cell'

function addAdd(cell: Command): void {
  const command = cell.command('add').description('create the schema of a new cell')
  command
    .argument('<name>', 'name of the cell')
    .option('--url <url>', urlMeaning, parsed(readDatabaseUrl))
    .option('--in <schema>', 'its schema; by default `cell_` and the name', parsed(readSchema))
  reasonOption(command)
  settingOptions(command, ['dataFolder']).action((name: string, options: AddOptions) =>
    withBackend(options, async (backend) => {
      const config = readConfig(flagsOf(options))
      const { url = null, in: schema = `cell_${name.replaceAll('-', '_')}` } = options
      const log = openQuietLog(config)
      await addCellTo({ backend, config, log, name, url, schema })
      const details = { cell: name, schema, host: url === null ? null : new URL(url).host }
      await backend.store.addAuditEntry(commandLineEntry(options, { name: 'add-cell', details }))
      const seconds = cellLimits.placedAfterMs / 1000
      print(options, { name, schema }, () => [
        `Added cell ${name} in the schema ${schema}. In ${seconds} seconds, when every hub knows it, accounts are placed in it.`,
      ])
    }),
  )
}

function addList(cell: Command): void {
  const command = cell.command('list').description('list the cells with their accounts')
  settingOptions(command, ['dataFolder']).action((options: CommonOptions) =>
    withBackend(options, async ({ database, cells }) => {
      // Reaches each of them, or finds that it does not answer.
      await Promise.all(
        cells
          .all()
          .map(async (one) => one.open())
          .map((open) => open.catch(() => null)),
      )
      const up = new Map(cells.health().map((health) => [health.name, health.up]))
      const listed = (await reportCells(database)).map((one) => {
        return { ...one, up: up.get(one.name) ?? null }
      })
      print(options, { cells: listed }, () =>
        listed.length === 0
          ? [`The hub has one cell, ${firstCell}.`]
          : columnsOf([
              ['CELL', 'SCHEMA', 'STATE', 'ACCOUNTS', 'ANSWERS'],
              ...listed.map(({ name, schema, state, accounts, up: answers }) => [
                name,
                schema || '-',
                state,
                String(accounts),
                answers === null ? '-' : answers ? 'yes' : 'no',
              ]),
            ]),
      )
    }),
  )
}

type SetOptions = CommonOptions & ReasonOption

function addSetState(cell: Command, verb: string, state: CellState, meaning: string): void {
  const command = cell.command(verb).description(meaning).argument('<name>', 'name of the cell')
  reasonOption(command)
  settingOptions(command, ['dataFolder']).action((name: string, options: SetOptions) =>
    withBackend(options, async ({ database, store }) => {
      if (!(await setCellState(database, name, state))) throw noSuchCell(name)
      const details = { cell: name, state }
      await store.addAuditEntry(commandLineEntry(options, { name: `${verb}-cell`, details }))
      print(options, { name, state }, () => [`Cell ${name} is ${state}.`])
    }),
  )
}

function addSetUrl(cell: Command): void {
  const command = cell
    .command('set-url')
    .description('tell where a cell is after it was moved; restart the hubs afterwards')
    .argument('<name>', 'name of the cell')
    .option('--url <url>', urlMeaning, parsed(readDatabaseUrl))
  reasonOption(command)
  settingOptions(command, ['dataFolder']).action((name: string, options: AddOptions) =>
    withBackend(options, async ({ database, store, pepper }) => {
      const { url } = options
      const sealed = url === undefined ? null : sealUrl(pepper, { name, url })
      if (name === firstCell || !(await setCellUrl(database, name, sealed))) throw noSuchCell(name)
      const details = { cell: name, host: url === undefined ? null : new URL(url).host }
      await store.addAuditEntry(commandLineEntry(options, { name: 'set-cell-url', details }))
      print(options, { name }, () => [`Restart the hubs, so that they find cell ${name} there.`])
    }),
  )
}

function noSuchCell(name: string): Error {
  return new Error(`There is no such cell: ${name}.`)
}

function parsed(read: (text: string) => string): (text: string) => string {
  return (text) => {
    try {
      return read(text)
    } catch (error) {
      throw new InvalidArgumentError((error as Error).message)
    }
  }
}
