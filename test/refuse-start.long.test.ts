// Databases that a hub must not run on once more, with every setting that could lose an answered write.
await import('./refuse-start.test.ts')
