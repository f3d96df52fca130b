// bthub config: the settings, their values, and where those came from.
import type { Command } from 'commander'
import { describeConfig, type ConfigRow } from '../config.ts'
import { columnsOf, flagsOf, print, settingOptions, type CommonOptions } from './output.ts'

type ConfigOptions = CommonOptions & { readonly demo?: true }

export function addConfig(program: Command): void {
  const command = program.command('config').description('show the settings and their origin')
  command.option('--demo', 'as `bthub serve --demo` has them')
  settingOptions(command, ['host', 'port', 'dataFolder']).action((options: ConfigOptions) => {
    const settings = describeConfig(flagsOf(options), undefined, options.demo !== undefined)
    print(options, { settings }, () => explainedLines(settings))
  })
}

/** Secrets are not in the rows. */
export function settingLines(settings: readonly ConfigRow[]): string[] {
  return columnsOf([
    ['SETTING', 'VALUE', 'FROM'],
    ...settings.map(({ variable, value, origin }) => [
      variable,
      value === '' ? '-' : value,
      origin,
    ]),
  ])
}

/** With what each one is for, on a line of its own: the sentences are longer than a terminal. */
function explainedLines(settings: readonly ConfigRow[]): string[] {
  const [head = '', ...lines] = settingLines(settings)
  return [head, ...lines.flatMap((line, at) => [line, `    ${settings[at]?.meaning}`])]
}
