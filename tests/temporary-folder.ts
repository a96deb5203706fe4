import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/**
 * Gives a run of tests a temporary folder of its own, which all its processes take from their
 * environment, and returns what removes it with everything that was left there. For Vitest's
 * `globalSetup` and Playwright's.
 */
export default function ownTemporaryFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-tests-'))
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder
  return () => {
    rmSync(folder, {recursive: true, force: true, maxRetries: 5})
  }
}
