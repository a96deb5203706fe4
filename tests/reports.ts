/** Reads how many tests a runner ran out of the report it wrote. */
import {existsSync, readFileSync} from 'node:fs'

export interface Counts {
  readonly passed: number
  readonly failed: number
}

const none: Counts = {passed: 0, failed: 0}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly unknown[]
  }[]
}

interface PlaywrightReport {
  readonly stats: {readonly expected: number; readonly unexpected: number; readonly flaky: number}
  readonly errors: readonly unknown[]
}

/** A file that cannot be loaded has no tests, and counts as one that failed. */
export function vitestCounts(path: string): Counts {
  const report = read(path) as VitestReport | undefined
  if (!report) return none
  const broken = report.testResults.filter(
    ({status, assertionResults}) => status === 'failed' && assertionResults.length === 0
  )
  return {passed: report.numPassedTests, failed: report.numFailedTests + broken.length}
}

/** A test that passes only when repeated has failed; so has the set-up when it reports an error. */
export function playwrightCounts(path: string): Counts {
  const report = read(path) as PlaywrightReport | undefined
  if (!report) return none
  const {expected, unexpected, flaky} = report.stats
  return {passed: expected, failed: unexpected + flaky + report.errors.length}
}

function read(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}
