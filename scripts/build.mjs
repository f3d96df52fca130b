// Compiles src to dist, and copies what the code reads at run time: SQL, and what pages load. Plain JavaScript, so
// that a fresh checkout can run it before anything is compiled.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'))

// A file that was removed from src must not live on in dist.
rmSync(join(root, 'dist'), { recursive: true, force: true })
const compile = spawnSync(
  process.execPath,
  [join(typescript, 'bin', 'tsc'), '-p', join(root, 'tsconfig.build.json')],
  { stdio: 'inherit', cwd: root },
)
if (compile.status !== 0) process.exit(compile.status ?? 1)
for (const folder of ['store/migrations', 'http/docs/assets']) {
  const from = join(root, 'src', folder)
  if (existsSync(from)) cpSync(from, join(root, 'dist', folder), { recursive: true })
}
