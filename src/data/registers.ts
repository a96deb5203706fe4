/** What the curator's commands have written down: moves and removals. */
import {contentFolder} from '../archive-folder/paths.ts'
import {nextIds, readMoves} from '../archive-folder/register.ts'
import {readRemoved} from '../archive-folder/removed.ts'
import {formatProblem, type Problem} from '../lib/problem.ts'
import type {Removed} from '../schema/removed.ts'

/** Id → the id after it, for everything that was moved in the archive that is being built. */
export function loadMoves(): ReadonlyMap<string, string> {
  const {rows, problems} = readMoves(contentFolder())
  assertNone(problems)
  return nextIds(rows)
}

/** What stays of removed articles, in order of id. */
export function loadRemoved(): Removed[] {
  const {removed, problems} = readRemoved(contentFolder())
  assertNone(problems)
  return removed
}

function assertNone(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'))
}
