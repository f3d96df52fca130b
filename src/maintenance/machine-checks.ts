// Checks of the machine: Node.js, the bundled PostgreSQL, the data folder, and the network.
import { existsSync, statSync } from 'node:fs'
import { freeBytesAt } from '../full-disk.ts'
import { pepperFile } from '../pepper.ts'
import type { DiagnosticContext } from './diagnostic-context.ts'
import type { CheckOutcome } from './maintenance.ts'

/** End-of-life dates of the Node.js release lines that bthub supports, as announced by the project. */
const nodeEndsOfLife: Readonly<Record<number, string>> = {
  20: '2026-04-30',
  22: '2027-04-30',
  24: '2028-04-30',
  26: '2029-04-30',
}

export function checkNode({ now }: DiagnosticContext): CheckOutcome {
  const version = process.versions.node
  const end = nodeEndsOfLife[Number(version.split('.')[0])]
  if (end === undefined) {
    const advice = 'Use an even-numbered release line of Node.js, which gets fixes for years.'
    return { health: 'note', said: `The end of life of Node.js ${version} is unknown.`, advice }
  }
  if (now.toISOString().slice(0, 10) <= end) {
    return { health: 'fine', said: `Node.js ${version} is supported until ${end}.` }
  }
  return {
    health: 'warning',
    said: `Node.js ${version} has had no security fixes since ${end}.`,
    advice: 'Install Node.js 24 and start the hub with it; the data is unaffected.',
  }
}

export function checkBundled({ config, bundled, bundledFault }: DiagnosticContext): CheckOutcome {
  if (config.databaseUrl !== '') return { health: 'fine', said: 'Not used: DATABASE_URL is set.' }
  if (bundled === null)
    return { health: 'broken', said: bundledFault ?? 'The bundled PostgreSQL cannot be used.' }
  const { server, binaries, dataMajor, dataFolder } = bundled
  if (server !== null) {
    const said = `Process ${server.pid} on ${dataFolder} is ${server.status}.`
    return { health: 'fine', said }
  }
  const usable = binaries.find(
    ({ version }) => dataMajor === null || Number(version.split('.')[0]) === dataMajor,
  )
  if (usable === undefined) {
    return {
      health: 'broken',
      said: `This machine has no PostgreSQL${dataMajor === null ? '' : ` ${dataMajor}`} to start.`,
      advice: 'Run `npm install` again with optional dependencies, or set DATABASE_URL.',
    }
  }
  const said = `Not running. The hub would start PostgreSQL ${usable.version}.`
  return { health: 'note', said, advice: 'Start the hub: bthub serve' }
}

const readableByOthers = 0o077

export function checkPepperFile({ config, dataFolder }: DiagnosticContext): CheckOutcome {
  const file = pepperFile(dataFolder)
  if (config.pepper !== '') return { health: 'fine', said: 'Not used: BTHUB_PEPPER is set.' }
  const stat = statSync(file, { throwIfNoEntry: false })
  if (stat === undefined) return { health: 'skipped', said: `${file} does not exist.` }
  if (process.platform === 'win32') return { health: 'skipped', said: 'Not checked on Windows.' }
  if ((stat.mode & readableByOthers) === 0)
    return { health: 'fine', said: 'Only its owner can read it.' }
  const mode = (stat.mode & 0o777).toString(8)
  return {
    health: 'warning',
    said: `Users other than its owner can access ${file} (mode ${mode}).`,
    advice: `Run: chmod 600 ${file}`,
  }
}

const mebibyte = 1024 * 1024
const diskLimits = { warningBytes: 1024 * mebibyte, brokenBytes: 64 * mebibyte } as const

export async function checkDisk({ dataFolder, config }: DiagnosticContext): Promise<CheckOutcome> {
  const free = await freeBytesAt(dataFolder)
  const where = existsSync(dataFolder) ? dataFolder : `${dataFolder}, which does not exist yet`
  const said = `${Math.floor(free / mebibyte)} MiB free for ${where}.`
  // With a DATABASE_URL, the folder holds only the pepper.
  if (config.databaseUrl !== '' || free >= diskLimits.warningBytes) return { health: 'fine', said }
  const health = free < diskLimits.brokenBytes ? 'broken' : 'warning'
  return { health, said, advice: 'Free disk space, or move the data to a larger disk with --data.' }
}

export function checkExposure({ config: { host, publicUrl } }: DiagnosticContext): CheckOutcome {
  if (isLoopback(host))
    return { health: 'fine', said: `${host} can only be reached from this machine.` }
  if (publicUrl.startsWith('https://')) {
    return { health: 'fine', said: `${host} is behind ${publicUrl}.` }
  }
  return {
    health: 'warning',
    said: `The hub listens on ${host} without TLS, and keys are sent in headers.`,
    advice:
      'Put a proxy that terminates TLS in front of it and set BTHUB_PUBLIC_URL=https://hub.example.com, ' +
      'or listen on 127.0.0.1.',
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
}
