import { defineConfig } from 'vitest/config'

/** The promises in real browsers: one file and one browser at a time, because they share screen and keyboard. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    sequence: { concurrent: false },
    testTimeout: 60_000,
    hookTimeout: 90_000,
    reporters: ['verbose'],
  },
})
