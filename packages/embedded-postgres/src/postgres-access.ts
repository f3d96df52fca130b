// Connects to the private server.

import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import { join } from 'node:path'
import { Client } from 'pg'
import { hasCode } from './error-code.ts'
import { superuser } from './postgres-cluster.ts'
import { postgresPort } from './postgres-folders.ts'

/** node-postgres settings; `host` is the folder of the socket, or 127.0.0.1 on Windows. */
export type PostgresConnection = {
  host: string
  port: number
  user: string
  database: string
  password?: string
}

const database = 'bthub'
const connectMsMax = 2_000
const windows = process.platform === 'win32'

/** The settings for a server whose socket is in `socketFolder` (unused on Windows). */
export function connectionTo(
  dataFolder: string,
  location: { socketFolder: string; port: number },
): PostgresConnection {
  const { port } = location
  if (!windows) return { host: location.socketFolder, port, user: superuser, database }
  const password = readFileSync(passwordFile(dataFolder), 'utf8').trim()
  return { host: '127.0.0.1', port, user: superuser, database, password }
}

/** The password file, created when missing; null when the permissions of the socket folder protect the server. */
export function preparePasswordFile(dataFolder: string): string | null {
  if (!windows) return null
  const file = passwordFile(dataFolder)
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 })
  return file
}

/** The port to listen on. On Windows it is kept, so that pools can reconnect to a restarted server. */
export async function preparePort(dataFolder: string): Promise<number> {
  if (!windows) return postgresPort
  const file = join(dataFolder, 'postgres-port')
  const used = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  const port = (await freePort(used)) ?? (await freePort(0))
  if (port === null) throw new Error('No TCP port is free on 127.0.0.1 for the database.')
  writeFileSync(file, String(port))
  return port
}

/**
 * Connects and returns the server's version ('18.4'); creates the database when it is missing. Throws errors of PostgreSQL
 * or the socket.
 */
export async function greet(connection: PostgresConnection): Promise<string> {
  try {
    return await readVersion(connection)
  } catch (error) {
    if (!hasCode(error, '3D000')) throw error
    await makeDatabase(connection)
    return await readVersion(connection)
  }
}

/** Whether a server listens on the socket `path`. */
export function listens(path: string): Promise<boolean> {
  return new Promise((settle) => {
    const socket = createConnection(path)
    socket.once('connect', () => settle(true))
    socket.once('error', () => settle(false))
    socket.once('connect', () => socket.destroy())
  })
}

async function readVersion(connection: PostgresConnection): Promise<string> {
  const [row] = await query(connection, `select current_setting('server_version') as version`)
  // Debian appends its own version: '15.13 (Debian 15.13-0+deb12u1)'.
  return String(row?.['version']).split(' ', 1).join()
}

/** Creates the database by renaming `postgres`, which is unused, because that is faster than copying a template. */
export async function makeDatabase(connection: PostgresConnection): Promise<void> {
  const template = { ...connection, database: 'template1' }
  const rows = await query(template, `select 1 from pg_database where datname = 'postgres'`)
  await query(
    template,
    rows.length > 0
      ? `alter database postgres rename to ${database}`
      : `create database ${database} encoding 'UTF8' template template0`,
  )
}

type Row = Record<string, unknown>

async function query(connection: PostgresConnection, text: string): Promise<Row[]> {
  const client = new Client({
    ...connection,
    connectionTimeoutMillis: connectMsMax,
    query_timeout: connectMsMax,
  })
  // Without a listener, an error of an idle connection would end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<Row>(text)
    return rows
  } finally {
    await client.end()
  }
}

function freePort(wanted: number): Promise<number | null> {
  return new Promise((settle) => {
    const server = createServer()
    server.once('error', () => settle(null))
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => settle(typeof address === 'object' ? (address?.port ?? null) : null))
    })
  })
}

const passwordFile = (dataFolder: string): string => join(dataFolder, 'postgres-password')
