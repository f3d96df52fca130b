// The documentation once more, on every screen.
await import('./docs.test.ts')
