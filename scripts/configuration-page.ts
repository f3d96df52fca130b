// docs/reference/configuration.md: the settings, from the table that reads them.
import { describeConfig } from '../src/config.ts'
import { code, table } from './markdown.ts'

export function configurationPage(): string {
  // Of an empty environment: the values are the defaults.
  const rows = describeConfig({}, {}).map(({ variable, value, meaning }) => [
    code(variable),
    value === '' ? '' : code(value),
    meaning,
  ])
  return [
    '# Configuration',
    'A setting is an environment variable. Some commands have a flag for it as well, which comes first; [Command line](cli.md) lists the flags. A variable that is set and empty counts as not set. A value that is not valid stops the start with a sentence that names the variable.',
    table(['variable', 'default', 'meaning'], rows),
    'Limits are not settings: they are [fixed and listed](limits.md).',
  ].join('\n\n')
}
