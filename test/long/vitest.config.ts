import { defineConfig } from 'vitest/config'

/**
 * `npm run test:long`: the campaigns that are too long for `npm test`, a file each, `*.long.ts`. One at a time,
 * so that what is measured is not disturbed. A name after it picks one: `npm run test:long -- kills`.
 */
export default defineConfig({
  test: {
    include: ['test/long/**/*.long.ts'],
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 60_000,
    // The figures for the README are said as they come.
    disableConsoleIntercept: true,
  },
})
