// Builds what changed since the last build: the packages, the program with the files that it reads at run time (SQL and assets of
// pages), and the console.
// Plain JavaScript, so that it runs in a fresh checkout.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const packages = createRequire(import.meta.url)
const tools = ['scripts/build.mjs', 'package-lock.json', 'tsconfig.json', 'tsconfig.testing.json']

for (const folder of ['packages/embedded-postgres', 'client']) {
  const sources = [`${folder}/src`, `${folder}/tsconfig.json`, `${folder}/tsconfig.build.json`]
  await unlessBuilt(`${folder}/dist/stamp`, [...tools, ...sources], () => compile(folder))
}
await unlessBuilt('dist/stamp', [...tools, 'src'], bundle)
await unlessBuilt('dist/console/stamp', [...tools, 'console', 'client/src'], buildConsole)

/** The stamp is the hash of all that the output was made of. */
async function unlessBuilt(stamp, sources, make) {
  const file = join(root, stamp)
  const hash = hashOf(sources)
  if (existsSync(file) && readFileSync(file, 'utf8') === hash) return
  rmSync(file, { force: true })
  await make()
  writeFileSync(file, hash)
}

function compile(folder) {
  rmSync(join(root, folder, 'dist'), { recursive: true, force: true })
  compileTypes(`${folder}/tsconfig.build.json`)
}

function compileTypes(config) {
  const tsc = join(dirname(packages.resolve('typescript/package.json')), 'bin', 'tsc')
  run(tsc, ['-p', join(root, config)])
}

/** A file for each command and one for what several share: Node takes longer to open the modules than to run them. */
async function bundle() {
  const dist = join(root, 'dist')
  if (existsSync(dist)) {
    for (const name of readdirSync(dist).filter((one) => one !== 'console')) {
      rmSync(join(dist, name), { recursive: true, force: true })
    }
  }
  const common = {
    absWorkingDir: root,
    outdir: 'dist',
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    sourcemap: true,
    logLevel: 'warning',
  }
  const entryPoints = ['src/main.ts', 'src/test-host.ts', 'src/testing.ts']
  await build({ ...common, entryPoints, format: 'esm', splitting: true })
  // Jest requires its modules, unless it is told otherwise.
  await build({
    ...common,
    entryPoints: ['src/testing.ts'],
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    define: { 'import.meta.dirname': '__dirname' },
  })
  compileTypes('tsconfig.testing.json')
  for (const folder of ['store/migrations', 'sites/docs/assets']) {
    cpSync(join(root, 'src', folder), join(dist, folder), { recursive: true })
  }
}

function buildConsole() {
  const vite = join(dirname(packages.resolve('vite/package.json')), 'bin', 'vite.js')
  run(vite, ['build', join(root, 'console'), '--logLevel', 'warn'])
}

function hashOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesBelow)) {
    hash.update(path).update(readFileSync(join(root, path)))
  }
  return hash.digest('hex')
}

/** None of a file that does not exist. */
function filesBelow(path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  const entries = path.includes('.') ? null : readdirSync(full, { withFileTypes: true })
  if (entries === null) return [path]
  return entries
    .filter(({ name }) => name !== 'node_modules' && !name.endsWith('.test.ts'))
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
