// Backlogs once more, with four times as many endpoints that are dead and ten times as many events before each.
await import('./webhook-backlog.test.ts')
