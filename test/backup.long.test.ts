// Backups under load once more, four of them.
await import('./backup.test.ts')
