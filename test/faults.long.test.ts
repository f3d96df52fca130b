// Each fault in each write call: see faults.test.ts.
await import('./faults.test.ts')
