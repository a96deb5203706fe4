import {globSync, readFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {resolve} from 'node:path'
import {defineConfig} from 'vitest/config'
import {wholeRegexps} from '../scripts/runtime/node-options.ts'

// West of Greenwich, a day that is read as midnight UTC shows as the day before.
process.env['TZ'] = 'America/New_York'

const root = resolve(import.meta.dirname, '..')
const all = globSync('tests/**/*.test.ts', {cwd: root})
/** Files that put something else in a module's place, which other files must not meet. */
const mocking = all.filter((path) => readFileSync(resolve(root, path), 'utf8').includes('vi.mock('))

/** Of both kinds of files. */
const common = {
  setupFiles: ['tests/page-words.ts'],
  // Vitest leaves one processor alone, which of two is half of all.
  maxWorkers: availableParallelism(),
  // As commands that normalize are started.
  execArgv: [wholeRegexps],
  unstubEnvs: true,
  unstubGlobals: true,
  testTimeout: 120_000,
  hookTimeout: 120_000
}

export default defineConfig({
  root,
  test: {
    globalSetup: ['tests/temporary-folder.ts'],
    projects: [
      // A process loads each module once, for all the files that it runs: most of them take less time
      // than what they import.
      {
        root,
        test: {
          ...common,
          name: 'together',
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: mocking
        }
      },
      {
        root,
        test: {...common, name: 'apart', include: mocking, sequence: {groupOrder: 1}}
      }
    ]
  }
})
