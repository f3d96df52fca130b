// The examples of a Markdown page, run as they stand. `sh`, `js`, `mts`, `python` and `csharp` blocks are run in
// order, in one shell; a `json` or `text` block right after one is what it has to print. Other blocks are not run.
import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eventually } from './eventually.ts'
import { postmasterOf } from './hub-process.ts'
import { projectRoot } from './source-files.ts'

export type Block = { readonly language: string; readonly text: string; readonly line: number }

export type Example = {
  readonly block: Block
  /** What it has to print, or `null` where the page does not say. */
  readonly printed: Block | null
}

export type Surroundings = {
  readonly url: string
  /** What a first start leaves in the data folder, by name. */
  readonly files: Readonly<Record<'demo-key' | 'demo-operator-key', string>> &
    Readonly<Record<string, string>>
}

/** The address that pages show, in place of which the hub of the test is called. */
const addressInPages = 'http://127.0.0.1:4080'
const tsx = `node --import ${import.meta.resolve('tsx')}`
const runners: Readonly<Record<string, string>> = {
  js: 'node',
  mts: tsx,
  python: 'python3',
  csharp: `sh -c 'mcs -out:"$0.exe" "$0" && mono "$0.exe"'`,
}
const endings: Readonly<Record<string, string>> = {
  js: 'mjs',
  mts: 'mts',
  python: 'py',
  csharp: 'cs',
}
/** A machine without Python's requests and pytest, or without Mono, leaves those examples out. */
const lacking = [
  ...(spawnSync('python3', ['-c', 'import requests, pytest']).status === 0 ? [] : ['python']),
  ...(spawnSync('mcs', ['--version']).status === 0 ? [] : ['csharp']),
]
const mark = '--- end of example ---'

export function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^```(\S*)[^\n]*\n([\s\S]*?)^```$/gm)].map((match) => {
    const [, language = '', text = ''] = match
    return { language, text, line: markdown.slice(0, match.index).split('\n').length }
  })
}

export function isRun({ language }: Block): boolean {
  return language === 'sh' || language in runners
}

export function examplesOf(markdown: string): Example[] {
  const blocks = blocksOf(markdown)
  return blocks.flatMap((block, at) => {
    if (!isRun(block) || isLacking(block)) return []
    const next = blocks[at + 1]
    const printed = next !== undefined && ['json', 'text'].includes(next.language) ? next : null
    return [{ block, printed }]
  })
}

function isLacking({ language, text }: Block): boolean {
  const runsPython = language === 'sh' && /\bpython3\b/.test(text)
  return lacking.includes(runsPython ? 'python' : language)
}

/** What each example printed. Throws when one of them failed. */
export async function runExamples(
  examples: readonly Example[],
  { url, files }: Surroundings,
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bthub-docs-'))
  // PostgreSQL may run as another user.
  chmodSync(folder, 0o711)
  try {
    installPackage(folder)
    mkdirSync(join(folder, '.bthub'))
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(folder, '.bthub', name), text)
    }
    const commands = examples.map(({ block }, at) => commandOf(block, at, folder, url))
    const script = ['set -e', ...commands].join(`\nprintf '\\n${mark}\\n'\n`)
    const printed = await runShell(script, folder, {
      KEY: files['demo-key'],
      OPERATOR_KEY: files['demo-operator-key'],
      TMPDIR: folder,
    })
    return printed
      .split(`\n${mark}\n`)
      .slice(1)
      .map((text) => text.trim())
  } finally {
    await untilTestHubsEnd(folder)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** As npm would. */
function installPackage(folder: string): void {
  const bin = join(folder, 'node_modules', '.bin')
  mkdirSync(bin, { recursive: true })
  symlinkSync(projectRoot, join(folder, 'node_modules', 'bthub'))
  symlinkSync(join(projectRoot, 'client'), join(folder, 'node_modules', 'bthub-client'))
  symlinkSync(join(projectRoot, 'bin', 'bthub.js'), join(bin, 'bthub'))
}

/** Hubs of `bthub/testing` end after their last user. */
async function untilTestHubsEnd(folder: string): Promise<void> {
  for (const name of readdirSync(folder).filter((one) => one.startsWith('bthub-testing-'))) {
    await eventually(() => !existsSync(join(folder, name, 'host.json')))
    await eventually(() => postmasterOf(join(folder, name, 'data')) === null)
  }
}

function commandOf({ language, text }: Block, at: number, folder: string, url: string): string {
  const adapted = text.replaceAll(addressInPages, url)
  const runner = runners[language]
  if (runner === undefined) return adapted
  const file = join(folder, `example-${at}.${endings[language]}`)
  writeFileSync(file, adapted)
  return `${runner} ${file}`
}

function runShell(script: string, cwd: string, variables: Record<string, string>): Promise<string> {
  const shell = spawn('sh', ['-s'], { cwd, env: { ...process.env, ...variables } })
  let out = ''
  let errors = ''
  shell.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  shell.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  shell.stdin.end(`${script}\n`)
  return new Promise((settle, fail) => {
    shell.once('error', fail)
    shell.once('close', (status) => {
      if (status === 0) settle(out)
      else fail(new Error(`an example ended with ${status}: ${errors}\n${out}`))
    })
  })
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** Members that are another on every run, by what they look like. */
const varying: Readonly<Record<string, RegExp>> = {
  blueTapeId: /^[0-9a-f]{12}$/,
  operationId: uuid,
  id: uuid,
  requestId: uuid,
  keyId: /^[0-9a-f]{12}$/,
  at: /^\d{4}-.*Z$/,
  createdAt: /^\d{4}-.*Z$/,
  updatedAt: /^\d{4}-.*Z$/,
  signUpUrl: /^http.*\/signup\?account=.*&token=[0-9a-f]{32}$/,
  checkOutUrl: /^http.*\/i\/r\?account=.*&token=[0-9a-f]{32}$/,
}
/** `"…": "…"` in an answer that a page prints: members are left out there. */
const ellipsis = '…'

/** An actual answer with what varies, and what the page leaves out, as the page has it. */
export function asPrinted(actual: unknown, printed: unknown, name = ''): unknown {
  if (typeof actual === 'string' && typeof printed === 'string') {
    const form = varying[name]
    return form?.test(actual) === true && form.test(printed) ? printed : actual
  }
  if (Array.isArray(actual) && Array.isArray(printed)) {
    return actual.map((item: unknown, at) => asPrinted(item, printed[at]))
  }
  if (!isObject(actual) || !isObject(printed)) return actual
  const names = ellipsis in printed ? Object.keys(printed) : Object.keys(actual)
  return Object.fromEntries(
    names.map((member) => [
      member,
      member === ellipsis ? printed[member] : asPrinted(actual[member], printed[member], member),
    ]),
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
