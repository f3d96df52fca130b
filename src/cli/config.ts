// bthub config: shows the settings, their values, and the origin of each value.
import type { Command } from 'commander'
import { describeConfig, type ConfigRow } from '../config.ts'
import { columnsOf, flagsOf, print, settingOptions, type CommonOptions } from './output.ts'

type ConfigOptions = CommonOptions & { readonly demo?: true }

export function addConfig(program: Command): void {
  const command = program.command('config').description('show the settings and their origin')
  command.option('--demo', 'show the settings of `bthub serve --demo`')
  settingOptions(command, ['host', 'port', 'dataFolder']).action((options: ConfigOptions) => {
    const settings = describeConfig(flagsOf(options), undefined, options.demo !== undefined)
    print(options, { settings }, () => explainedLines(settings))
  })
}

/** The rows contain no secrets. */
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

/** With each description on its own line, because it is too long for a column. */
function explainedLines(settings: readonly ConfigRow[]): string[] {
  const [head = '', ...lines] = settingLines(settings)
  return [head, ...lines.flatMap((line, at) => [line, `    ${settings[at]?.meaning}`])]
}
