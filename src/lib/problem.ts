/**
 * A problem in something a person wrote (a table, a setting, a correction), as data: collected,
 * never thrown one by one, and printed together at the end of a run.
 */
export interface Problem {
  /** Path as the user knows it, below the archive folder where it is in there. */
  readonly file: string
  /** 1-based line, when one can be named. */
  readonly line?: number
  /** What stands there. */
  readonly found: string
  /** What may stand there. */
  readonly expected: string
  /** What to do, one imperative sentence. */
  readonly fix: string
}

/** One line: `file:line: found …, expected …. What to do.` */
export function formatProblem({file, line, found, expected, fix}: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`
  return `${place}: found ${found}, expected ${expected}. ${fix}`
}
