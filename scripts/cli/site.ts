/** Makes the whole site of an archive: the steps of `npm run build`, in their one order. */
import {resolve} from 'node:path'
import type {KnownFacts} from '../../src/data/given-archive.ts'
import {
  basisOf,
  commonGround,
  digestOf,
  programOf,
  takeGrounds,
  type Grounds
} from '../render/grounds.ts'
import {
  forgetBuild,
  recallBuild,
  standingFacts,
  standingOf,
  withCompressed,
  type BuildMemory
} from '../render/memory.ts'
import {replaceSite} from '../render/merge.ts'
import type {AstroUnderWay} from '../render/with-astro.ts'
import type {EarlyRecords} from '../search/early-records.ts'
import {keepCompiled} from '../runtime/compiled-modules.ts'
import {keepHeapLean} from '../runtime/lean-heap.ts'
import {aloneAtBuild} from './alone-at-build.ts'
import {assertReplaceable, claimSite, projectFolder, type Folders} from './folders.ts'
import {openIndex, type IndexUnderWay} from './index-apart.ts'
import {beginRendering, endRendering, renderSite} from './render-site.ts'
import {rememberSite} from './remember-site.ts'
import {CommandError} from './run.ts'
import {normalize} from './step.ts'
import {siteAsBuilt, type BuiltSite} from './up-to-date.ts'

/** Parts of a build, in order. */
export type BuildStep = 'look' | 'normalize' | 'render' | 'merge' | 'index' | 'export' | 'remember'

export interface BuildOptions {
  readonly strict?: boolean
  /** Put compressed files beside the others. */
  readonly compress?: boolean
  /** Make a site that is read without a server. */
  readonly portable?: boolean
  /** Go on from nothing that an earlier build left. */
  readonly clean?: boolean
  /** Called as each step begins. */
  readonly watch?: (step: BuildStep) => void
}

/** What of the options the site depends on. */
export const choicesOf = ({strict = false, compress = false, portable = false}: BuildOptions) =>
  digestOf({strict, compress, portable})

/** Sources to a finished site in `folders.out`. What an earlier build made and still holds is kept. */
export async function buildSite(folders: Folders, options: BuildOptions = {}): Promise<BuiltSite> {
  const {compress = false, portable = false} = options
  const watch = options.watch ?? (() => undefined)
  if (portable && compress) {
    throw new CommandError(
      '--compress is for servers, and a site made with --portable is read without one: choose one of them.'
    )
  }
  assertReplaceable(folders)
  return aloneAtBuild(folders, () => buildAlone(folders, {...options, watch}))
}

async function buildAlone(folders: Folders, options: Watched): Promise<BuiltSite> {
  keepCompiled(resolve('.cache', 'compiled'))
  keepHeapLean()
  const {strict = false, portable = false, clean = false, watch} = options
  const {content, out} = folders
  watch('look')
  const choices = choicesOf(options)
  const known = clean ? undefined : recallBuild(content, out)
  const last = known?.options === choices ? known : undefined
  const before = takeGrounds(projectFolder, content, known?.grounds)
  const standing = last && siteAsBuilt(folders, last, before)
  if (standing) return standing
  watch('normalize')
  // Nothing is remembered of no program.
  const program = clean ? '' : programOf(before)
  const index = portable ? undefined : openIndex(folders, {clean, program})
  const beginning = beginRendering(folders, before, {clean})
  // It is heard where it is waited for, which may be after it failed.
  beginning.catch(() => undefined)
  try {
    // What comes after is loaded while another process normalizes.
    const [early] = await Promise.all([
      import('../search/early-records.ts').then(({readEarly}) => readEarly(content, program)),
      normalize({strict}),
      import('../render/render-pages.ts'),
      import('./finish-site.ts')
    ])
    const grounds = takeGrounds(projectFolder, content, before)
    const begun = await beginning
    watch('render')
    return await renderAndFinish({...options, folders, last, before, grounds, index, early, begun})
  } finally {
    index?.stop()
    await endRendering(beginning)
  }
}

type Watched = BuildOptions & Required<Pick<BuildOptions, 'watch'>>

type Work = Watched & {
  readonly folders: Folders
  /** What is remembered of the last build with these options. */
  readonly last: BuildMemory | undefined
  readonly before: Grounds
  readonly grounds: Grounds
  readonly index: IndexUnderWay | undefined
  readonly early: EarlyRecords
  readonly begun: AstroUnderWay | undefined
}

/** What is to be done once the archive is normalized. */
async function renderAndFinish(work: Work): Promise<BuiltSite> {
  const {folders, last, before, grounds, index, early, begun, watch} = work
  const {compress = false, portable = false} = work
  const {content, out} = folders
  const ground = commonGround(grounds)
  // The pages of a portable site are changed after they were rendered.
  const base = last?.ground === ground && !portable ? last : undefined
  const standing = (keys: Readonly<Record<string, string>> = {}) =>
    base ? standingOf(out, base, keys) : new Map<string, string>()
  // Compressed files beside those of the search are of the files as they were.
  const standingSearch = standing(compress ? {} : base?.search)
  index?.begin(standingSearch)
  const standingPages = standing(base?.pages)
  const facts: KnownFacts = base ? standingFacts(base, grounds) : new Map()
  const {staged, chosen, archive} = await renderSite(folders, {
    kept: standingPages,
    grounds,
    early,
    facts,
    begun
  })
  watch('merge')
  const kept = base ? withCompressed(out, base, [...chosen.kept, ...standingSearch.keys()]) : []
  forgetBuild(content, out)
  claimSite(out)
  replaceSite(staged, out, kept)
  const stamps = new Map(Array.from(chosen.kept, (file) => [file, base?.site[file] ?? ''] as const))
  const how = {compress, portable, basis: basisOf(grounds), index, kept: stamps, watch}
  // Loaded where there is something to do: loading them takes longer than to see that there is not.
  const {finishSite} = await import('./finish-site.ts')
  const finished = await finishSite(folders, archive, how)
  watch('remember')
  const pages = portable ? {} : Object.fromEntries(chosen.keys)
  const after = takeGrounds(projectFolder, content, grounds)
  const options = choicesOf(work)
  return rememberSite(folders, {
    ...{before, grounds, after, options, pages, archive, facts, finished}
  })
}
