// The moves once more, with every one that is refused.
await import('./moves.test.ts')
