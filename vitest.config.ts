import { defineConfig } from 'vitest/config'

/** Unit tests and cases: no browser, small documents in jsdom. */
export default defineConfig({
  test: {
    environment: 'jsdom',
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    // Small documents, but slow machines: nothing here is a measure of time.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default'],
  },
})
