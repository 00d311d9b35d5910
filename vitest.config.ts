import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import {
  ENGINES,
  type InstalledEngine,
  isPresent,
  MEASURED,
} from './test/support/find-browsers.mjs'

const results = process.env.TEST_RESULTS

/** Milliseconds that a test may take, on a machine that is busy with other things. */
const PATIENCE = 60_000

/** Files of browser tests at a time. */
const BROWSERS = 3

/** What is measured frame by frame has the machine to itself: beside others a frame may be late for their sake. */
const FRAMES = 'test/browser/frames.test.ts'

/** Files written for any engine; the others drive Chromium by Playwright themselves. */
const forAnyEngine = readdirSync('test/browser')
  .map(name => `test/browser/${name}`)
  .filter(path => readFileSync(path, 'utf8').includes("from '../support/engine'"))

const browserProject = ({ name, project }: InstalledEngine) => ({
  test: {
    name: project,
    include: name === 'chromium' ? ['test/browser/**/*.test.ts'] : forAnyEngine,
    exclude: [FRAMES],
    environment: 'node' as const,
    env: { ENGINE: name },
    // When what needs no browser is done.
    sequence: { groupOrder: 1 },
    maxWorkers: BROWSERS,
    // What drives an engine is loaded once: a file of these tests leaves nothing behind in its own process.
    isolate: false,
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    expect: { poll: { timeout: PATIENCE / 3 } },
    // WebKit's driver now and then never answers when the machine is busy.
    retry: name === 'webkit' ? 1 : 0,
  },
})

export default defineConfig({
  test: {
    // All cores: by default vitest keeps one for itself, which is half of two.
    maxWorkers: '100%',
    reporters: results ? ['default', ['json', { outputFile: results }]] : ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{unit,cases}/**/*.test.{ts,tsx}', 'test/architecture.test.ts'],
          environment: 'node',
          testTimeout: PATIENCE,
          typecheck: { enabled: true, only: false, include: ['test/types/**/*.test-d.{ts,tsx}'] },
        },
      },
      {
        test: {
          name: 'dom',
          include: ['test/dom/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          testTimeout: PATIENCE,
        },
      },
      ...ENGINES.filter(isPresent).map(browserProject),
      {
        test: {
          name: MEASURED,
          include: [FRAMES],
          environment: 'node',
          sequence: { groupOrder: 2 },
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
    ],
  },
})
