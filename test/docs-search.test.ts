// Questions as people ask them, each with a page that has to be among the first three results.
import { beforeAll, describe, expect, it } from 'vitest'
import { openLibrary } from '../src/sites/docs/library.ts'
import { openSearch, type Search } from '../src/sites/docs/search.ts'

const questions: readonly (readonly [question: string, page: string])[] = [
  ['why was my update ignored', '/docs/concepts/verdicts'],
  ['my update did not take', '/docs/concepts/verdicts'],
  ['timezone', '/docs/concepts/source-clock'],
  ['which time wins', '/docs/concepts/source-clock'],
  ['how do I test webhooks on my machine', '/docs/guides/receive-webhooks'],
  ['verify the signature of a webhook', '/docs/guides/receive-webhooks'],
  ['retry after a timeout', '/docs/concepts/idempotency'],
  ['duplicate invoices', '/docs/concepts/idempotency'],
  ['one cent off', '/docs/concepts/money'],
  ['tax rounding', '/docs/concepts/money'],
  ['how to restore a backup', '/docs/guides/run-the-hub'],
  ['change the port', '/docs/reference/configuration'],
  ['environment variables', '/docs/reference/configuration'],
  ['I lost the operator key', '/docs/guides/run-the-hub'],
  ['two hubs on one database', '/docs/guides/run-the-hub'],
  ["why can't I change a paid invoice", '/docs/concepts/status'],
  ['reminder emails', '/docs/guides/message-buyers'],
  ['twilio', '/docs/guides/message-buyers'],
  ['pull customers from my ERP', '/docs/guides/pull-customers'],
  ['upload a CSV', '/docs/guides/move-a-whole-ledger'],
  ['are both books equal', '/docs/concepts/reconciliation'],
  ['upgrade to a new version', '/docs/guides/run-the-hub'],
  ['approve a quote', '/docs/concepts/quotes'],
  ['credit limit of a company', '/docs/concepts/credit'],
  ['payment link for the buyer', '/docs/concepts/links'],
  ['missing events', '/docs/concepts/events'],
  ['order of webhooks', '/docs/concepts/webhooks'],
  ['behind nginx with TLS', '/docs/guides/run-the-hub'],
  ['try a call without writing anything', '/docs/concepts/dry-runs'],
  ['partial payments', '/docs/concepts/payments'],
  ['patroni and haproxy', '/docs/guides/high-availability'],
  ['prometheus metrics', '/docs/guides/run-the-hub'],
  ['test my connector', '/docs/guides/test-your-connector'],
  ['getting started', '/docs/start'],
  ['send an invoice by email', '/docs/guides/message-buyers'],
  ['who changed the policy: audit', '/docs/guides/run-the-hub'],
  ['how many lines can an invoice have', '/docs/reference/limits'],
  ['GDPR', '/docs/guides/run-the-hub'],
  ['date format', '/docs/concepts/source-clock'],
  ['negative amounts', '/docs/concepts/money'],
  ['disk full', '/docs/guides/run-the-hub'],
  ['how do I rotate a webhook secret', '/docs/guides/receive-webhooks'],
  ['too many requests 429', '/docs/guides/integrate-an-erp'],
]

describe('the search of the documentation', () => {
  let search: Search
  beforeAll(async () => {
    search = await openSearch([...openLibrary().pages.values()])
  })

  it.each(questions)('answers: %s', (question, page) => {
    const found = search(question, 3).map(({ path }) => path.split('#')[0])
    expect(found).toContain(page)
  })
})
