import { defineConfig } from 'vitest/config'

/**
 * The promises in real browsers. Each file has a browser, a screen, a keyboard and a local web of its own, so both browsers
 * are driven side by side; inside of a file one promise follows the other.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/e2e/**/*.e2e.ts'],
    maxWorkers: 2,
    sequence: { concurrent: false },
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // Real browsers lose a key press on a busy machine. What held only when tried again is named at the end of npm test.
    retry: 1,
    reporters: ['verbose'],
  },
})
