// The corpus of bodies once more, with ten times as many that chance makes.
await import('./body-corpus.test.ts')
