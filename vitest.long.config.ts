// What `npm run test:long` runs: kills by the dozen, bodies by the ten thousand, real deadlines. Everything
// that it shows has a short form in `npm test`.
import { configDefaults, defineConfig } from 'vitest/config'
import quick, { longTests } from './vitest.config.ts'

export default defineConfig({
  ...quick,
  test: {
    ...quick.test,
    include: longTests,
    exclude: configDefaults.exclude,
    isolate: true,
    // For `sized`, in test/support.
    env: { BTHUB_TEST_LONG: '1' },
    passWithNoTests: true,
  },
})
