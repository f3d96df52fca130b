// Runs the same with more lines.
await import('./batch-corpus.test.ts')
