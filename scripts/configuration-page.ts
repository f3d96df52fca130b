// docs/reference/configuration.md: generated from the table of settings.
import { describeConfig } from '../src/config.ts'
import { code, table } from './markdown.ts'

export function configurationPage(): string {
  // With an empty environment, the values are the defaults.
  const rows = describeConfig({}, {}).map(({ variable, value, meaning }) => [
    code(variable),
    value === '' ? '' : code(value),
    meaning,
  ])
  return [
    '# Configuration',
    'A setting is an environment variable. Some commands also have a flag for it, which takes precedence; [Command line](cli.md) lists the flags. An empty variable counts as not set. An invalid value prevents the start, with a message that names the variable.',
    table(['variable', 'default', 'meaning'], rows),
    'Limits are not settings: they are [fixed and listed](limits.md).',
  ].join('\n\n')
}
