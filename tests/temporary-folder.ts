/** The folder for temporary files of a run of tests. For Vitest's `globalSetup`, and Playwright's. */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

let folder: string | undefined

/** Gives the run a folder of its own, which all its processes take from their environment. */
export function setup(): void {
  folder = mkdtempSync(join(tmpdir(), 'dateline-tests-'))
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder
  // Many tests run commands: a script is compiled for the first of them.
  process.env['NODE_COMPILE_CACHE'] = join(folder, 'compiled')
}

/** Removes it with everything that was left there. */
export function teardown(): void {
  if (folder !== undefined) rmSync(folder, {recursive: true, force: true, maxRetries: 5})
}
