import { defineConfig } from 'vitest/config'

const results = process.env.TEST_RESULTS

export default defineConfig({
  test: {
    reporters: results ? ['default', ['json', { outputFile: results }]] : ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{unit,cases}/**/*.test.{ts,tsx}', 'test/architecture.test.ts'],
          environment: 'node',
          typecheck: { enabled: true, only: false, include: ['test/types/**/*.test-d.{ts,tsx}'] },
        },
      },
      {
        test: { name: 'dom', include: ['test/dom/**/*.test.{ts,tsx}'], environment: 'happy-dom' },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          // A browser each is heavy: one file at a time, with time for a slow machine.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
