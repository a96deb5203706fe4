/** Normalizes a whole archive folder, with all that its curator wrote. */
import {articleIds, readArticle} from '../../src/archive-folder/articles.ts'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {readAccessions, readMoves} from '../../src/archive-folder/register.ts'
import {readRemoved} from '../../src/archive-folder/removed.ts'
import {formatProblem, type Problem} from '../../src/lib/problem.ts'
import type {Attendant} from '../cli/attendant.ts'
import {CommandError} from '../cli/run.ts'
import {WritingThread} from '../files/writing-thread.ts'
import {ArchiveNormalizer, type NormalizedArchive} from '../normalize/archive.ts'
import {perSource} from '../normalize/per-source.ts'
import {loadBasis, loadReference, withCorrections, type Basis} from '../normalize/reference.ts'
import {listSources} from '../normalize/sources.ts'
import type {Reference, SourceFile} from '../normalize/stages.ts'
import {standingTexts} from '../normalize/withholding/standing.ts'
import {strayWithholdings} from '../normalize/withholding/strays.ts'
import {writeSteps, type ArticleListener, type Written} from '../normalize/write.ts'
import {misquotations} from '../normalize/misquotations.ts'
import {noMemories, openMemories, type Memories} from './memories.ts'
import {accessionNumbers, holdingsOf, type Holding, type Registers} from './holdings.ts'
import {shareDrafts} from './share-drafts.ts'
import {sourceReader, sourceTaker} from './take-source.ts'

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
function refuse(problems: readonly Problem[]): void {
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

/** A normalized archive, and what became of its accessions. */
export interface NormalizedFolder {
  readonly archive: NormalizedArchive
  readonly holdings: readonly Holding[]
}

/** Normalizes the sources of `folder`, and `more` as if they were among them. Writes nothing but its memory. */
export async function normalizeFolder(
  folder: string,
  {reference, registers, memory, seen, wrongCorrections}: Grounds,
  attendant: Attendant,
  more: readonly SourceFile[] = []
): Promise<NormalizedFolder> {
  const {sources} = archivePaths(folder)
  const {paths, scans, quarantined} = listSources(
    sources,
    more.map(({path}) => path)
  )
  const coming = new Map(more.map((file) => [file.path, file]))
  const read = sourceReader({folder: sources, coming})
  const normalizer = new ArchiveNormalizer(reference, quarantined, memory)
  const hashes = new Map<string, string>()
  const take = sourceTaker({folder: sources, scans, coming, memory, seen, normalizer, hashes})
  /** Those that were worked on together. */
  const done = new Set<string>()
  attendant.begin('Reading', paths.length)
  // Files that are to come lie elsewhere.
  await shareDrafts(folder, more.length === 0 ? memory.shared : undefined, {
    paths,
    read(path) {
      const file = read(path)
      return 'bytes' in file ? file : undefined
    },
    work: (file) => memory.recall(file, () => perSource(file, reference)),
    async step(path) {
      done.add(path.normalize('NFC'))
      await attendant.step()
    }
  })
  for (const path of paths) {
    await take(path)
    if (!done.delete(path.normalize('NFC'))) await attendant.step()
  }
  memory.close()
  seen.close()
  const holdings = holdingsOf(registers, hashes)
  const archive = await attendant.alone(() => normalizer.result(accessionNumbers(holdings)))
  // A curator's word that cannot be read would be missing from its article.
  const strays = strayWithholdings(reference.corrections, archive, registers.removed)
  const standing = standingTexts(reference.corrections, archive.failed, (id) =>
    isPublished(folder, id)
  )
  refuse([...wrongCorrections, ...archive.problems, ...strays, ...standing])
  return {archive, holdings}
}

/** Whether the archive holds the text of the article, as an earlier run left it, or may hold it. */
function isPublished(folder: string, id: string): boolean {
  if (!articleIds(folder).includes(id)) return false
  try {
    return readArticle(folder, id).data.withheldSince === undefined
  } catch {
    return true
  }
}

/** Brings the generated files of the archive up to date. */
export async function writeFolder(
  folder: string,
  archive: NormalizedArchive,
  attendant: Attendant,
  {made}: Pick<Memories, 'made'> = noMemories,
  hear?: ArticleListener
): Promise<Written> {
  attendant.begin('Writing', archive.outcomes.length * 2 + archive.events.length)
  const thread = new WritingThread()
  const steps = writeSteps(folder, archive, made, hear, thread.write)
  try {
    let step = steps.next()
    for (; step.done !== true; step = steps.next()) {
      await attendant.step()
      await thread.room()
    }
    await thread.finish()
    made.close()
    return step.value
  } finally {
    await thread.stop()
  }
}
