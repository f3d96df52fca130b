// The pepper: the secret for hashing keys. It is kept outside the database, so that keys cannot be guessed from a copy of
// the database alone.
import { createHmac, randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './config.ts'
import { hasCode } from './error-code.ts'
import { readOptionalFile } from './read-optional-file.ts'

const bytes = 32
const fileName = 'pepper'

/** From the settings, otherwise from the data folder, where it is created once. */
export function readPepper(config: Config, dataFolder: string): Buffer {
  const found = findPepper(config, dataFolder)
  if (found !== null) return found.pepper
  const file = pepperFile(dataFolder)
  return pepperOf(makeOnce(file, dataFolder), file)
}

/** The pepper, if there is one; `file` is `null` when it comes from the settings. Creates nothing. */
export function findPepper(
  config: Config,
  dataFolder: string,
): { pepper: Buffer; file: string | null } | null {
  if (config.pepper !== '') return { pepper: Buffer.from(config.pepper, 'hex'), file: null }
  const file = pepperFile(dataFolder)
  const text = readOptionalFile(file)
  return text === null ? null : { pepper: pepperOf(text, file), file }
}

export function pepperFile(dataFolder: string): string {
  return join(dataFolder, fileName)
}

function pepperOf(text: string, file: string): Buffer {
  if (/^[0-9a-f]{64}\s*$/.test(text)) return Buffer.from(text.trim(), 'hex')
  throw new Error(`${file} is corrupt: it must contain 64 hex digits. Restore it from a backup.`)
}

/** The hub_setting that contains the mark. */
export const pepperMarkSetting = 'pepper-mark'

/** A hash stored in the database, by which another pepper is detected; it does not reveal the pepper. */
export function pepperMark(pepper: Buffer): string {
  return createHmac('sha256', pepper).update('bthub pepper mark').digest('hex')
}

/** Derives a secret for another purpose. */
export function deriveSecret(pepper: Buffer, purpose: string): Buffer {
  return createHmac('sha256', pepper).update(`bthub ${purpose}`).digest()
}

/** Uses a hard link, so that the file is complete and created by one process only. */
function makeOnce(file: string, dataFolder: string): string {
  mkdirSync(dataFolder, { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${randomBytes(bytes).toString('hex')}\n`, { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  } finally {
    unlinkSync(draft)
  }
  return readFileSync(file, 'utf8')
}
