// The documents keep their promises: every example that is a request is run against a hub with its demo
// account, links lead somewhere, and every rule has its page.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { prepareDemo, preparePage } from '../src/cli/demo/prepare-demo.ts'
import { ruleNames } from '../src/domain/rules.ts'
import {
  asPrinted,
  blocksOf,
  examplesOf,
  isRun,
  runExamples,
  type Block,
  type Example,
} from './support/doc-examples.ts'
import { startHub } from './support/hub.ts'
import { projectRoot, sourceFiles } from './support/source-files.ts'

const rulePages = 'docs/reference/rules'
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].map((path) => {
    return { path, text: readFileSync(join(projectRoot, path), 'utf8') }
  }),
  ...sourceFiles('docs', '.md'),
]
const written = pages.filter(({ path }) => !path.startsWith(rulePages))
const withExamples = written.filter(({ text }) => examplesOf(text).length > 0)

describe('examples', () => {
  it.each(withExamples)('of $path print what the page says', async ({ text }) => {
    const examples = examplesOf(text)
    const outputs = await outputsOf(examples, text.includes('demo-world-key'))
    const promised = examples.map(({ printed }) => (printed === null ? null : valueOf(printed)))
    expect(outputs.map((output, at) => told(output, examples[at]))).toEqual(promised)
  })

  it.each(written)('of $path that are requests are run', ({ text }) => {
    const requests = blocksOf(text).filter((block) => /\bcurl -|X-BlueTape-Key/.test(block.text))
    expect(requests.filter((block) => !isRun(block))).toEqual([])
  })
})

/** Pages that look at the world of the demo get it; it takes payouts, whose payments nobody hurries. */
async function outputsOf(examples: readonly Example[], hasWorld: boolean): Promise<string[]> {
  const hub = await startHub(hasWorld ? { sandboxDelayMs: 3_600_000 } : {})
  try {
    const { world, ...page } = hasWorld
      ? await prepareDemo(hub.app)
      : { world: null, ...(await preparePage(hub.app)) }
    const keys = { 'demo-key': page.key, 'demo-operator-key': page.operatorKey }
    const files = world === null ? keys : { ...keys, 'demo-world-key': world.key }
    return await runExamples(examples, { url: hub.url, files })
  } finally {
    await hub.stop()
  }
}

function valueOf({ language, text }: Block): unknown {
  return language === 'json' ? JSON.parse(text) : text.trim()
}

/** What an example printed, in the form of what the page says that it prints. */
function told(output: string, example: Example | undefined): unknown {
  const printed = example?.printed ?? null
  if (printed === null) return null
  return printed.language === 'json' ? asPrinted(JSON.parse(output), valueOf(printed)) : output
}

describe('limits', () => {
  const rows = readFileSync(join(projectRoot, 'docs/internals/limits.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.includes('.ts`'))

  it.each(rows)('are those of the code: %s', (row) => {
    const named = [...row.matchAll(/`([\w/.-]+)`/g)].map(([, name = '']) => name)
    const files = named.filter((name) => name.endsWith('.ts'))
    const text = files.map((file) => readFileSync(join(projectRoot, 'src', file), 'utf8')).join('')
    const limits = named.filter((name) => /(?:Max|Min|Ms|Days|Seconds)$/.test(name))
    expect(limits.filter((limit) => !text.includes(limit))).toEqual([])
  })
})

describe('links', () => {
  it.each(pages)('of $path lead to files and headings that exist', ({ path, text }) => {
    expect(linksOf(text).filter((link) => !leadsSomewhere(path, link))).toEqual([])
  })

  it('in the code lead to pages that exist', () => {
    const named = sourceFiles('src').flatMap(({ text }) => [...text.matchAll(/docs\/[\w/-]+\.md/g)])
    expect(
      named.map(([path]) => path).filter((path) => !existsSync(join(projectRoot, path))),
    ).toEqual([])
  })

  it('explain the code that names them, for every decision', () => {
    const code = sourceFiles('src').map(({ text }) => text)
    const decisions = sourceFiles('docs/decisions', '.md').filter(({ path }) => /\d{4}-/.test(path))
    const unnamed = decisions.filter(({ path }) => !code.some((text) => text.includes(path)))
    expect(unnamed.map(({ path }) => path)).toEqual([])
  })

  it('has a page for every rule', () => {
    const missing = ruleNames.filter((rule) => {
      return !existsSync(join(projectRoot, rulePages, `${rule}.md`))
    })
    expect(missing).toEqual([])
  })

  it('leads to every page from the README or another page', () => {
    const linked = pages.flatMap(({ path, text }) => {
      return linksOf(text).map((link) => join(dirname(path), link.split('#')[0] ?? ''))
    })
    const orphans = pages.map(({ path }) => path).filter((path) => !linked.includes(path))
    expect(orphans).toEqual(['README.md'])
  })
})

/** Relative ones; code is not looked into. */
function linksOf(markdown: string): string[] {
  const prose = markdown.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^https?:/.test(link))
}

function leadsSomewhere(from: string, link: string): boolean {
  const [path = '', heading] = link.split('#')
  const file = path === '' ? from : join(dirname(from), path)
  if (!existsSync(join(projectRoot, file))) return false
  if (heading === undefined) return true
  const text = readFileSync(join(projectRoot, file), 'utf8')
  return [...text.matchAll(/^#+ (.+)$/gm)].some(([, title = '']) => anchorOf(title) === heading)
}

function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(/\s/g, '-')
}
