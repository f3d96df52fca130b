// Faults of webhooks, with the retries that take a while: see webhook-faults.test.ts.
await import('./webhook-faults.test.ts')
