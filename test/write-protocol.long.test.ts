// The parts of a URL once more, each at every call.
await import('./write-protocol.test.ts')
