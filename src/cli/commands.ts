// The commands in groups, in the order of the help. Each is loaded when it is called, because loading all of them takes longer
// than most commands.
import type { Command } from 'commander'
import { addExamples } from './examples.ts'

type Add = (program: Command) => void
type Load = () => Promise<Add>

export const commandGroups: Readonly<Record<string, Readonly<Record<string, Load>>>> = {
  'Run the hub:': {
    serve: async () => (await import('./serve.ts')).addServe,
    config: async () => (await import('./config.ts')).addConfig,
    doctor: async () => (await import('./doctor.ts')).addDoctor,
    migrate: async () => (await import('./migrate.ts')).addMigrate,
    backup: async () => (await import('./backup.ts')).addBackup,
    restore: async () => (await import('./restore.ts')).addRestore,
    cell: async () => (await import('./cell.ts')).addCell,
  },
  'Accounts and operators, in the database:': {
    account: async () => (await import('./account.ts')).addAccount,
    key: async () => (await import('./key.ts')).addKey,
    operator: async () => (await import('./operator.ts')).addOperator,
  },
  'Operate a running hub:': {
    operate: async () => (await import('./operate.ts')).addOperate,
    message: async () => (await import('./message.ts')).addMessage,
    clock: async () => (await import('./clock.ts')).addClock,
    faults: async () => (await import('./faults.ts')).addFaults,
    sandbox: async () => (await import('./sandbox.ts')).addSandbox,
  },
  'Use an account of a running hub:': {
    push: async () => (await import('./push.ts')).addPush,
    reconcile: async () => (await import('./reconcile.ts')).addReconcile,
    events: async () => (await import('./events.ts')).addEvents,
    webhook: async () => (await import('./webhook.ts')).addWebhook,
  },
  'Develop a connector:': {
    listen: async () => (await import('./listen.ts')).addListen,
    certify: async () => (await import('./certify.ts')).addCertify,
    'test-hub': async () => (await import('./test-hub.ts')).addTestHub,
  },
}

/** Adds the command of this name, or all of them. */
export async function addCommands(program: Command, only?: string): Promise<void> {
  const isKnown = Object.values(commandGroups).some((group) => Object.hasOwn(group, only ?? ''))
  for (const [heading, group] of Object.entries(commandGroups)) {
    program.commandsGroup(heading)
    for (const [name, load] of Object.entries(group)) {
      if (!isKnown || name === only) (await load())(program)
    }
  }
  program.commandsGroup('Help:')
  for (const command of program.commands) addExamples(command, command.name())
}
