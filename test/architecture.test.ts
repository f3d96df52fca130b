// The rules of the house that a machine can hold: who may import whom, where the outside world gets in,
// how files are named and how long they are, and that the tables agree with each other.
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { statusOfError } from '../src/api/answer.ts'
import { openApiDocument } from '../src/api/openapi.ts'
import { routes } from '../src/api/routes.ts'
import { projectRoot, sourceFiles, type SourceFile } from './support/source-files.ts'

const linesMax = 300

const isTest = ({ path }: SourceFile) => path.endsWith('.test.ts')
const code = sourceFiles('src').filter((file) => !isTest(file))
const ours = ['src', 'test', 'scripts', 'bench'].flatMap((folder) => sourceFiles(folder))

type Import = {
  readonly from: string
  /** A file of src without `src/`, a package, or a module of Node such as `node:fs`. */
  readonly what: string
  readonly typesOnly: boolean
}

const imports = code.flatMap(importsOf)

function importsOf({ path, text }: SourceFile): Import[] {
  const statements = [
    ...text.matchAll(/^(?:import|export)\s(type\s)?([^'"]*?)\sfrom '([^']+)'/gm),
    ...text.matchAll(/\b(_)?(_)?import\(\s*'([^']+)'/g),
    ...text.matchAll(/^(_)?(_)?import '([^']+)'/gm),
  ]
  return statements.map(([, type, names = '', what = '']) => ({
    from: path.replace(/^src\//, ''),
    what: what.startsWith('.')
      ? posix.join(dirname(path), what).replace(/^src\//, '')
      : packageOf(what),
    typesOnly: type !== undefined || /^\{(\s*type \w+,?)+\s*\}$/.test(names),
  }))
}

function packageOf(what: string): string {
  if (what.startsWith('node:')) return what
  return what
    .split('/')
    .slice(0, what.startsWith('@') ? 2 : 1)
    .join('/')
}

/** By folder of src: the folders, files and packages that it may import. Node's own modules are free. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain/'],
  store: [
    'store/',
    'domain/',
    'fair-queue.ts',
    'full-disk.ts',
    'ids.ts',
    'error-code.ts',
    'pg',
    'pg-copy-streams',
  ],
  'embedded-postgres': ['embedded-postgres/', 'error-code.ts', 'pg'],
  payments: ['payments/', 'domain/', 'backoff.ts', 'ids.ts'],
  // prettier-ignore
  upkeep: [
    'upkeep/', 'store/', 'embedded-postgres/', 'domain/', 'config.ts', 'error-code.ts', 'pepper.ts', 'sentence-of.ts', 'version.ts',
  ],
  outbound: ['outbound/', 'undici'],
  // prettier-ignore
  'customer-import': [
    'customer-import/', 'domain/', 'backoff.ts', 'ids.ts', 'webhooks/message.ts', 'json/json.ts', 'json/json-fault.ts', 'http/wire/',
  ],
  webhooks: ['webhooks/', 'outbound/', 'domain/', 'backoff.ts', 'ids.ts'],
  documents: ['documents/', 'domain/', 'pdfkit'],
  // prettier-ignore
  http: ['http/', 'documents/', 'domain/', 'fair-queue.ts', 'ids.ts', 'fastify', 'uuid', 'marked', 'minisearch'],
  // prettier-ignore
  workers: [
    'workers/', 'domain/', 'store/', 'upkeep/', 'app.ts', 'backend.ts', 'config.ts', 'guard-process.ts', 'log.ts', 'metrics.ts', 'background.ts',
  ],
  // prettier-ignore
  cli: [
    'cli/', 'domain/', 'store/', 'upkeep/', 'sentence-of.ts', 'embedded-postgres/', 'workers/', 'api/routes.ts', 'app.ts', 'ids.ts',
    'outbound/address.ts', 'webhooks/verify-webhook.ts', 'error-code.ts', 'full-disk.ts', 'line-sink.ts',
    'backend.ts', 'config.ts', 'guard-process.ts', 'log.ts', 'pepper.ts', 'version.ts', 'commander',
    'demo-key.ts', 'demo-mark.ts',
  ],
}

/** What these may know of the rest: types, so that they can be given anything of that form. */
const typesFor: Readonly<Record<string, readonly string[]>> = {
  http: [
    'store/store.ts',
    'store/search.ts',
    'store/webhooks/webhook-port.ts',
    'store/imports/import-port.ts',
    'webhooks/open-webhooks.ts',
    'maintenance/maintenance.ts',
    'config.ts',
    'log.ts',
    'metrics.ts',
  ],
  upkeep: ['log.ts'],
  payments: ['store/store.ts', 'store/payments/payment-port.ts', 'log.ts'],
  'customer-import': [
    'store/store.ts',
    'store/imports/import-port.ts',
    'log.ts',
    'outbound/guarded-client.ts',
    'webhooks/secrets.ts',
  ],
  webhooks: ['store/store.ts', 'store/webhooks/webhook-port.ts', 'log.ts', 'metrics.ts'],
}

describe('imports', () => {
  it.each(Object.entries(mayImport))('of %s are those that its row allows', (folder, allowed) => {
    const own = imports.filter(({ from }) => from.startsWith(`${folder}/`))
    const strangers = own.filter(({ what, typesOnly }) => {
      if (folder in typesFor && typesOnly && typesFor[folder]?.includes(what)) return false
      if (what.startsWith('node:')) return folder === 'domain'
      return !allowed.some((one) => (one.endsWith('/') ? what.startsWith(one) : what === one))
    })
    expect(strangers).toEqual([])
  })

  it('have a row for every folder of src', () => {
    const folders = code.map(({ path }) => path.split('/')).filter((parts) => parts.length > 2)
    const unknown = folders.map(([, folder = '']) => folder).filter((one) => !(one in mayImport))
    expect(unknown).toEqual([])
  })

  it('of cli are made by main.ts only', () => {
    const importers = imports.filter(({ from, what }) => {
      return what.startsWith('cli/') && !from.startsWith('cli/')
    })
    expect(new Set(importers.map(({ from }) => from))).toEqual(new Set(['main.ts']))
  })

  it.each([
    ['fastify', ['server/server.ts']],
    ['prom-client', ['metrics.ts']],
    ['pino', ['log.ts']],
    ['undici', ['outbound/pools.ts']],
    ['pdfkit', ['documents/pdf-renderer.ts']],
    ['marked', ['sites/docs/render-markdown.ts']],
    ['minisearch', ['sites/docs/search.ts']],
  ])('of %s are made in one place, those of types aside', (name, places) => {
    const importers = imports.filter(({ what, typesOnly }) => what === name && !typesOnly)
    expect(importers.map(({ from }) => from)).toEqual(places)
  })
})

describe('what is made with the API', () => {
  const strangersIn = (folder: string, endings: readonly string[], allowed: readonly string[]) =>
    endings
      .flatMap((ending) => sourceFiles(folder, ending))
      .filter((file) => !isTest(file))
      .flatMap(importsOf)
      .filter(({ what }) => !what.startsWith(`${folder}/`) && !what.startsWith('node:'))
      .filter(({ what }) => !allowed.includes(what))

  it('is a client that imports its fetcher, and nothing of the hub', () => {
    const allowed = ['openapi-fetch', 'openapi-typescript-helpers']
    expect(strangersIn('client/src', ['.ts'], allowed)).toEqual([])
  })

  it('is a console that knows the hub by the client only', () => {
    // prettier-ignore
    const allowed = [
      'bthub-client', 'react', 'react-dom', '@mantine/core', '@tanstack/react-query', '@tanstack/react-router', 'uplot',
    ]
    expect(strangersIn('console/src', ['.ts', '.tsx'], allowed)).toEqual([])
  })

  it('has a name for each file, an opening that tells its job, and no more lines than the hub’s', () => {
    const files = ['.ts', '.tsx'].flatMap((ending) => sourceFiles('console/src', ending))
    const odd = files.filter(({ path, text }) => {
      const isNamed = /^[a-z0-9]+(-[a-z0-9]+)*\.tsx?$/.test(basename(path))
      return !isNamed || !text.startsWith('//') || text.split('\n').length - 1 > linesMax
    })
    expect(odd.map(({ path }) => path)).toEqual([])
  })
})

describe('the outside world', () => {
  /** Besides the settings: the search path, and what a child process inherits. */
  const environmentReaders = ['config.ts', 'postgres-binaries.ts', 'postgres-program.ts']

  it('lends its environment to the settings only', () => {
    const readers = code.filter(({ text }) => withoutComments(text).includes('process.env'))
    const others = readers.filter(({ path }) => !environmentReaders.includes(basename(path)))
    expect(others.map(({ path }) => path)).toEqual([])
  })

  it('does not get into decisions: no clock, no chance, nothing to wait for', () => {
    const worldly = /\bDate\.now\b|\bMath\.random\b|\bnew Date\(\)|\basync\b|\bawait\b|\bPromise\b/
    const found = code.filter(({ path, text }) => {
      return path.startsWith('src/domain/') && worldly.test(withoutComments(text))
    })
    expect(found.map(({ path }) => path)).toEqual([])
  })
})

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, '')
}

describe('files', () => {
  const longer: Readonly<Record<string, string>> = {
    'src/domain/rules.ts': 'a table, one entry a rule',
    'src/api/routes.ts': 'the table of contents: a line each call',
    'src/schema/field.ts': 'the kinds of fields, which share the words of their faults',
    'src/maintenance/checks.ts': 'one check after another, none of which knows the others',
    'src/store/backup/backup-file.ts': 'the writer and the reader of one format, side by side',
  }

  it('have at most 300 lines, or a reason', () => {
    const long = code.filter(({ text }) => text.split('\n').length - 1 > linesMax)
    expect(long.map(({ path }) => path).filter((path) => !(path in longer))).toEqual([])
  })

  it('are named for what they hold, in kebab-case', () => {
    const name = /^[a-z0-9]+(-[a-z0-9]+)*(\.test)?\.ts$/
    const elsewhere = /^(utils?|common|helpers?|services?|types|index|misc|shared)\b/
    const odd = ours
      .map(({ path }) => basename(path))
      .filter((file) => {
        return !name.test(file) || elsewhere.test(file)
      })
    expect(odd).toEqual([])
  })

  it('of the code open with their job', () => {
    const silent = [...code, ...sourceFiles('scripts'), ...sourceFiles('test/support')]
    expect(silent.filter(({ text }) => !/^\/[/*]/.test(text)).map(({ path }) => path)).toEqual([])
  })

  it('hold no notes to oneself, and no paths of a machine of one’s own', () => {
    // Written so that they are not found here.
    const words = /TO[D]O|FIX[M]E|\/ho[m]e\/|\/Us[e]rs\//
    const documents = ['docs', '.'].flatMap((folder) => sourceFiles(folder, '.md'))
    const found = [...ours, ...documents].filter(({ text }) => words.test(text))
    expect(found.map(({ path }) => path)).toEqual([])
  })
})

/** Several decisions about one thing may share a file of the domain. */
function isDecided(operation: string): boolean {
  const name = operation.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return code.some(({ path, text }) => {
    return path.startsWith('src/domain/') && text.includes(`export function ${name}(`)
  })
}

type Document = { readonly paths: Record<string, Record<string, { operationId: string }>> }

describe('tables', () => {
  it('of routes and of the OpenAPI document agree, both ways', () => {
    const { paths } = openApiDocument() as Document
    const documented = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(
        ([method, { operationId }]) => `${method} ${path} ${operationId}`,
      ),
    )
    const served = routes.map(({ method, path, name }) => {
      return `${method.toLowerCase()} ${path} ${name}`
    })
    expect(documented.toSorted()).toEqual(served.toSorted())
  })

  it('of routes name an operation once, and its files are named so', () => {
    const names = routes.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    const folders = { account: 'integration', buyer: 'buyer', operator: 'operator' }
    const files = routes.flatMap(
      ({ audience, name, endpoint: { access, isAct, decides = name } }) => [
        `src/http/${folders[audience]}/${name}.ts`,
        ...(access === 'write' && isAct !== true && !isDecided(decides)
          ? [`src/domain/${name}.ts`]
          : []),
      ],
    )
    expect(files.filter((file) => !existsSync(join(projectRoot, file)))).toEqual([])
  })

  it('give every error code that is thrown a status, and have no other', () => {
    const thrown = code.flatMap(({ text }) => [...text.matchAll(/new HubError\(\s*'(\w+)'/g)])
    const codes = new Set(thrown.map(([, name]) => name))
    expect(codes).toEqual(new Set(Object.keys(statusOfError)))
  })
})

type Manifest = { readonly [list: string]: Readonly<Record<string, string>> | undefined }
type Locked = { readonly resolved?: string; readonly link?: true }
type Lockfile = { readonly packages: Readonly<Record<string, Locked>> }

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(projectRoot, file), 'utf8'))
}

describe('dependencies', () => {
  it('are pinned exactly', () => {
    const manifests = ['.', 'client', 'console'].map((folder) => {
      return readJson(`${folder}/package.json`) as Manifest
    })
    const lists = ['dependencies', 'optionalDependencies', 'devDependencies']
    const versions = manifests.flatMap((manifest) => {
      return lists.flatMap((list) => Object.entries(manifest[list] ?? {}))
    })
    const loose = versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    expect(loose).toEqual([])
  })

  it('are named by version and content, not by the address they came from', () => {
    const { packages } = readJson('package-lock.json') as Lockfile
    const elsewhere = Object.values(packages).filter(({ resolved, link }) => {
      return resolved !== undefined && link !== true
    })
    expect(elsewhere).toEqual([])
  })
})

describe('the young generation', () => {
  it('has the same size however the hub is started', () => {
    const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8')
    const flag = /--max-semi-space-size=\d+/
    const [asCommand = ''] = flag.exec(read('bin/bthub.js').split('\n')[0] ?? '') ?? []
    expect(asCommand).toMatch(flag)
    for (const path of ['package.json', 'bench/hub.ts', 'docs/guides/run-the-hub.md']) {
      expect(flag.exec(read(path))?.[0]).toBe(asCommand)
    }
  })
})
