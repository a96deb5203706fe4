/** What normalizing goes by besides the sources: settings, tables, registers, corrections, and what is remembered. */
import {readAccessions, readMoves} from '../../src/archive-folder/register.ts'
import {readRemoved} from '../../src/archive-folder/removed.ts'
import {formatProblem, type Problem} from '../../src/lib/problem.ts'
import {CommandError} from '../cli/run.ts'
import {loadBasis, loadReference, withCorrections, type Basis} from '../normalize/reference.ts'
import type {Reference} from '../normalize/stages.ts'
import {misquotations} from '../normalize/misquotations.ts'
import type {Registers} from './holdings.ts'
import {noMemories, openMemories, type Memories} from './memories.ts'

/** What normalizing goes by, besides the sources. */
export interface Grounds extends Memories {
  readonly reference: Reference
  readonly registers: Registers
  /** Corrections that cannot be read or applied. */
  readonly wrongCorrections: readonly Problem[]
  /** What lies among the corrections and is none. */
  readonly notices: readonly Problem[]
}

/** Ends the run when a person wrote something wrong; all of it is listed. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return
  const told = problems.toSorted(
    (a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)) || (a.line ?? 0) - (b.line ?? 0)
  )
  throw new CommandError(told.map(formatProblem).join('\n'))
}

/** What can be read before anything else of the archive than its settings and tables. */
export interface Prepared {
  readonly basis: Basis
  readonly memories: ReturnType<typeof openMemories>
}

/** Reads settings and tables, and what earlier runs left. */
export function prepareFor(folder: string): Prepared {
  const basis = loadBasis(folder)
  return {basis, memories: openMemories(folder, basis.known)}
}

/**
 * Reads what was not `before`: settings, tables and registers. Throws with every problem in any of them. With a
 * `known` reference, the archive's own tables are not read, and nothing is remembered.
 */
export async function loadGrounds(
  folder: string,
  known?: Reference,
  before?: Prepared
): Promise<Grounds> {
  const prepared = known ? undefined : (before ?? prepareFor(folder))
  const {reference, problems, wrongCorrections, notices} = known
    ? withCorrections(folder, known)
    : loadReference(folder, prepared?.basis.now, prepared?.basis)
  const accessions = readAccessions(folder)
  const moves = readMoves(folder)
  const {removed, problems: tombstones} = readRemoved(folder)
  // With a broken table, names would be missing from every article: nothing is written then.
  const all = [...problems, ...accessions.problems, ...moves.problems, ...tombstones]
  if (all.length > 0)
    refuse([...all, ...wrongCorrections, ...(await misquotations(folder, reference.corrections))])
  const registers = {accessions: accessions.rows, moves: moves.rows, removed}
  const memories = prepared?.memories(reference.corrections) ?? noMemories
  return {reference, registers, ...memories, wrongCorrections, notices}
}

/** Ends a command before it writes anything, when something is wrong in corrections; all of it is listed. */
export async function refuseCorrections(
  folder: string,
  {wrongCorrections, reference}: Grounds
): Promise<void> {
  refuse([...wrongCorrections, ...(await misquotations(folder, reference.corrections))])
}
