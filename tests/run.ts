/**
 * `npm test` and its parts. Every check runs even when one before it failed, and the last line says
 * how many tests there were: `N passed, N failed`.
 */
import {spawn} from 'node:child_process'
import {rmSync} from 'node:fs'
import {resolve} from 'node:path'
import {playwrightCounts, vitestCounts, type Counts} from './reports.ts'

interface Check {
  readonly name: string
  readonly command: readonly string[]
  /** Reads what the check counted; a check without a report is one test. */
  readonly counts?: () => Counts
}

const project = resolve(import.meta.dirname, '..')
const reports = resolve(project, 'test-results')
const extra = process.argv.slice(3)

const formatted = [
  '--config=tests/prettier.config.json',
  'src',
  'scripts',
  'tests',
  '*.{mjs,json}',
  '.github',
  '!tests/golden',
  '!package-lock.json'
]

const format: Check = {
  name: 'format',
  command: ['prettier/bin/prettier.cjs', '--check', ...formatted]
}
const lint: Check = {
  name: 'lint',
  command: ['eslint/bin/eslint.js', '--config=tests/eslint.config.js', '--max-warnings=0', '.']
}
/** Writes the types of the collections into `.astro/`, which types and lint read. */
const collections: Check = {name: 'collections', command: ['astro/bin/astro.mjs', 'sync']}
const types: Check = {name: 'types', command: ['astro/bin/astro.mjs', 'check', '--noSync']}
const unit: Check = {
  name: 'unit',
  command: [
    'vitest/vitest.mjs',
    'run',
    '--config=tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reports}/vitest.json`,
    ...extra
  ],
  counts: () => vitestCounts(`${reports}/vitest.json`)
}
const browser: Check = {
  name: 'browser',
  command: [
    '@playwright/test/cli.js',
    'test',
    '--config=tests/playwright.config.ts',
    '--reporter=list,json',
    ...extra
  ],
  counts: () => playwrightCounts(`${reports}/playwright.json`)
}
const rewrite: Check = {
  name: 'format',
  command: ['prettier/bin/prettier.cjs', '--write', '--log-level=warn', ...formatted]
}

/** Each in its turn; those that stand together keep one processor busy each, and run side by side. */
const written: readonly (readonly Check[])[] = [[collections], [lint, types, format]]

/** The first argument chooses; without one, everything runs. */
const parts: Readonly<Record<string, readonly (readonly Check[])[]>> = {
  all: [...written, [unit], [browser]],
  check: written,
  unit: [[unit]],
  browser: [[browser]],
  format: [[rewrite]],
  update: [[{...unit, command: [...unit.command, 'tests/golden.test.ts']}]]
}

const help = `Runs what must hold; the last line says how many tests passed.

Usage: npm test, or a part of it:

  npm run check                  formatting, types, lint
  npm run test:unit [-- FILE]    units, goldens, architecture, documents
  npm run test:browser [-- FILE] a real browser on built sites
  npm run test:update            writes the golden expectations anew
  npm run format                 formats the code

  --help                         Show this`

const part = process.argv[2] ?? 'all'
const checks = parts[part]
if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) console.log(help)
else if (checks) await runAll(checks)
else {
  console.error(`There is no part "${part}". Parts: ${Object.keys(parts).join(', ')}.`)
  process.exitCode = 1
}

async function runAll(turns: readonly (readonly Check[])[]): Promise<void> {
  rmSync(reports, {recursive: true, force: true})
  const total = {passed: 0, failed: 0}
  const runAndTell = async (check: Check) => {
    const {passed, failed} = await runOne(check)
    console.log(`${check.name}: ${passed} passed, ${failed} failed\n`)
    total.passed += passed
    total.failed += failed
  }
  for (const turn of turns) await Promise.all(turn.map(runAndTell))
  console.log(`${total.passed} passed, ${total.failed} failed`)
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1
}

async function runOne({command, counts}: Check): Promise<Counts> {
  const ok = (await run(command)) === 0
  if (!counts) return ok ? {passed: 1, failed: 0} : {passed: 0, failed: 1}
  const {passed, failed} = counts()
  // A runner that fails without a failing test, or finds no test, has not done its work.
  return {passed, failed: failed === 0 && (!ok || passed === 0) ? 1 : failed}
}

function run([script = '', ...args]: readonly string[]): Promise<number> {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, [resolve(project, 'node_modules', script), ...args], {
      cwd: project,
      stdio: 'inherit',
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        PLAYWRIGHT_JSON_OUTPUT_FILE: `${reports}/playwright.json`,
        ...(part === 'update' && {UPDATE_GOLDENS: '1'})
      }
    })
    child.on('error', reject)
    child.on('exit', (code) => {
      done(code ?? 1)
    })
  })
}
