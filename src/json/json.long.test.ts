// The JSON gate once more, in ten times as many properties' runs.
await import('./json.test.ts')
