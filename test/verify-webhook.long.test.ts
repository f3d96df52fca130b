// The verification of webhooks once more, with ten times as many mutations.
await import('./verify-webhook.test.ts')
