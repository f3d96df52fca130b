// The methods once more, each at every path.
await import('./http-methods.test.ts')
