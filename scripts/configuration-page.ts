// docs/reference/configuration.md: the settings, from the table in src/config.ts.
import { describeConfig } from '../src/config.ts'
import { code, table } from './markdown.ts'

export function configurationPage(): string {
  // With an empty environment the values are the defaults.
  const rows = describeConfig({}, {}).map(({ variable, value, meaning }) => [
    code(variable),
    value === '' ? '' : code(value),
    meaning,
  ])
  return [
    '# Configuration',
    'Settings are environment variables. Some commands also have an option for a setting, which takes precedence; [Command line](cli.md) lists the options. An empty variable counts as unset. With an invalid value the hub does not start, and names the variable.',
    table(['variable', 'default', 'meaning'], rows),
    '[Limits](limits.md) are fixed.',
  ].join('\n\n')
}
