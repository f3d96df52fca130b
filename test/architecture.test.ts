// The rules of the house that a machine can hold: who may import whom, where the outside world gets in,
// how files are named and how long they are, and that the tables agree with each other.
import { readFileSync } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { statusOfError } from '../src/api/answer.ts'
import { openApiDocument } from '../src/api/openapi.ts'
import { routes } from '../src/api/routes.ts'
import { projectRoot, sourceFiles, type SourceFile } from './support/source-files.ts'

const linesMax = 300

const isTest = ({ path }: SourceFile) => path.endsWith('.test.ts')
const code = sourceFiles('src').filter((file) => !isTest(file))
const ours = ['src', 'packages', 'test', 'scripts', 'bench'].flatMap((folder) =>
  sourceFiles(folder),
)

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

/** Each may import those after it, and none before it. */
const layers = ['server', 'sites', 'api', 'schema', 'json', 'domain']

/** What works without being asked: it never sees who asks. */
const background = [
  'webhooks',
  'payments',
  'messages',
  'customer-import',
  'outbound',
  'workers',
  'maintenance',
]

/** By folder of src: the folders, files and packages that it may import. Node's own modules are free. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  json: ['domain/'],
  schema: ['json/', 'domain/', 'uuid'],
  api: ['schema/', 'json/', 'documents/', 'domain/', 'ids.ts', 'uuid'],
  sites: [
    'api/',
    'schema/',
    'json/',
    'documents/',
    'domain/',
    'own-folder.ts',
    'marked',
    'minisearch',
    'stemmer',
  ],
  server: [
    'sites/',
    'api/',
    'schema/',
    'json/',
    'domain/',
    'fair-queue.ts',
    'held-work.ts',
    'fastify',
  ],
  store: [
    'domain/',
    'error-code.ts',
    'fair-queue.ts',
    'full-disk.ts',
    'ids.ts',
    'own-folder.ts',
    'pg',
    'pg-copy-streams',
  ],
  cells: ['store/', 'domain/', 'webhooks/secrets.ts', 'config.ts', 'log.ts', 'pepper.ts'],
  documents: ['domain/', 'pdfkit', 'qr'],
  // Of Node only, so that it loads in every test runner.
  testing: ['own-folder.ts'],
  outbound: ['domain/', 'error-code.ts', 'undici'],
  webhooks: ['outbound/', 'domain/', 'backoff.ts', 'held-work.ts', 'ids.ts'],
  payments: ['domain/', 'backoff.ts', 'ids.ts'],
  messages: ['documents/', 'domain/', 'outbound/', 'backoff.ts', 'ids.ts', 'nodemailer'],
  'customer-import': ['webhooks/message.ts', 'schema/', 'json/', 'domain/', 'backoff.ts', 'ids.ts'],
  maintenance: [
    'store/',
    'domain/',
    'bthub-embedded-postgres',
    'config.ts',
    'error-code.ts',
    'full-disk.ts',
    'pepper.ts',
    'sentence-of.ts',
    'version.ts',
  ],
  workers: [
    'maintenance/',
    'store/',
    'domain/',
    'app.ts',
    'backend.ts',
    'background-metrics.ts',
    'background.ts',
    'config.ts',
    'guard-process.ts',
    'log.ts',
    'metrics.ts',
  ],
  cli: [
    'workers/',
    'maintenance/',
    'cells/',
    'store/',
    'domain/',
    'api/',
    'schema/',
    'json/',
    'outbound/address.ts',
    'bthub-client',
    'app.ts',
    'backend.ts',
    'config.ts',
    'demo-key.ts',
    'demo-mark.ts',
    'error-code.ts',
    'full-disk.ts',
    'guard-process.ts',
    'ids.ts',
    'line-sink.ts',
    'log.ts',
    'pepper.ts',
    'read-optional-file.ts',
    'read-setting.ts',
    'documents/html.ts',
    'sentence-of.ts',
    'testing/',
    'testing.ts',
    'webhooks/sign.ts',
    'version.ts',
    'commander',
    'csv-parse',
  ],
}

/** What of the store others see: its port, and of that the types only. */
const isPort = (file: string) =>
  /^store\/(store|insight|page|search-port|[\w-]+\/[\w-]+-port)\.ts$/.test(file)

/** What these may know of the rest besides: types, so that they can be given anything of that form. */
const typesFor: Readonly<Record<string, readonly string[]>> = {
  api: [
    'config.ts',
    'log.ts',
    'latency.ts',
    'maintenance/maintenance.ts',
    'webhooks/open-webhooks.ts',
  ],
  server: ['log.ts', 'metrics.ts'],
  maintenance: ['log.ts'],
  payments: ['log.ts'],
  messages: ['log.ts'],
  'customer-import': ['log.ts', 'outbound/guarded-client.ts', 'webhooks/secrets.ts'],
  webhooks: ['log.ts', 'metrics.ts'],
}

const folderOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '')
const linesOf = (broken: readonly Import[]) => broken.map(({ from, what }) => `${from} → ${what}`)

describe('imports', () => {
  it.each(Object.entries(mayImport))('of %s are those that its row allows', (folder, allowed) => {
    const own = imports.filter(({ from }) => from.startsWith(`${folder}/`))
    const strangers = own.filter(({ what, typesOnly }) => {
      if (what.startsWith(`${folder}/`)) return false
      if (typesOnly && (isPort(what) || typesFor[folder]?.includes(what))) return false
      if (what.startsWith('node:')) return folder === 'domain'
      return !allowed.some((one) => (one.endsWith('/') ? what.startsWith(one) : what === one))
    })
    expect(linesOf(strangers)).toEqual([])
  })

  it('have a row for every folder of src', () => {
    const folders = code.map(({ path }) => folderOf(path.replace(/^src\//, '')))
    expect(new Set(folders.filter((one) => one !== ''))).toEqual(new Set(Object.keys(mayImport)))
  })

  it('have rows of which none lets an import go up', () => {
    const up = layers.flatMap((layer, at) => {
      const above = layers.slice(0, at).map((one) => `${one}/`)
      const seen = [...(mayImport[layer] ?? []), ...(typesFor[layer] ?? [])]
      return seen.filter((one) => above.some((higher) => one.startsWith(higher)))
    })
    const answering = layers.slice(0, layers.indexOf('schema')).map((one) => `${one}/`)
    const asking = background.flatMap((folder) => {
      const seen = [...(mayImport[folder] ?? []), ...(typesFor[folder] ?? [])]
      return seen.filter((one) => answering.some((layer) => one.startsWith(layer)))
    })
    expect([...up, ...asking]).toEqual([])
  })

  it('of a resource are of other resources no more than their schemas', () => {
    const crossing = imports.filter(({ from, what }) => {
      const [own, other] = [resourceOf(from), resourceOf(what)]
      return own !== null && other !== null && own !== other && !isSchemaFile(what)
    })
    expect(linesOf(crossing)).toEqual([])
  })

  it('of what resources share are of resources no more than their schemas', () => {
    const joining = ['api/routes.ts', 'api/openapi.ts']
    const owned = imports.filter(({ from, what }) => {
      const isShared = from.startsWith('api/') && resourceOf(from) === null
      return isShared && !joining.includes(from) && resourceOf(what) !== null && !isSchemaFile(what)
    })
    expect(linesOf(owned)).toEqual([])
  })

  it('are in no circle, those of types counted', () => {
    expect(circles(imports)).toEqual([])
  })

  it('would be found in a circle', () => {
    const edge = (from: string, what: string): Import => ({ from, what, typesOnly: true })
    const some = [edge('a', 'b'), edge('b', 'c'), edge('c', 'b'), edge('c', 'd'), edge('e', 'e')]
    expect(circles(some)).toEqual([['b', 'c'], ['e']])
  })

  it('of cli are made by main.ts only', () => {
    const importers = imports.filter(({ from, what }) => {
      return what.startsWith('cli/') && !from.startsWith('cli/')
    })
    expect(new Set(importers.map(({ from }) => from))).toEqual(new Set(['main.ts']))
  })

  it.each([
    ['fastify', ['server/server.ts']],
    ['prom-client', ['background-metrics.ts', 'metrics.ts']],
    ['pino', ['log.ts']],
    ['pino-pretty', ['log.ts']],
    ['undici', ['outbound/pools.ts']],
    ['pdfkit', ['documents/pdf-renderer.ts']],
    ['marked', ['sites/docs/render-markdown.ts']],
    ['minisearch', ['sites/docs/search.ts']],
    ['stemmer', ['sites/docs/search-words.ts']],
    ['nodemailer', ['messages/smtp-way.ts']],
    ['csv-parse', ['cli/push/csv-rows.ts']],
  ])('of %s are made in one place, those of types aside', (name, places) => {
    const importers = imports.filter(({ what, typesOnly }) => what === name && !typesOnly)
    expect([...new Set(importers.map(({ from }) => from))]).toEqual(places)
  })
})

/** The folder of a resource: `api/invoices/…`. */
function resourceOf(file: string): string | null {
  const [folder, resource = '', name] = file.split('/')
  return folder === 'api' && name !== undefined ? resource : null
}

function isSchemaFile(file: string): boolean {
  return /(^|[/-])schemas?\.ts$/.test(file)
}

/** Files that import each other, by Tarjan's algorithm: the strongly connected ones. */
function circles(edges: readonly Import[]): string[][] {
  const targets = new Map<string, string[]>()
  for (const { from, what } of edges) targets.set(from, [...(targets.get(from) ?? []), what])
  const order = new Map<string, number>()
  const path: string[] = []
  const found: string[][] = []

  /** The place of the earliest file on the path that can be reached from this one. */
  function visit(file: string): number {
    const own = order.size
    order.set(file, own)
    path.push(file)
    let earliest = own
    for (const what of targets.get(file) ?? []) {
      if (!order.has(what)) earliest = Math.min(earliest, visit(what))
      else if (path.includes(what)) earliest = Math.min(earliest, order.get(what) ?? own)
    }
    if (earliest === own) {
      const circle = path.splice(path.indexOf(file))
      const isSelf = targets.get(file)?.includes(file) === true
      if (circle.length > 1 || isSelf) found.push(circle.toSorted())
    }
    return earliest
  }

  for (const file of targets.keys()) if (!order.has(file)) visit(file)
  return found
}

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

  it('is a launcher of PostgreSQL that imports its driver, and nothing of the hub', () => {
    expect(strangersIn('packages/embedded-postgres/src', ['.ts'], ['pg'])).toEqual([])
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
  const environmentReaders = ['config.ts', 'child-environment.ts']

  it('lends its environment to the settings, and to programs that it starts', () => {
    const readers = code.filter(({ text }) => withoutComments(text).includes('process.env'))
    const others = readers.filter(({ path }) => !environmentReaders.includes(basename(path)))
    expect(others.map(({ path }) => path)).toEqual([])
  })

  it('is known as requests and answers by the server only', () => {
    const knowing = imports.filter(({ from, what }) => {
      return what === 'fastify' && !from.startsWith('server/')
    })
    expect(linesOf(knowing)).toEqual([])
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
    'src/api/routes.ts': 'the table of contents: a line each call',
    'src/schema/field.ts': 'the kinds of fields, which share the words of their faults',
  }

  it('have at most 300 lines, or a reason', () => {
    const long = code.filter(({ text }) => text.split('\n').length - 1 > linesMax)
    expect(long.map(({ path }) => path).filter((path) => !(path in longer))).toEqual([])
  })

  it('are named for what they hold, in kebab-case', () => {
    const name = /^[a-z0-9]+(-[a-z0-9]+)*((\.long)?\.test)?\.ts$/
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

/** `updateInvoice` for `update-invoice`. */
function inCode(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** Several decisions about one thing may share a file of the domain. */
function isDecided(operation: string): boolean {
  return code.some(({ path, text }) => {
    return path.startsWith('src/domain/') && text.includes(`export function ${inCode(operation)}(`)
  })
}

/** Where an operator sees more of it than the source does, both are in one file: `get-account-invoice-history`. */
function sourcesNameOf(name: string): string {
  return name.replace('-account-', '-')
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

  it('of routes name each once', () => {
    const names = routes.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    const declared = new Set(routes.map(({ endpoint }) => endpoint))
    expect(new Set([...declared].map(({ name }) => name)).size).toBe(declared.size)
  })

  it('of routes are lists: imports, and a line for each endpoint', () => {
    const lists = code.filter(({ path }) => /^src\/api\/(\w+\/)?routes\.ts$/.test(path))
    const odd = lists.filter(({ text }) => {
      const endpoints = text.match(/^import \{/gm)?.length ?? 0
      // Beside two lines for each: the comment, the brackets, and blank lines.
      return text.split('\n').length > 2 * endpoints + 8 || /\bhandle\b|\bawait\b/.test(text)
    })
    expect(odd.map(({ path }) => path)).toEqual([])
  })

  it('of endpoints have each in a file of its name, and its decision in the domain', () => {
    const endpoints = [...new Set(routes.map(({ endpoint }) => endpoint))]
    const missing = endpoints.flatMap(({ name, access, isAudited, body, decides = name }) => {
      const files = code.filter(({ path, text }) => {
        const isIts =
          basename(path) === `${name}.ts` || basename(path) === `${sourcesNameOf(name)}.ts`
        return (
          isIts && path.startsWith('src/api/') && text.includes(`export const ${inCode(name)} = `)
        )
      })
      const isMissing = files.length !== 1
      // Lines are decided by the operations that they name.
      const decidesItself = access === 'write' && isAudited !== true && body?.lines === undefined
      const isUndecided = decidesItself && !isDecided(decides)
      return [...(isMissing ? [name] : []), ...(isUndecided ? [`${decides} in src/domain`] : [])]
    })
    expect(missing).toEqual([])
  })

  it('of audiences are in the endpoints, and have no folders or files of their own', () => {
    const folders = code
      .map(({ path }) => dirname(path))
      .filter((folder) => {
        return /^src\/api\/(integration|buyer|operator|account)$/.test(folder)
      })
    const forwarding = code.filter(({ path, text }) => {
      return path.startsWith('src/api/') && /^export (\*|\{[^}]*\}) from /m.test(text)
    })
    expect([...folders, ...forwarding.map(({ path }) => path)]).toEqual([])
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
    const manifests = ['.', 'client', 'console', 'packages/embedded-postgres'].map((folder) => {
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
    const paths = ['package.json', 'bench/hub.ts', 'docs/guides/run-the-hub.md']
    for (const path of [...paths, 'deploy/Dockerfile', 'deploy/bthub.service']) {
      expect(flag.exec(read(path))?.[0]).toBe(asCommand)
    }
  })
})
