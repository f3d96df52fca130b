// All settings of the private server that differ from PostgreSQL's defaults, or that the hub depends on. They are passed on
// the command line, which neither postgresql.conf nor ALTER SYSTEM can override.

import { totalmem } from 'node:os'

type PostgresSetting = { name: string; value: string; why: string }

const postgresSettings: readonly PostgresSetting[] = [
  { name: 'fsync', value: 'on', why: 'writes are acknowledged only after the commit is on disk' },
  { name: 'full_page_writes', value: 'on', why: 'torn pages are repaired after a power failure' },
  { name: 'synchronous_commit', value: 'on', why: 'acknowledged commits survive a crash' },
  { name: 'restart_after_crash', value: 'on', why: 'a crashed session does not end the server' },
  {
    name: 'max_connections',
    value: '60',
    why: 'the pools of a hub and a few commands; PostgreSQL reserves 100',
  },
  {
    name: 'shared_buffers',
    value: sharedBuffers(memoryBytes()),
    why: 'holds the pages that updates of a large account touch; small machines keep their memory',
  },
  {
    name: 'min_dynamic_shared_memory',
    value: '16MB',
    why: 'statistics then live in main memory: /dev/shm is 64 MB in containers and emptied at logout',
  },
  {
    name: 'max_parallel_workers_per_gather',
    value: '0',
    why: 'queries are small, and a report must not take all cores from writes',
  },
  { name: 'jit', value: 'off', why: 'compilation costs more than any of the queries' },
  {
    name: 'wal_level',
    value: 'replica',
    why: 'pg_basebackup works while the hub runs; minimal saves nothing on single rows',
  },
  {
    name: 'max_logical_replication_workers',
    value: '0',
    why: 'unused; saves a process, and a message at each stop',
  },
  {
    name: 'max_wal_size',
    value: '1GB',
    why: 'bounds disk usage and the duration of crash recovery',
  },
  {
    name: 'timezone',
    value: 'UTC',
    why: 'the text form of instants does not depend on the machine',
  },
  { name: 'log_timezone', value: 'UTC', why: 'the hub logs in UTC' },
  { name: 'log_destination', value: 'stderr', why: 'the hub reads it and bounds it' },
  { name: 'logging_collector', value: 'off', why: 'no unbounded files next to the data' },
  {
    name: 'log_min_messages',
    value: 'log',
    why: 'errors of the server; failed statements are reported to their clients',
  },
  { name: 'log_checkpoints', value: 'off', why: 'a line every five minutes is not useful' },
  { name: 'log_line_prefix', value: '', why: 'the hub logs time and process' },
]

/**
 * An eighth of the memory: at least PostgreSQL's default, and at most what an account with a million invoices needs.
 * Untouched pages take no memory.
 */
export function sharedBuffers(bytes: number): string {
  const megabytes = Math.floor(bytes / 8 / 2 ** 20)
  return `${Math.min(1024, Math.max(128, megabytes))}MB`
}

/** Memory of the machine, or of the container if it has less. */
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
