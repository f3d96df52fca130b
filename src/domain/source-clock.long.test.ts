// The source's clock once more, in ten times as many properties' runs.
await import('./source-clock.test.ts')
