/** Normalizes a whole archive folder, with all that its curator wrote. */
import {articleIds, readArticle} from '../../src/archive-folder/articles.ts'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import type {Attendant} from '../cli/attendant.ts'
import {WritingThread} from '../files/writing-thread.ts'
import {ArchiveNormalizer, type NormalizedArchive} from '../normalize/archive.ts'
import {perSource} from '../normalize/per-source.ts'
import {listSources} from '../normalize/sources.ts'
import type {SourceFile} from '../normalize/stages.ts'
import {standingTexts} from '../normalize/withholding/standing.ts'
import {strayWithholdings} from '../normalize/withholding/strays.ts'
import {writeSteps, type ArticleListener, type Written} from '../normalize/write.ts'
import {noMemories, type Memories} from './memories.ts'
import {accessionNumbers, holdingsOf, type Holding} from './holdings.ts'
import {refuse, type Grounds} from './normalizing-grounds.ts'
import {shareDrafts} from './share-drafts.ts'
import {sourceReader, sourceTaker} from './take-source.ts'

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
