// Audit entries of commands. Users of the command line have full access to the database.
import type { Command } from 'commander'
import type { AuditEntry } from '../domain/accounts/operator.ts'
import { newUuid } from '../ids.ts'
import { readName } from './account-id.ts'

export type ReasonOption = { readonly reason?: string }

export function reasonOption(command: Command): Command {
  return command.option('--reason <text>', 'reason, recorded in the audit log', readName)
}

type EntryFields = Pick<AuditEntry, 'name' | 'details'> & {
  readonly accountId?: string
  readonly subject?: string
}

export function commandLineEntry(
  { reason = null }: { reason?: string | null },
  done: EntryFields,
): AuditEntry {
  const { name, details, accountId = null, subject = null } = done
  const actor = { kind: 'operator', id: null, name: 'command line', reason } as const
  return {
    actId: newUuid(),
    at: new Date().toISOString(),
    name,
    accountId,
    subject,
    actor,
    details,
  }
}
