// Two hubs on one database once more, with locks that are taken more often.
await import('./two-hubs.test.ts')
