// Compiles the packages, bundles src, copies the files that the code reads at run time (SQL and assets of pages), and builds the
// console.
// Plain JavaScript, so that it runs in a fresh checkout.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')
const packages = createRequire(import.meta.url)

// Files removed from src must not remain in dist. The console build clears its own folder.
if (existsSync(dist)) {
  for (const name of readdirSync(dist).filter((one) => one !== 'console')) {
    rmSync(join(dist, name), { recursive: true, force: true })
  }
}
for (const folder of ['packages/embedded-postgres', 'client']) {
  rmSync(join(root, folder, 'dist'), { recursive: true, force: true })
  compile(join(root, folder))
}
await bundle()
for (const folder of ['store/migrations', 'sites/docs/assets']) {
  const from = join(root, 'src', folder)
  if (existsSync(from)) cpSync(from, join(dist, folder), { recursive: true })
}
buildConsole()

function compile(folder) {
  const tsc = join(dirname(packages.resolve('typescript/package.json')), 'bin', 'tsc')
  run(tsc, ['-p', join(folder, 'tsconfig.build.json')])
}

/** A file for each command and one for what several share: Node takes longer to open the modules than to run them. */
async function bundle() {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    charset: 'utf8',
    sourcemap: true,
    logLevel: 'warning',
  })
}

/** Only after changes, because it takes longer than everything else. */
function buildConsole() {
  const built = join(dist, 'console', 'stamp')
  const now = hashOf(['console', 'client/src', 'package-lock.json'])
  if (existsSync(built) && readFileSync(built, 'utf8') === now) return
  const vite = join(dirname(packages.resolve('vite/package.json')), 'bin', 'vite.js')
  run(vite, ['build', join(root, 'console'), '--logLevel', 'warn'])
  writeFileSync(built, now)
}

function hashOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesBelow)) {
    hash.update(path).update(readFileSync(join(root, path)))
  }
  return hash.digest('hex')
}

function filesBelow(path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  const entries = path.includes('.') ? null : readdirSync(full, { withFileTypes: true })
  if (entries === null) return [path]
  return entries
    .filter(({ name }) => name !== 'node_modules')
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(`${path}/${entry.name}`) : [`${path}/${entry.name}`],
    )
    .toSorted((a, b) => (a < b ? -1 : 1))
}

function run(program, args) {
  const { status } = spawnSync(process.execPath, [program, ...args], {
    stdio: 'inherit',
    cwd: root,
  })
  if (status !== 0) process.exit(status ?? 1)
}
