// deploy/environment.sample: every setting with its meaning and default, from the table in src/config.ts.
import { describeConfig } from '../src/config.ts'

/** Those without which a hub beside others cannot start. */
const required: Readonly<Record<string, string>> = {
  DATABASE_URL: 'postgres://bthub:password@db.example.com:5432/bthub?sslmode=verify-full',
  BTHUB_PEPPER: '',
  BTHUB_PUBLIC_URL: 'https://hub.example.com',
}

/** Settings of commands, not of the hub. */
const ofCommands = ['BTHUB_OPERATOR_KEY', 'BTHUB_ACCOUNT', 'BTHUB_ACCOUNT_KEY']

export function environmentSample(): string {
  const rows = describeConfig({}, {}).filter(({ variable }) => !ofCommands.includes(variable))
  const entries = rows.map(({ variable, value, meaning }) => {
    const example = required[variable]
    const line = example === undefined ? `#${variable}=${value}` : `${variable}=${example}`
    return `${commentOf(meaning)}\n${line}\n`
  })
  return [
    '# Written by `npm run generate`. The settings of a hub, one of two or more on one PostgreSQL: copy to /etc/bthub.env, or to',
    '# deploy/.env for compose, set the three that are not commented out, and keep it readable by root alone.',
    '# Generate the pepper once with `openssl rand -hex 32`, and store a copy of it elsewhere.',
    '',
    '# For compose: the password of the PostgreSQL that it starts; letters and digits.',
    '#POSTGRES_PASSWORD=',
    '',
    entries.join('\n'),
  ].join('\n')
}

const width = 120

function commentOf(text: string): string {
  const lines = ['#']
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1)} ${word}`
    if (line.length <= width) lines[lines.length - 1] = line
    else lines.push(`# ${word}`)
  }
  return lines.join('\n')
}
