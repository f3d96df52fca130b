// Examples for the help of each command; a test holds them to the commands' arguments and options.
import type { Command } from 'commander'

/** By the full name of the command, without `bthub`. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  serve: ['serve --demo', 'serve --host 0.0.0.0 --port 8080 --workers 2'],
  'account create': ["account create acme --name 'Acme Supply' --terms 30,60"],
  'account list': ['account list'],
  'account show': ['account show acme --json'],
  'account set': ["account set acme --strict-money on --reason 'their ERP rounds exactly'"],
  'key create': ["key create --account acme --name 'nightly push' --expires 2099-01-31"],
  'key list': ['key list --account acme'],
  'key revoke': ["key revoke 56b11323bec1 --reason 'it was in a log'"],
  'cell add': ['cell add west --url postgres://bthub@db2.example.com/bthub'],
  'cell list': ['cell list'],
  'cell drain': ["cell drain west --reason 'it is full'"],
  'cell open': ['cell open west'],
  'cell set-url': ['cell set-url west --url postgres://bthub@db3.example.com/bthub'],
  'operator key create': ['operator key create --name Ada --scope read'],
  'operator key list': ['operator key list'],
  'operator key revoke': ["operator key revoke 0794b3b553a2 --reason 'left the company'"],
  'sandbox create': ['sandbox create --template world --hours 2'],
  'sandbox list': ['sandbox list'],
  'sandbox delete': ['sandbox delete sandbox-3f9c0a12'],
  'clock show': ['clock show --account sandbox-3f9c0a12'],
  'clock advance': ['clock advance --account sandbox-3f9c0a12 --by P30D'],
  'clock set': ['clock set --account sandbox-3f9c0a12 --to 2030-01-31T09:00:00Z'],
  'faults set': ['faults set outage.faults.json --account sandbox-3f9c0a12'],
  'faults show': ['faults show --account sandbox-3f9c0a12'],
  'faults clear': ['faults clear --account sandbox-3f9c0a12'],
  operate: [
    'operate',
    'operate search-operations --set accountId=acme --set verdict=refused',
    "operate freeze-invoice I-1 --account acme --reason 'disputed'",
    'operate set-credit --help',
  ],
  'webhook create': ["webhook create https://erp.example.com/hook --types 'invoice.*'"],
  'webhook list': ['webhook list'],
  'webhook show': ['webhook show 7c2b5f0e91aa'],
  'webhook test': ['webhook test 7c2b5f0e91aa'],
  'webhook rotate': ['webhook rotate 7c2b5f0e91aa --overlap-hours 24'],
  'webhook delete': ['webhook delete 7c2b5f0e91aa'],
  'webhook replay': ['webhook replay 7c2b5f0e91aa --from-seq 1200 --dry-run'],
  'webhook deliveries': ['webhook deliveries 7c2b5f0e91aa --status parked'],
  'message list': ['message list --account acme --status failed'],
  'message show': ['message show 019b8f9c-0000-7000-8000-000000000008 --account acme'],
  'message resend': [
    "message resend 019b8f9c-0000-7000-8000-000000000008 --account acme --reason 'the buyer lost it'",
  ],
  push: [
    'push invoices.ndjson --results results.ndjson',
    'push invoices.csv --op upsert-invoice --results results.ndjson --resume',
  ],
  reconcile: ['reconcile invoices.ndjson --kind invoice --complete'],
  events: ['events --after 1200', 'events --follow --json'],
  listen: ["listen --register --types 'invoice.*'", 'listen --secret whsec_c2VjcmV0'],
  certify: [
    'certify --list',
    "certify --trigger 'node connector.js' --save report.html --save report.xml",
  ],
  'test-hub': ['test-hub --json'],
  config: ['config', 'config --demo --json'],
  doctor: ['doctor'],
  migrate: ['migrate --pending', 'migrate'],
  backup: ['backup /backups/bthub.backup'],
  restore: ['restore /backups/bthub.backup --data /var/lib/bthub'],
}

/** Adds them to the command and its subcommands. */
export function addExamples(command: Command, name: string): void {
  const own = examples[name]
  if (own !== undefined) {
    const lines = own.map((line) => `  bthub ${line}`)
    const text = `\n${lines.length === 1 ? 'Example' : 'Examples'}:\n${lines.join('\n')}`
    // The help of a call has its own.
    const isOfCall = () => name === 'operate' && !(command.args[0] ?? '-').startsWith('-')
    command.addHelpText('after', () => (isOfCall() ? '' : text))
  }
  for (const inner of command.commands) addExamples(inner, `${name} ${inner.name()}`)
}
