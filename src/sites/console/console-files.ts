// The built console in memory, with its compressed variants.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { packageFolder } from '../../own-folder.ts'

const folder = join(packageFolder, 'dist', 'console')

export const encodings = ['br', 'gzip'] as const
export type Encoding = (typeof encodings)[number]

export type ConsoleFile = {
  readonly type: string
  readonly etag: string
  readonly bytes: Buffer
  readonly small: Readonly<Partial<Record<Encoding, Buffer>>>
}

const typeOf: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** By relative path; empty when the console is not built. */
export async function readConsoleFiles(): Promise<ReadonlyMap<string, ConsoleFile>> {
  if (!existsSync(folder)) return new Map()
  const names = await readdir(folder, { recursive: true })
  const served = names.filter((name) => extname(name) in typeOf)
  const files = served.map(async (name) => {
    return [name.split(sep).join('/'), await readOne(join(folder, name))] as const
  })
  return new Map(await Promise.all(files))
}

async function readOne(path: string): Promise<ConsoleFile> {
  const bytes = await readFile(path)
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  const small: Partial<Record<Encoding, Buffer>> = {}
  if (existsSync(`${path}.br`)) small.br = await readFile(`${path}.br`)
  if (existsSync(`${path}.gz`)) small.gzip = await readFile(`${path}.gz`)
  return { type: typeOf[extname(path)] ?? '', etag: `"${hash}"`, bytes, small }
}
