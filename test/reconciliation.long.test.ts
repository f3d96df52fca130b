// Reconciliations of a thousand pairs of books, some of ten thousand records.
await import('./reconciliation.test.ts')
