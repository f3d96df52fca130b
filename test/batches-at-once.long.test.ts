// Runs the same with more lines.
await import('./batches-at-once.test.ts')
