// The commit pipeline once more, on a larger table.
await import('./commit-pipeline.test.ts')
