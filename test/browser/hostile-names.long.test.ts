// Hostile names once more, on every page of every screen.
await import('./hostile-names.test.ts')
