// A body for POST /operator/account/{accountId}/certification.

export const certificationBody = () => ({
  connector: 'Ledger 4',
  driver: 'trigger',
  bthub: '0.1.0',
  startedAt: '2026-01-04T08:00:00.000Z',
  endedAt: '2026-01-04T08:01:00.000Z',
  tests: [
    {
      id: 'refusal-reported',
      group: 'Refusals',
      title: 'A refusal is reported with its reason',
      outcome: 'failed',
      ms: 120,
      checks: [{ says: 'The connector reports I-1.', fault: 'It reported nothing about it.' }],
      remedy: 'Report the id of the record with its reason.',
      page: 'guides/integrate-an-erp.md',
    },
    {
      id: 'busy',
      group: 'Network',
      title: '503 is waited out',
      outcome: 'skipped',
      reason: 'Not here.',
      ms: 1,
      checks: [],
      remedy: 'Wait.',
      page: 'concepts/idempotency.md',
    },
  ],
  reason: 'as agreed',
})
