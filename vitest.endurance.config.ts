import { defineConfig } from 'vitest/config'

/** What Lede must survive, in real browsers: minutes of it, by hand (`npm run endure`). */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/endurance/*.endure.ts'],
    maxWorkers: 1,
    sequence: { concurrent: false },
    testTimeout: 600_000,
    hookTimeout: 90_000,
    reporters: ['verbose'],
  },
})
