// `npm test`: all tests except the slow ones, which vitest.long.config.ts runs.
import { defaultServerConditions } from 'vite'
import { configDefaults, defineConfig } from 'vitest/config'
import { ownEnvironment } from './test/support/own-environment.ts'

ownEnvironment()

export const longTests = [
  'src/**/*.long.test.ts',
  'packages/**/*.long.test.ts',
  'test/**/*.long.test.ts',
]

export default defineConfig({
  // Resolve this repository's packages to their source instead of a stale build.
  ssr: { resolve: { conditions: ['bthub-source', ...defaultServerConditions] } },
  test: {
    include: ['src/**/*.test.ts', 'packages/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...longTests],
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // One more than the two cores of a small machine, because many files wait for deadlines.
    maxWorkers: 3,
    // Loading the hub's modules takes longer than most files' tests. A file must not leave changes to modules or the
    // process for the files after it.
    isolate: false,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'packages/*/src/**/*.ts'],
      reportsDirectory: 'coverage',
    },
  },
})
