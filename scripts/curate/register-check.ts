/** Whether the files that were accessioned are those that the register has. */
import {join} from 'node:path'
import {readAccessions, readMoves} from '../../src/archive-folder/register.ts'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {readRemoved} from '../../src/archive-folder/removed.ts'
import {formatProblem} from '../../src/lib/problem.ts'
import {holdingsOf} from './holdings.ts'
import {stockOf} from './stock.ts'

/** What was found of the register. */
export interface RegisterCheck {
  /** Files that are as they were on their day, by their paths: `sources/a.txt`. */
  readonly held: readonly string[]
  /** What is wrong, with the path of the file where it is of one. */
  readonly problems: readonly {readonly path?: string; readonly say: string}[]
}

/**
 * Looks every accession of an archive folder up among its sources: texts, scans, and those that are no page
 * of their own. `hashOf` gives the SHA-256 of the file at a path; without a register no file is read.
 */
export function checkRegister(folder: string, hashOf: (path: string) => string): RegisterCheck {
  const [accessions, moves] = [readAccessions(folder), readMoves(folder)]
  const {removed, problems: tombstones} = readRemoved(folder)
  const wrong = [...accessions.problems, ...moves.problems, ...tombstones]
  const {sources} = archivePaths(folder)
  const stock = accessions.rows.length === 0 ? [] : stockOf(sources)
  const files = new Map(stock.map((path) => [path, hashOf(join(sources, path))]))
  const registers = {accessions: accessions.rows, moves: moves.rows, removed}
  const holdings = holdingsOf(registers, files)
  const said = holdings.flatMap(({accession: {number, path: then, sha256, date}, state, path}) => {
    const row = `accession ${number} of ${date}`
    const now = `sources/${path ?? then}`
    if (state === 'missing')
      return [{path: now, say: `${now} (${row}) is missing, and no removal tells why.`}]
    if (state !== 'changed') return []
    const found = files.get(path!)!
    return [{path: now, say: `${now} is not as on ${row}: SHA-256 ${found}, expected ${sha256}.`}]
  })
  return {
    held: holdings.flatMap(({state, path}) => (state === 'held' ? [`sources/${path!}`] : [])),
    problems: [...wrong.map((problem) => ({say: formatProblem(problem)})), ...said]
  }
}
