// Runs the property tests of decimals ten times as often.
await import('./decimal.test.ts')
