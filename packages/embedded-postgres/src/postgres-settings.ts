// Every setting of the private server that differs from PostgreSQL's own choice, or that we depend on.
// They go on the command line, which neither postgresql.conf nor ALTER SYSTEM can override.

import { totalmem } from 'node:os'

type PostgresSetting = { name: string; value: string; why: string }

const postgresSettings: readonly PostgresSetting[] = [
  { name: 'fsync', value: 'on', why: 'an answer is given only after the commit is on disk' },
  { name: 'full_page_writes', value: 'on', why: 'a torn page after a power cut is repaired' },
  { name: 'synchronous_commit', value: 'on', why: 'a commit that returned survives a crash' },
  { name: 'restart_after_crash', value: 'on', why: 'one crashed session does not end the server' },
  {
    name: 'max_connections',
    value: '50',
    why: 'the pools of a hub and a few commands; PostgreSQL reserves 100',
  },
  {
    name: 'shared_buffers',
    value: sharedBuffers(memoryBytes()),
    why: 'what an update touches in a large account is found in it; a small machine keeps its memory',
  },
  {
    name: 'min_dynamic_shared_memory',
    value: '16MB',
    why: 'statistics then live in main memory: /dev/shm is 64 MB in containers and emptied at logout',
  },
  {
    name: 'max_parallel_workers_per_gather',
    value: '0',
    why: 'queries are small, and one report must not take every core from the writes',
  },
  { name: 'jit', value: 'off', why: 'compiling costs more than any of our queries takes' },
  {
    name: 'wal_level',
    value: 'replica',
    why: 'pg_basebackup works while the hub runs; minimal saves nothing on single rows',
  },
  {
    name: 'max_logical_replication_workers',
    value: '0',
    why: 'nothing replicates from here: one process less, and no message about it at each stop',
  },
  {
    name: 'max_wal_size',
    value: '1GB',
    why: 'bounds the disk used and the time a recovery takes after a crash',
  },
  { name: 'timezone', value: 'UTC', why: 'text forms of instants do not depend on the machine' },
  { name: 'log_timezone', value: 'UTC', why: 'as the hub logs' },
  { name: 'log_destination', value: 'stderr', why: 'the hub reads it and bounds it' },
  { name: 'logging_collector', value: 'off', why: 'no unbounded files beside the data' },
  {
    name: 'log_min_messages',
    value: 'log',
    why: 'faults of the server, not refused statements: whoever sent those sees them',
  },
  { name: 'log_checkpoints', value: 'off', why: 'a line every five minutes says nothing' },
  { name: 'log_line_prefix', value: '', why: 'time and process are in the line of the hub' },
]

/**
 * An eighth of the memory: at least what PostgreSQL takes by itself, and no more than an account of a million invoices
 * makes use of. Pages that nobody touches are not taken.
 */
export function sharedBuffers(bytes: number): string {
  const megabytes = Math.floor(bytes / 8 / 2 ** 20)
  return `${Math.min(1024, Math.max(128, megabytes))}MB`
}

/** Of the machine, or of the container where that has less. */
function memoryBytes(): number {
  const limit = process.constrainedMemory()
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem()
}

/** `-c name=value` for each setting. */
export function settingArguments(settings: Readonly<Record<string, string>>): string[] {
  const fixed = postgresSettings.map(({ name, value }) => [name, value] as const)
  return [...fixed, ...Object.entries(settings)].flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
}
