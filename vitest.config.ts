// What `npm test` runs: everything but what takes long by nature, which vitest.long.config.ts runs.
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
  // The packages of this repository as their source, not as what was compiled last.
  ssr: { resolve: { conditions: ['bthub-source', ...defaultServerConditions] } },
  test: {
    include: ['src/**/*.test.ts', 'packages/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...longTests],
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // Each file has a database and servers of its own; more at once than cores only slows them all.
    maxWorkers: 2,
    // Loading the hub's modules for each file takes longer than most files' tests. No file may change them, or what the
    // process has of its own, for those that follow.
    isolate: false,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'packages/*/src/**/*.ts'],
      reportsDirectory: 'coverage',
    },
  },
})
