/** Renders the pages of an archive, with their progress on the terminal. */
import {join} from 'node:path'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {giveArchive, promiseArchive, type KnownFacts} from '../../src/data/given-archive.ts'
import type {Archive} from '../../src/views/archive.ts'
import type {Chosen} from '../render/choose.ts'
import {commonGround, digestOf, type Grounds} from '../render/grounds.ts'
import {isCommonUntouched} from '../render/same-grounds.ts'
import {fileSizeIn} from '../files/inventory.ts'
import {forgetPrograms, programsName} from '../render/kept-programs.ts'
import {recallProgram} from '../render/page-program.ts'
import type {Shard} from '../render/shard.ts'
import type {AstroUnderWay, Rendering} from '../render/with-astro.ts'
import type {EarlyArchive} from '../search/archive.ts'
import type {EarlyRecords} from '../search/early-records.ts'
import {projectFolder, type Folders} from './folders.ts'
import {startProgress, type Progress} from './progress.ts'

/** What is to be rendered, and on what ground. */
export interface ToRender {
  /** Pages that stand as they are, each with its key. */
  readonly kept: ReadonlyMap<string, string>
  /** Of all pages, the part to render. */
  readonly shard?: Shard
  /** What every page rests on. */
  readonly grounds: Grounds
  /** The archive as it was while it was being normalized. */
  readonly early?: EarlyArchive | undefined
  /** What is known of its records by now. */
  readonly records?: EarlyRecords
  /** What is known of its evidence; what is read of it is entered. */
  readonly facts?: KnownFacts
  /** What has begun before the ground was certain. */
  readonly begun?: AstroUnderWay | undefined
  /** Resolved when another process that works meanwhile has ended. */
  readonly freed?: Promise<unknown> | undefined
}

function renderingOf(
  {content, out}: Folders,
  grounds: Grounds,
  freed: Rendering['freed']
): Rendering {
  const ofOut = digestOf(out).slice(0, 8)
  return {
    project: projectFolder,
    folder: cacheFolder(content, `rendering-${ofOut}`),
    helper: join(projectFolder, 'scripts/cli/render-process.ts'),
    freed,
    program: {
      folder: cacheFolder(content, programsName(ofOut)),
      ground: commonGround(grounds),
      out,
      isCertain: () => isCommonUntouched(projectFolder, content, grounds)
    }
  }
}

/**
 * Lets Astro begin, for an archive that will be there when pages are asked for; nothing where an earlier
 * build left a program that renders them, unless it is not to be gone on from.
 */
export async function beginRendering(
  folders: Folders,
  grounds: Grounds,
  {clean = false, freed}: Pick<ToRender, 'freed'> & {readonly clean?: boolean} = {}
): Promise<AstroUnderWay | undefined> {
  const rendering = renderingOf(folders, grounds, freed)
  if (clean) forgetPrograms(rendering.program)
  if (recallProgram(rendering.program)) return undefined
  promiseArchive()
  const {beginWithAstro} = await import('../render/with-astro.ts')
  return beginWithAstro(rendering)
}

/** Ends what began, unless it rendered, and takes back the promise of an archive. */
export async function endRendering(beginning: Promise<AstroUnderWay | undefined>): Promise<void> {
  // One that could not begin fails the build where it is needed.
  const begun = await beginning.catch(() => undefined)
  await begun?.giveUp()
  giveArchive(undefined)
}

/** Renders pages into a folder of the cache. */
export async function renderSite(
  folders: Folders,
  {kept, shard, grounds, early, records, facts, begun, freed}: ToRender
): Promise<{readonly staged: string; readonly chosen: Chosen; readonly archive: Archive}> {
  const rendering = renderingOf(folders, grounds, freed)
  const [{renderPages}, {loadOn}] = await Promise.all([
    import('../render/render-pages.ts'),
    import('../search/archive.ts')
  ])
  const file = (id: string) => grounds.archive[`articles/${id}.md`]
  const archive = loadOn(folders.content, early, records, (id) => file(id)?.stamp)
  const same = begun && isOfGround(begun, rendering) ? begun : undefined
  if (!same) await begun?.giveUp()
  let progress: Progress | undefined
  const watcher = {
    begin(pages: number) {
      progress?.end()
      progress = startProgress('Rendering', pages)
    },
    step: () => progress?.step()
  }
  try {
    giveArchive(archive, facts, {
      digestOf: (id) => file(id)?.sha256,
      sizeOf: (path) => fileSizeIn(grounds.archive, path)
    })
    const chosen = await renderPages(rendering, {kept, shard}, watcher, same)
    return {staged: rendering.folder, chosen, archive}
  } finally {
    giveArchive(undefined)
    progress?.end()
  }
}

/** What somebody wrote meanwhile may be in the program that is being made, or not, even if it is gone again. */
const isOfGround = ({rendering: {program}}: AstroUnderWay, wanted: Rendering): boolean =>
  program.ground === wanted.program.ground && program.isCertain()
