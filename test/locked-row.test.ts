// A row that somebody else keeps locked: its caller is turned away in time, and nobody else waits.
import { Client } from 'pg'
import { expect, it, onTestFinished } from 'vitest'
import { invoiceBody, startHub } from './support/hub.ts'

it('turns its caller away, and leaves others in peace meanwhile', async () => {
  const hub = await startHub()
  onTestFinished(() => hub.stop())
  await hub.seed()
  await hub.call('POST', '/integration/invoice', { body: { id: 'i2', ...invoiceBody() } })
  const own = new Client({ connectionString: hub.databaseUrl })
  await own.connect()
  onTestFinished(() => own.end())
  await own.query('begin')
  await own.query(`select 1 from invoice where id = 'i1' for update`)

  const body = invoiceBody({ dueDate: '2023-02-01' })
  let isOver = false
  const blocked = hub.call('PUT', '/integration/invoice/i1', { body }).finally(() => {
    isOver = true
  })
  const other = await hub.call('PUT', '/integration/invoice/i2', { body })
  expect({ status: other.status, isOver }).toEqual({ status: 202, isOver: false })
  const away = await blocked
  expect(away.status).toBe(503)
  expect(away.headers.get('retry-after')).toBe('1')

  await own.query('rollback')
  const again = await hub.call('PUT', '/integration/invoice/i1', { body })
  expect(again.body.details.verdict).toBe('applied')
})
