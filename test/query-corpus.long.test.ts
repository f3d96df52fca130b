// The corpus of queries once more, with five times as many calls.
await import('./query-corpus.test.ts')
