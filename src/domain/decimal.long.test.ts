// Decimals once more, in ten times as many properties' runs.
await import('./decimal.test.ts')
