// The files in deploy/: each is read by the tool that will read it where that runs here, and compared with the hub.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { get, request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CORE_SCHEMA, load, loadAll, mergeTag } from 'js-yaml'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeConfig } from '../src/config.ts'
import { httpLimits } from '../src/server/http-limits.ts'
import { makeCertificate } from './support/certificate.ts'
import { eventually } from './support/eventually.ts'
import { freePort } from './support/free-port.ts'
import { hasHaProxy } from './support/has-haproxy.ts'
import { startHub, type TestHub } from './support/hub.ts'
import { has } from './support/needs.ts'
import { projectRoot } from './support/source-files.ts'

const pathOf = (name: string) => join(projectRoot, 'deploy', name)
const textOf = (name: string) => readFileSync(pathOf(name), 'utf8')
const settings = describeConfig({}, {})
const variables = settings.map(({ variable }) => variable)
const defaultPort = Number(settings.find(({ name }) => name === 'port')?.value)
const graceMinS = httpLimits.drainMs / 1000 + 5

const unknownOf = (names: readonly string[]) =>
  names.filter((name) => /^(BTHUB_|DATABASE_URL)/.test(name) && !variables.includes(name))

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.stop())

test('every setting that a file names exists', () => {
  const files = [
    'Dockerfile',
    'compose.yaml',
    'bthub.service',
    'bthub-backup.service',
    'environment.sample',
    'haproxy.cfg',
    'kubernetes/bthub.yaml',
  ]
  for (const file of files) {
    const named = textOf(file).match(/\b(?:BTHUB_[A-Z_]+|DATABASE_URL)\b/g) ?? []
    expect({ file, unknown: unknownOf(named) }).toEqual({ file, unknown: [] })
  }
})

describe('Dockerfile', () => {
  const text = textOf('Dockerfile')

  test('copies what exists, and what is built', () => {
    const copied = [...text.matchAll(/^COPY --from=build (.*) \S+$/gm)].flatMap(
      ([, sources = '']) => sources.split(' ').map((source) => source.replace('/build/', '')),
    )
    expect(copied.length).toBeGreaterThan(5)
    expect(copied.filter((name) => !existsSync(join(projectRoot, name)))).toEqual([])
  })

  test('has a health check that tells a hub from nothing', async () => {
    const [, line = ''] = /^HEALTHCHECK .*\\\n +CMD (.*)$/m.exec(text) ?? []
    const [, ...parameters] = JSON.parse(line) as string[]
    const check = async (port: string) => {
      const child = spawn(process.execPath, parameters, { env: { BTHUB_PORT: port } })
      const [code] = (await once(child, 'exit')) as [number]
      return code
    }
    expect(await check(new URL(hub.url).port)).toBe(0)
    expect(await check(String(await freePort()))).toBe(1)
  })

  test('exposes the port, and runs as a user of its own', () => {
    expect(text).toContain(`EXPOSE ${defaultPort}\n`)
    expect(text).toMatch(/^USER \d+:\d+$/m)
    expect(text).toMatch(/^STOPSIGNAL SIGTERM$/m)
  })
})

type Service = {
  readonly build?: { readonly context: string; readonly dockerfile: string }
  readonly environment?: Readonly<Record<string, string>>
  readonly volumes?: readonly string[]
  readonly depends_on?: readonly string[] | Readonly<Record<string, unknown>>
  readonly stop_grace_period?: string
}
type Compose = {
  readonly services: Readonly<Record<string, Service>>
  readonly volumes: Readonly<Record<string, unknown>>
}

describe('compose.yaml', () => {
  const { services, volumes } = load(textOf('compose.yaml'), {
    schema: CORE_SCHEMA.withTags(mergeTag),
  }) as Compose

  test('has two hubs, PostgreSQL and a proxy that finds them', () => {
    expect(Object.keys(services)).toEqual(['postgres', 'hub1', 'hub2', 'proxy'])
    const { environment = {} } = services['proxy'] ?? {}
    expect([environment['HUB1'], environment['HUB2']]).toEqual([
      `hub1:${defaultPort}`,
      `hub2:${defaultPort}`,
    ])
  })

  test('names files, services and volumes that exist', () => {
    for (const { build, volumes: mounted = [], depends_on: needed = [] } of Object.values(
      services,
    )) {
      if (build !== undefined)
        expect(existsSync(join(projectRoot, 'deploy', build.context, build.dockerfile))).toBe(true)
      for (const name of Array.isArray(needed) ? needed : Object.keys(needed))
        expect(services).toHaveProperty(name)
      for (const [source = ''] of mounted.map((mount) => mount.split(':'))) {
        // The certificate is the operator's own.
        if (source === './tls/hub.pem') continue
        if (source.startsWith('./')) expect(existsSync(pathOf(source))).toBe(true)
        else expect(volumes).toHaveProperty(source)
      }
    }
  })

  test('gives a hub the time that it needs to stop', () => {
    expect(Number.parseInt(services['hub1']?.stop_grace_period ?? '', 10)).toBeGreaterThan(
      graceMinS,
    )
  })
})

type Probe = { readonly httpGet: { readonly path: string; readonly port: string } }
type Container = {
  readonly ports: readonly { readonly name: string; readonly containerPort: number }[]
  readonly startupProbe: Probe
  readonly livenessProbe: Probe
  readonly readinessProbe: Probe
}
type Labels = Readonly<Record<string, string>>
type Manifest = {
  readonly kind: string
  readonly data: Labels
  readonly spec: {
    readonly selector: { readonly matchLabels: Labels } & Labels
    readonly replicas: number
    readonly minAvailable: number
    readonly ports: readonly { readonly targetPort: string }[]
    readonly template: {
      readonly metadata: { readonly labels: Labels; readonly annotations: Labels }
      readonly spec: {
        readonly terminationGracePeriodSeconds: number
        readonly securityContext: { readonly runAsUser: number }
        readonly containers: readonly Container[]
      }
    }
  }
}

describe('kubernetes/bthub.yaml', () => {
  const manifests = loadAll(textOf('kubernetes/bthub.yaml')) as Manifest[]
  const of = (kind: string): Manifest => {
    const found = manifests.find((one) => one.kind === kind)
    if (found === undefined) throw new Error(`no ${kind}`)
    return found
  }
  const { template, replicas, selector } = of('Deployment').spec
  const [container] = template.spec.containers

  test('probes pages that the hub has, on its port', async () => {
    expect(container?.ports).toEqual([{ name: 'http', containerPort: defaultPort }])
    for (const probe of ['startupProbe', 'livenessProbe', 'readinessProbe'] as const) {
      const { path, port } = container?.[probe].httpGet ?? { path: '', port: '' }
      expect(port).toBe('http')
      expect((await fetch(`${hub.url}${path}`)).status).toBe(200)
    }
    const { annotations } = template.metadata
    expect((await fetch(`${hub.url}${annotations['prometheus.io/path']}`)).status).toBe(200)
    expect(of('ConfigMap').data['BTHUB_PORT']).toBe(String(defaultPort))
  })

  test('selects its pods, leaves one of them alone, and gives them time to stop', () => {
    const { labels } = template.metadata
    expect(selector.matchLabels).toEqual(labels)
    expect(of('Service').spec.selector).toEqual(labels)
    expect(of('Service').spec.ports[0]?.targetPort).toBe('http')
    expect(of('PodDisruptionBudget').spec.selector.matchLabels).toEqual(labels)
    expect(of('PodDisruptionBudget').spec.minAvailable).toBeLessThan(replicas)
    expect(template.spec.terminationGracePeriodSeconds).toBeGreaterThan(graceMinS)
    expect(textOf('Dockerfile')).toContain(`USER ${template.spec.securityContext.runAsUser}:`)
  })
})

const hasSystemd = has({
  command: 'systemd-analyze',
  probe: ['--version'],
  install: 'install systemd (apt-get install systemd)',
})

test.runIf(hasSystemd).each(['bthub.service', 'bthub-backup.service', 'bthub-backup.timer'])(
  'systemd reads %s without a complaint',
  (name) => {
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', pathOf(name)])
    // The node of a test may be elsewhere.
    const complaints = stderr
      .toString()
      .split('\n')
      .filter((line) => line !== '' && !/node is not executable/.test(line))
    expect({ complaints, failed: status !== 0 && complaints.length > 0 }).toEqual({
      complaints: [],
      failed: false,
    })
  },
)

describe.runIf(hasHaProxy)('haproxy.cfg before two hubs', () => {
  let folder: string
  let other: TestHub | null
  let port: number
  let stop: () => Promise<void>
  const certificate = makeCertificate({
    name: 'hub.example.com',
    from: new Date(Date.now() - 86_400_000),
    until: new Date(Date.now() + 86_400_000),
  })

  beforeAll(async () => {
    const second = await startHub({ databaseUrl: hub.databaseUrl })
    other = second
    folder = mkdtempSync(join(tmpdir(), 'bthub-haproxy-'))
    writeFileSync(join(folder, 'hub.pem'), certificate.cert + certificate.key)
    port = await freePort()
    const env = {
      BIND: `127.0.0.1:${port}`,
      BIND_PLAIN: `127.0.0.1:${await freePort()}`,
      CERTIFICATE: join(folder, 'hub.pem'),
      HUB1: new URL(hub.url).host,
      HUB2: new URL(second.url).host,
      PATH: process.env['PATH'],
    }
    const file = pathOf('haproxy.cfg')
    const child = spawn('haproxy', ['-f', file], { env, stdio: 'ignore' })
    const ended = once(child, 'close')
    stop = async () => {
      child.kill('SIGKILL')
      await ended
      await other?.stop()
      rmSync(folder, { recursive: true })
    }
    await eventually(async () => (await statusOf('/docs')) === 200)
  })
  afterAll(() => stop())

  const options = (path: string) => ({
    host: '127.0.0.1',
    port,
    path,
    ca: certificate.cert,
    servername: 'hub.example.com',
    agent: false,
  })

  async function statusOf(path: string): Promise<number> {
    return new Promise((resolve) => {
      get(options(path), (answer) => {
        answer.resume()
        resolve(answer.statusCode ?? 0)
      }).on('error', () => resolve(0))
    })
  }

  async function create(id: string): Promise<number> {
    const body = JSON.stringify({ id, firstName: 'Ada', lastName: 'Example' })
    return new Promise((resolve, reject) => {
      const call = request(
        {
          ...options('/genericBthubService/integration/customer?dryRun=true'),
          method: 'POST',
          headers: {
            'X-BlueTape-Key': hub.acme.key,
            'X-Integration-AccountId': hub.acme.accountId,
            'Content-Type': 'application/json',
          },
        },
        (answer) => {
          answer.resume()
          resolve(answer.statusCode ?? 0)
        },
      )
      call.on('error', reject)
      call.end(body)
    })
  }

  test('serves the API, and keeps metrics and health to itself', async () => {
    expect(await create('c-1')).toBeLessThan(500)
    expect(await statusOf('/metrics')).toBe(404)
    expect(await statusOf('/health/ready')).toBe(404)
  })

  test('no call fails while a hub is stopped', async () => {
    const statuses: number[] = []
    const state = { stopped: false }
    const lane = async () => {
      while (!state.stopped)
        statuses.push(await create(`c-${statuses.length}`), await statusOf('/docs'))
    }
    const lanes = Promise.all([lane(), lane(), lane(), lane()])
    await eventually(() => statuses.length > 40)
    await other?.stop()
    other = null
    const before = statuses.length
    await eventually(() => statuses.length > before + 40)
    state.stopped = true
    await lanes
    expect(statuses.filter((status) => status === 0 || status >= 500)).toEqual([])
  })
})
