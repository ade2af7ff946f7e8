import { defineConfig } from 'vitest/config'

/** Unit tests and cases: no browser, small documents in jsdom. */
export default defineConfig({
  test: {
    environment: 'jsdom',
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    reporters: ['default'],
  },
})
