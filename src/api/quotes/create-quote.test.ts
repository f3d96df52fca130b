// POST /integration/quote
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectBody, quoteBody, startHub, type TestHub } from '../../../test/support/hub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
})
afterAll(() => hub.stop())

type Change = Readonly<Record<string, unknown>>

const create = (id: string, change: Change = {}, headers: Record<string, string> = {}) =>
  hub.call('POST', '/integration/quote', { body: { id, ...quoteBody(change) }, headers })
const read = async (path: string) => (await hub.call('GET', `/integration/${path}`)).body

describe('POST /integration/quote 201', () => {
  it('creates version 1, placed for its buyer', async () => {
    const answer = await create('new')
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({
      blueTapeId: expect.stringMatching(/^[0-9a-f]{12}$/),
      details: { totalAmount: 1100, verdict: 'applied', version: 1, warnings: [] },
    })
    const { hub: fields, ...quote } = await read('quote/new')
    const { id, blueTapeId, projectId, status, ...sent } = quote
    expect({ id, projectId, status }).toStrictEqual({
      id: 'new',
      projectId: null,
      status: 'PLACED',
    })
    expect(blueTapeId).toBe(answer.body.blueTapeId)
    expect(sent).toStrictEqual({ ...quoteBody(), dueDate: '2099-01-12' })
    expect(fields).toMatchObject({ version: 1, hubVersion: 0, locked: [], lockedBecause: null })
    expect(fields.approvalUrl).toMatch(/\/quote\?account=acme&id=new&token=[0-9a-f]{32}$/)
  })

  it('accepts amounts as texts, and no lines', async () => {
    const { lines: _, ...rest } = quoteBody({ totalAmount: '1100.00' })
    const answer = await hub.call('POST', '/integration/quote', { body: { id: 'bare', ...rest } })
    expect(answer.status).toBe(201)
    expect((await read('quote/bare')).lines).toStrictEqual([])
  })

  it('warns about a due date before the quote date', async () => {
    const { body } = await create('early', { dueDate: '2023-01-03' })
    expect(body.details.warnings).toMatchObject([
      { pointer: '/dueDate', rule: 'dates_out_of_order', expected: '2023-01-04' },
    ])
    expect(body.details.warnings[0].message).toBe(
      'dueDate is 2023-01-03, before quoteDate 2023-01-04.',
    )
  })
})

describe('a project in the body of a quote', () => {
  it('is stored with its empty texts in the same change', async () => {
    const { body } = await create('with-project', { projectDetails: projectBody() })
    expect(body.details.warnings).toStrictEqual([])
    expect((await read('quote/with-project')).projectId).toBe('p1')
    const { blueTapeId: _, hub: fields, ...project } = await read('project/p1')
    expect(project).toStrictEqual(projectBody())
    expect(fields).toMatchObject({ version: 1, hubVersion: 0 })
    const { items } = await read('events?limit=1000')
    expect(items.slice(-2)).toMatchObject([
      { type: 'quote.created', operationId: body.details.operationId },
      { type: 'project.created', operationId: body.details.operationId, data: { projectId: 'p1' } },
    ])
  })

  it('is identified by its id: a later state changes it, an older one does not', async () => {
    const at = (sourceModifiedDate: string, change: Change = {}) =>
      projectBody({ projectId: 'shared', sourceModifiedDate, ...change })
    await create('first', { projectDetails: at('2024-06-10') })
    const later = at('2024-06-11', { name: 'Library', jobAddress: null, contractValue: '300000' })
    expect((await create('second', { projectDetails: later })).body.details.warnings).toEqual([])
    const older = at('2024-06-09', { name: 'Old' })
    const third = await create('third', { projectDetails: older })
    expect(third.status).toBe(201)
    expect(third.body.details.warnings).toMatchObject([
      { pointer: '/projectDetails', rule: 'project_older', stored: '2024-06-11' },
    ])
    expect(await read('project/shared')).toMatchObject({
      name: 'Library',
      contractValue: 300000,
      // Omitted members are unchanged.
      jobAddress: { city: 'Springfield' },
      sourceModifiedDate: '2024-06-11',
      hub: { version: 2 },
    })
    const { items } = await read('project/shared/history')
    expect(items[0]).toMatchObject({ type: 'project.updated', version: 2 })
    expect(items[0].changes.map(({ pointer }: { pointer: string }) => pointer)).toStrictEqual([
      '/name',
      '/contractValue',
    ])
  })

  it('uses the clock of the quote by default', async () => {
    const { sourceModifiedDate: _, ...rest } = projectBody({ projectId: 'clockless' })
    await create('clockless', { projectDetails: rest })
    expect(await read('project/clockless')).toMatchObject({
      sourceModifiedDate: quoteBody().sourceModifiedDate,
    })
  })

  it('may have few members', async () => {
    await create('few', { projectDetails: { projectId: 'few' } })
    expect(await read('project/few')).toMatchObject({ projectId: 'few', name: null, role: null })
  })

  it('accepts Commercial with the Cyrillic letter of the contract’s sample, and stores the Latin one', async () => {
    const privateProjectDetails = {
      privateProjectType: '\u0421ommercial',
      builtFor: { buildForType: 'PropertyOwnerNewBuilding', notes: 'x' },
    }
    const projectDetails = projectBody({ projectId: 'cyrillic', privateProjectDetails })
    expect((await create('cyrillic', { projectDetails })).status).toBe(201)
    expect((await read('project/cyrillic')).privateProjectDetails).toStrictEqual({
      privateProjectType: 'Commercial',
      builtFor: { type: 'PropertyOwnerNewBuilding', notes: 'x' },
    })
  })

  it('accepts Default for every choice', async () => {
    const projectDetails = projectBody({
      projectId: 'default',
      role: 'Default',
      type: 'Default',
      privateProjectDetails: {
        privateProjectType: 'Default',
        builtFor: { type: 'Default', notes: null },
      },
    })
    expect((await create('default', { projectDetails })).status).toBe(201)
  })

  it('stores no personal data with the operation', async () => {
    const { body } = await create('masked', { projectDetails: projectBody({ projectId: 'm' }) })
    const stored = await hub.call('GET', `/integration/operations/${body.details.operationId}`)
    expect(stored.text).not.toMatch(/Olga|Paul|Otto|Owner"|3 Main Street|5550198/)
  })

  it.each([
    ['/role', { role: 'Subcontractor' }, 'PrimeOrGeneralContractor, Default'],
    ['/type', { type: 'Public' }, 'private, public, federal, Default'],
    [
      '/privateProjectDetails/privateProjectType',
      { privateProjectDetails: { privateProjectType: 'Residential' } },
      'Commercial, Default',
    ],
    [
      '/privateProjectDetails/builtFor/type',
      { privateProjectDetails: { builtFor: { type: 'Tenant' } } },
      'PropertyOwnerNewBuilding, Default',
    ],
    [
      '/privateProjectDetails/builtFor/buildForType',
      { privateProjectDetails: { builtFor: { buildForType: 'Tenant' } } },
      'PropertyOwnerNewBuilding, Default',
    ],
  ])(
    'is refused with an unknown value at %s, with the list of known ones',
    async (at, change, known) => {
      const projectDetails = projectBody({ projectId: 'unknown', ...change })
      const answer = await create('unknown', { projectDetails })
      expect(answer.status).toBe(400)
      expect(answer.body.errors).toMatchObject([
        { pointer: `/projectDetails${at}`, rule: 'value_unknown', expected: known },
      ])
      expect((await hub.call('GET', '/integration/project/unknown')).status).toBe(404)
    },
  )

  it('is refused if type and buildForType differ', async () => {
    const builtFor = { type: 'Default', buildForType: 'PropertyOwnerNewBuilding' }
    const projectDetails = projectBody({ privateProjectDetails: { builtFor } })
    const answer = await create('two-names', { projectDetails })
    expect(answer.body.errors).toMatchObject([
      {
        pointer: '/projectDetails/privateProjectDetails/builtFor/buildForType',
        rule: 'duplicate_field',
      },
    ])
  })

  it('is refused if its clock is ahead, or without an id', async () => {
    const sourceModifiedDate = '2100-01-01'
    const ahead = await create('ahead', { projectDetails: projectBody({ sourceModifiedDate }) })
    expect(ahead.body.errors).toMatchObject([
      { pointer: '/projectDetails/sourceModifiedDate', rule: 'source_clock_ahead' },
    ])
    const nameless = await create('nameless', { projectDetails: {} })
    expect(nameless.body.errors).toMatchObject([
      { pointer: '/projectDetails/projectId', rule: 'field_required' },
    ])
  })

  it('is one project in many concurrent quotes', async () => {
    const ids = Array.from({ length: 12 }, (_, at) => `at-once-${at}`)
    const projectDetails = projectBody({ projectId: 'at-once' })
    const answers = await Promise.all(ids.map((id) => create(id, { projectDetails })))
    expect(answers.map(({ status }) => status)).toStrictEqual(ids.map(() => 201))
    expect((await read('project/at-once')).hub.version).toBe(1)
  })
})

describe('POST /integration/quote 400', () => {
  it('refuses an unknown customer', async () => {
    const answer = await create('orphan', { customerId: 'nobody' })
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({
      reason: 'Customer not found.',
      errors: [{ pointer: '/customerId', rule: 'customer_not_found' }],
    })
  })

  it('reports missing fields and faults of amounts together', async () => {
    const body = { totalAmount: 5, subTotal: 1, taxAmount: 1 }
    const answer = await hub.call('POST', '/integration/quote', { body })
    const rules = answer.body.errors.map(
      ({ rule, pointer }: Change) => `${String(pointer)} ${String(rule)}`,
    )
    expect(rules).toStrictEqual([
      '/id field_required',
      '/quoteNumber field_required',
      '/customerId field_required',
      '/quoteDate field_required',
      '/dueDate field_required',
      '/expirationDate field_required',
      '/sourceModifiedDate field_required',
      '/totalAmount total_mismatch',
    ])
  })

  it('refuses an older project when the caller prefers strict handling', async () => {
    await create('strict-1', { projectDetails: projectBody({ projectId: 'strict' }) })
    const older = projectBody({ projectId: 'strict', sourceModifiedDate: '2020-01-01' })
    const strict = { Prefer: 'handling=strict' }
    const answer = await create('strict-2', { projectDetails: older }, strict)
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toMatchObject([{ rule: 'project_older' }])
    expect((await hub.call('GET', '/integration/quote/strict-2')).status).toBe(404)
  })

  it('refuses fractional quantities by policy', async () => {
    const as = await hub.createCaller('whole', { policies: { integerQuantities: true } })
    const [line] = quoteBody().lines
    const body = { id: 'q', ...quoteBody({ lines: [{ ...line, quantity: 2.5 }] }) }
    const answer = await hub.call('POST', '/integration/quote', { as, body })
    expect(answer.body.errors).toMatchObject([{ rule: 'quantity_not_integer' }])
  })
})

describe('POST /integration/quote 409', () => {
  it('distinguishes a repeat from another quote with the same id', async () => {
    const projectDetails = projectBody({ projectId: 'repeat' })
    const { body: first } = await create('repeat', { projectDetails })
    const same = await create('repeat', { projectDetails })
    expect(same.status).toBe(409)
    expect(same.body).toMatchObject({
      reason: 'Quote already exists.',
      blueTapeId: first.blueTapeId,
      details: { verdict: 'unchanged', version: 1 },
    })
    for (const change of [{ projectDetails, quoteNumber: 'Q-2' }, {}]) {
      expect((await create('repeat', change)).body.details.verdict).toBe('refused')
    }
  })
})
