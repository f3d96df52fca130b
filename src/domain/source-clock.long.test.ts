// Runs the property tests of the source clock ten times as often.
await import('./source-clock.test.ts')
