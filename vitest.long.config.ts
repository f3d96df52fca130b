// `npm run test:long`: repeated kills, large corpora, real deadlines. Each of these tests has a short version in `npm test`.
import { configDefaults, defineConfig } from 'vitest/config'
import quick, { longTests } from './vitest.config.ts'

export default defineConfig({
  ...quick,
  test: {
    ...quick.test,
    include: longTests,
    exclude: configDefaults.exclude,
    isolate: true,
    // Read by `sized` in test/support.
    env: { BTHUB_TEST_LONG: '1' },
    passWithNoTests: true,
  },
})
