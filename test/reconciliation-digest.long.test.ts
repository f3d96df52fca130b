// Digests of many more forms of clocks.
await import('./reconciliation-digest.test.ts')
