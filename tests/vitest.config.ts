import {availableParallelism} from 'node:os'
import {defineConfig} from 'vitest/config'
import {wholeRegexps} from '../scripts/runtime/node-options.ts'

// West of Greenwich, a day that is read as midnight UTC shows as the day before.
process.env['TZ'] = 'America/New_York'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/temporary-folder.ts'],
    setupFiles: ['tests/page-words.ts'],
    // Vitest leaves one processor alone, which of two is half of all.
    maxWorkers: availableParallelism(),
    // As commands that normalize are started.
    execArgv: [wholeRegexps],
    testTimeout: 120_000,
    hookTimeout: 120_000
  }
})
