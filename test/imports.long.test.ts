// openapi.json in the tools that integrators import it with: Postman, a mock server and generators of clients. What each makes of
// it calls a demo hub as it is, and the hub takes it. The tools are in test/tools, installed by themselves.
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { preparePage } from '../src/cli/demo/prepare-demo.ts'
import { sampleInvoice } from '../src/api/contract-page.ts'
import { eventually } from './support/eventually.ts'
import { freePort } from './support/free-port.ts'
import { startHub, type TestHub } from './support/hub.ts'
import { has } from './support/needs.ts'
import { projectRoot } from './support/source-files.ts'

const tools = join(projectRoot, 'test/tools')
const bin = (name: string) => join(tools, 'node_modules/.bin', name)
const service = '/genericBthubService'

const isInstalled = has({
  command: bin('newman'),
  probe: ['--version'],
  install: 'run npm ci in test/tools.',
})

let hub: TestHub
let key: string
let folder: string
let document: string

beforeAll(async () => {
  if (!isInstalled) return
  hub = await startHub({ demo: true })
  key = (await preparePage(hub.app)).key
  folder = mkdtempSync(join(tmpdir(), 'bthub-imports-'))
  mkdirSync(join(folder, 'made'))
  symlinkSync(join(tools, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  document = join(projectRoot, 'openapi.json')
})

afterAll(async () => {
  if (!isInstalled) return
  rmSync(folder, { recursive: true, force: true })
  await hub.stop()
})

/** In the background: the hub that the tools call runs in this process. */
async function run(command: string, args: readonly string[]): Promise<string> {
  const options = { cwd: folder, timeout: 120_000, maxBuffer: 64 * 1024 * 1024 }
  const { stdout } = await promisify(execFile)(command, args, options).catch(
    ({ message, stdout: printed }: Error & { readonly stdout?: string }) => {
      throw new Error(`${message}\n${printed}`)
    },
  )
  return stdout
}

describe.runIf(isInstalled)('Postman', () => {
  it('imports the document, and its update of an invoice is taken as it is', async () => {
    const collection = join(folder, 'collection.json')
    const options = 'parametersResolution=Example'
    await run(bin('openapi2postmanv2'), ['-s', document, '-o', collection, '-O', options])
    const report = join(folder, 'report.json')
    // Where this test's hub is, and its key: nothing else is set.
    const own = ['--env-var', `baseUrl=${hub.url}${service}`, '--global-var', `apiKey=${key}`]
    const reporters = ['--reporters', 'json', '--reporter-json-export', report]
    const folderOfCall = ['--folder', 'Update an invoice']
    await run(bin('newman'), ['run', collection, ...folderOfCall, ...own, ...reporters])
    const { executions } = (
      JSON.parse(readFileSync(report, 'utf8')) as {
        run: { executions: { response: { code: number } }[] }
      }
    ).run
    expect(executions.map(({ response }) => response.code)).toEqual([202])
  })
})

describe.runIf(isInstalled)('a mock server (Prism)', () => {
  let mock: ChildProcess
  let url: string

  beforeAll(async () => {
    const port = await freePort()
    url = `http://127.0.0.1:${port}`
    mock = spawn(bin('prism'), ['mock', '--port', String(port), document], { stdio: 'ignore' })
    await eventually(() =>
      fetch(url).then(
        () => true,
        () => false,
      ),
    )
  })
  afterAll(async () => {
    mock.kill('SIGTERM')
    await once(mock, 'exit')
  })

  it.each([
    ['PUT', '/integration/invoice/2eb1acd98a86', '', 202, { details: { totalAmount: 1100 } }],
    [
      'PUT',
      '/integration/invoice/2eb1acd98a86',
      'code=404',
      404,
      { reason: 'Invoice not exists.' },
    ],
    ['GET', '/integration/customer/7ba4877cbf52', '', 200, { id: '7ba4877cbf52' }],
  ])('answers %s %s %s with the examples', async (method, path, prefer, status, body) => {
    const answer = await fetch(url + path, {
      method,
      headers: {
        'Content-Type': 'application/json',
        'X-BlueTape-Key': key,
        'X-Integration-AccountId': 'demo',
        ...(prefer === '' ? {} : { Prefer: prefer }),
      },
      ...(method === 'GET' ? {} : { body: JSON.stringify(sampleInvoice) }),
    })
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject(body)
  })
})

type Generator = {
  readonly name: string
  readonly make: () => Promise<unknown>
  /** The update of an invoice with what was made; prints the status of the answer. */
  readonly use: (call: { url: string; headers: string; body: string }) => string
}

const generators: readonly Generator[] = [
  {
    name: '@hey-api/openapi-ts',
    make: () =>
      run(bin('openapi-ts'), ['-i', document, '-o', 'made/hey', '-c', '@hey-api/client-fetch']),
    use: ({ url, headers, body }) => `
      import { client } from './hey/client.gen'
      import { updateInvoice } from './hey/sdk.gen'
      client.setConfig({ baseUrl: '${url}', headers: ${headers} })
      const { response } = await updateInvoice({ path: { id: '2eb1acd98a86' }, body: ${body} })
      console.log(response?.status)`,
  },
  {
    name: 'orval',
    make: () =>
      run(bin('orval'), ['--input', document, '--output', 'made/orval.ts', '--client', 'fetch']),
    use: ({ url, headers, body }) => `
      import { updateInvoice } from './orval'
      const send = globalThis.fetch
      globalThis.fetch = (path, init) => send(String(path).replace(/^.*\\/integration/, '${url}/integration'), init)
      const { status } = await updateInvoice('2eb1acd98a86', ${body}, undefined, { headers: ${headers} })
      console.log(status)`,
  },
  {
    name: 'swagger-typescript-api',
    make: () =>
      run(bin('swagger-typescript-api'), [
        'generate',
        '-p',
        document,
        '-o',
        'made',
        '-n',
        'sta.ts',
      ]),
    use: ({ url, headers, body }) => `
      import { Api } from './sta'
      const api = new Api({ baseUrl: '${url}', baseApiParams: { headers: ${headers} } })
      const { status } = await api.integration.updateInvoice('2eb1acd98a86', ${body})
      console.log(status)`,
  },
]

describe.runIf(isInstalled)('a generator of clients', () => {
  it.each(generators)(
    '$name: what it makes compiles, and updates an invoice',
    async ({ name, make, use }) => {
      await make()
      const file = `made/use-${name.replaceAll(/\W/g, '-')}.ts`
      const headers = JSON.stringify({ 'X-BlueTape-Key': key, 'X-Integration-AccountId': 'demo' })
      const body = JSON.stringify(sampleInvoice)
      writeFileSync(join(folder, file), use({ url: hub.url + service, headers, body }))
      const options = ['--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler']
      await run(bin('tsc'), [...options, '--strict', '--skipLibCheck', '--noEmit', file])
      const printed = await run(join(projectRoot, 'node_modules/.bin/tsx'), [file])
      expect(printed.trim()).toBe('202')
    },
    120_000,
  )
})
