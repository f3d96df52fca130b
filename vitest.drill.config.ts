// `npm run drill:failover`: needs Debian's patroni, etcd-server, haproxy and postgresql-15, and takes about ten minutes.
import { configDefaults, defineConfig } from 'vitest/config'
import quick from './vitest.config.ts'

export default defineConfig({
  ...quick,
  test: {
    ...quick.test,
    include: ['test/drill/*-drill.ts'],
    exclude: configDefaults.exclude,
    isolate: true,
  },
})
