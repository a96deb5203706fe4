import {defineConfig} from 'vitest/config'

// West of Greenwich, a day that is read as midnight UTC shows as the day before.
process.env['TZ'] = 'America/New_York'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['scripts/runtime/whole-regexps.ts', 'tests/page-words.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000
  }
})
