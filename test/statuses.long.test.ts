// The statuses once more, each at every call.
await import('./statuses.test.ts')
