// The contract's calls about companies, customers and quotes: bodies with every field that its samples have,
// in the forms that they have them in, the status of its tables, and the members of the answers.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { creditDetails, startHub, type TestHub } from '../support/hub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.stop())

const companyId = '7ba4877cbf51'
const customerId = '7ba4877cbf52'
const quoteId = '2eb1acd98a86'
const sourceModifiedDate = '2023-01-04T09:47:57.477Z'

const company = {
  businessName: 'Test Business',
  businessAddress: '1 Test Street, Test City, CA 90001',
  businessPhoneNumber: '+12223334455',
  businessDisplayName: 'Test',
  creditDetails,
  sourceModifiedDate,
}

const customer = {
  firstName: 'John',
  lastName: 'Doe',
  emailAddress: 'john.doe@example.com',
  cellPhoneNumber: '+12223334456',
  sourceModifiedDate,
}

const quote = {
  quoteNumber: 'Q/00003/2023',
  quoteDate: '2023-01-04T09:47:57.477Z',
  customerId,
  dueDate: '2023-01-12T09:47:57.477Z',
  expirationDate: '2023-01-12T09:47:57.477Z',
  subTotal: 1000,
  totalAmount: 1100,
  taxAmount: 100,
  lines: [
    {
      description: 'Item 1',
      unitAmount: 500,
      quantity: 2,
      subTotal: 1000,
      taxAmount: 100,
      totalAmount: 1100,
    },
  ],
  sourceModifiedDate: '2024-06-13T09:41:34.633Z',
}

/** With the samples' Cyrillic letter and their empty texts. */
const projectDetails = {
  projectId: 'project-1',
  name: 'Project',
  address: 'Project address',
  contractValue: 100000,
  sourceModifiedDate,
  startDate: sourceModifiedDate,
  endDate: sourceModifiedDate,
  jobId: 'job-1',
  jobAddress: {
    address: '',
    unitNo: '',
    state: '',
    zipCode: '',
    city: '',
    lotNumber: '',
    blockNumber: '',
  },
  role: 'PrimeOrGeneralContractor',
  primeContractorDetails: {
    businessName: 'Prime',
    firstName: 'First',
    lastName: 'Last',
    businessPhoneNumber: '+12223334457',
    businessEmail: 'prime@example.com',
    businessAddress: 'Address',
    state: 'CA',
    city: 'City',
    zipCode: '90001',
  },
  type: 'public',
  privateProjectDetails: {
    privateProjectType: '\u0421ommercial',
    builtFor: { type: 'PropertyOwnerNewBuilding', notes: 'notes' },
  },
  publicProjectDetails: { description: 'description', hasBond: true, isBondRequired: true },
  federalProjectDetails: { hasBond: true },
  individualOwners: [
    {
      firstName: 'First',
      lastName: 'Last',
      phone: '+12223334458',
      homeAddress: 'Address',
      state: 'CA',
      city: 'City',
      zipCode: '90001',
    },
  ],
  businessOwners: [
    {
      businessName: 'Owner',
      firstName: 'First',
      lastName: 'Last',
      businessPhoneNumber: '+12223334459',
      businessAddress: 'Address',
    },
  ],
}

const hex12 = /^[0-9a-f]{12}$/
const at = (path: string) => `/integration/${path}`

/** In the order in which an integrator makes them. */
describe('the contract’s calls', () => {
  it('1: a company with a customer', async () => {
    const body = { id: companyId, ...company, customers: [{ id: customerId, ...customer }] }
    const answer = await hub.call('POST', at('company'), { body })
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({
      blueTapeId: expect.stringMatching(hex12),
      signUpUrls: [{ customerId, signUpUrl: expect.stringContaining('/signup?') }],
    })
  })

  it('2: an update of the company', async () => {
    const answer = await hub.call('PUT', at(`company/${companyId}`), { body: company })
    expect(answer.status).toBe(202)
    expect(answer.body.blueTapeId).toMatch(hex12)
  })

  it('3: a customer who is linked', async () => {
    const path = at(`company/${companyId}/customer`)
    const answer = await hub.call('POST', path, { body: { customerId } })
    expect(answer.status).toBe(201)
    expect(answer.body.blueTapeId).toMatch(hex12)
  })

  it('4: the credit position', async () => {
    const answer = await hub.call('GET', at(`company/${companyId}/creditInfo`))
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      creditInfo: {
        masterStatus: 'active',
        pastDue30: 0,
        pastDue60: 0,
        pastDue90: 0,
        pastDue90Plus: 0,
        balance: 0,
        processingAmount: 0,
        creditType: 'LOC',
      },
      isCompanyRegistered: false,
      creditApplicationStatus: 'applicationNotSubmitted',
      externalCompanyId: companyId,
      customerInfos: [{ externalCustomerId: customerId, isRegistered: false }],
    })
  })

  it('5: a customer', async () => {
    const answer = await hub.call('POST', at('customer'), { body: { id: 'other', ...customer } })
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({
      blueTapeId: expect.stringMatching(hex12),
      signUpUrl: expect.stringContaining('/signup?'),
    })
    const again = await hub.call('POST', at('customer'), { body: { id: 'other', ...customer } })
    expect(again.status).toBe(409)
    expect(again.body).toMatchObject({ code: '409', reason: 'Customer already exists.' })
  })

  it('6: an update of the customer', async () => {
    const answer = await hub.call('PUT', at(`customer/${customerId}`), { body: customer })
    expect(answer.status).toBe(202)
    expect(answer.body.blueTapeId).toMatch(hex12)
  })

  it('7: the link to sign up', async () => {
    const answer = await hub.call('GET', at(`customer/${customerId}/signup`))
    expect(answer.status).toBe(200)
    expect(Object.keys(answer.body)).toStrictEqual(['signUpUrl'])
  })

  it('8: a quote with its project', async () => {
    const body = { id: quoteId, ...quote, projectDetails }
    const answer = await hub.call('POST', at('quote'), { body })
    expect(answer.status).toBe(201)
    expect(answer.body.blueTapeId).toMatch(hex12)
    expect(answer.body.details.warnings).toMatchObject([{ rule: 'expired_on_arrival' }])
    const stored = await hub.call('GET', at('project/project-1'))
    expect(stored.body).toMatchObject({
      jobAddress: projectDetails.jobAddress,
      privateProjectDetails: { privateProjectType: 'Commercial' },
    })
  })

  it('9: an update of the quote', async () => {
    const answer = await hub.call('PUT', at(`quote/${quoteId}`), { body: quote })
    expect(answer.status).toBe(202)
    expect(answer.body.blueTapeId).toMatch(hex12)
    expect(answer.body.details.verdict).toBe('unchanged')
  })

  it('10: the status of the quote', async () => {
    const answer = await hub.call('GET', at(`quote/${quoteId}/status`))
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      quoteId,
      status: 'EXPIRED',
      creditInfo: { limit: null, availableCredit: null, pastDueAmount: null },
      totalAmount: 1100,
    })
  })
})

describe('the contract’s refusals', () => {
  it.each([
    ['PUT', 'company/missing', company, 'Company not found.'],
    ['POST', `company/${companyId}/customer`, { customerId: 'missing' }, 'Customer not found.'],
    ['GET', 'company/missing/creditInfo', undefined, 'Company not found.'],
    ['PUT', 'customer/missing', customer, 'Customer not found.'],
    ['GET', 'customer/missing/signup', undefined, 'Customer not found.'],
    ['PUT', 'quote/missing', quote, 'Quote not found.'],
    ['GET', 'quote/missing/status', undefined, 'Quote not found.'],
  ])('%s %s is 404', async (method, path, body, reason) => {
    const answer = await hub.call(method, at(path), body === undefined ? {} : { body })
    expect(answer.status).toBe(404)
    expect(answer.body).toMatchObject({ code: '404', reason })
  })

  it('two customers of a company, which the older sample has, are refused by name', async () => {
    const customers = ['one', 'two'].map((id) => ({ id, ...customer }))
    const body = { id: 'two-customers', ...company, customers }
    const answer = await hub.call('POST', at('company'), { body })
    expect(answer.status).toBe(400)
    expect(answer.body.code).toBe('company_can_have_only_one_customer')
  })

  it('its Python samples send form text, which is refused with a hint', async () => {
    const body = 'firstName=John&lastName=Doe'
    const answer = await hub.call('PUT', at(`customer/${customerId}`), { body })
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toMatchObject([{ rule: 'body_form_encoded' }])
  })
})
