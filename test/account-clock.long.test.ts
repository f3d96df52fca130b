// The clock once more, with more histories and smaller steps.
await import('./account-clock.test.ts')
