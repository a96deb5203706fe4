/** The second half of a build: from an archive that is normalized to a site that is finished. */
import {join} from 'node:path'
import {basisOf, commonGround, type Grounds} from '../render/grounds.ts'
import {
  forgetBuild,
  standingFacts,
  standingOf,
  withCompressed,
  type BuildMemory
} from '../render/memory.ts'
import {replaceSite} from '../render/merge.ts'
import {isUntouched} from '../render/same-grounds.ts'
import {pagesFolder, type KnownFiles, type SiteAt} from '../render/site-files.ts'
import {filesBelow, stampOf} from '../files/stamps.ts'
import type {AstroUnderWay} from '../render/with-astro.ts'
import type {EarlyArchive} from '../search/archive.ts'
import {writtenFacts, type WrittenRecords} from '../search/written-records.ts'
import {claimSite, projectFolder, type Folders} from './folders.ts'
import type {IndexUnderWay, SearchKeys} from './index-apart.ts'
import {rememberSite} from './remember-site.ts'
import {renderSite} from './render-site.ts'
import type {BuildStep} from './site.ts'
import type {BuiltSite} from './up-to-date.ts'

/** What a build has come to by then. */
export interface Work {
  readonly folders: Folders
  readonly compress: boolean
  readonly portable: boolean
  /** One hash of the options that the site depends on. */
  readonly choices: string
  /** One hash of the program that remembers; empty where nothing is to be gone on from. */
  readonly program: string
  readonly watch: (step: BuildStep) => void
  /** What is remembered of the last build with these options, and the site as it was while normalizing. */
  readonly last: {readonly memory: BuildMemory; readonly site: SiteAt} | undefined
  readonly before: Grounds
  readonly grounds: Grounds
  /** Has begun, with the files of the search that stand. */
  readonly index: IndexUnderWay | undefined
  readonly standingSearch: SearchKeys
  /** The archive as it was while normalizing, and what is known of its records since. */
  readonly early: EarlyArchive | undefined
  readonly records: WrittenRecords
  readonly begun: AstroUnderWay | undefined
}

/** Renders the pages, puts them in place, and finishes the site. */
export async function renderAndFinish(work: Work): Promise<BuiltSite> {
  const {folders, last, before, grounds, index, standingSearch, early, records, begun, watch} = work
  const {compress, portable, choices, program} = work
  const {content, out} = folders
  // The pages of a portable site are changed after they were rendered.
  const base = last?.memory.ground === commonGround(grounds) && !portable ? last : undefined
  const kept = base
    ? standingOf(base.site, base.memory, base.memory.pages)
    : new Map<string, string>()
  const facts = standingFacts({...base?.memory.facts, ...writtenFacts(records)}, grounds)
  const toRender = {kept, grounds, early, records, facts, begun, freed: index?.ended}
  const {staged, chosen, archive} = await renderSite(folders, toRender)
  watch('merge')
  forgetBuild(content, out)
  claimSite(out)
  const stay = {pages: chosen.kept, others: [...standingSearch.keys()]}
  const known = putPages(staged, out, stay, base)
  const how = {compress, portable, basis: basisOf(grounds), program, index, known, watch}
  // Loaded where there is something to do: loading them takes longer than to see that there is not.
  const {finishSite} = await import('./finish-site.ts')
  const finished = await finishSite(folders, archive, how)
  watch('remember')
  const pages = portable ? {} : Object.fromEntries(chosen.keys)
  const isStill = isUntouched(projectFolder, content, grounds)
  return rememberSite(folders, {
    ...{before, grounds, isStill, options: choices, pages, archive, facts, finished}
  })
}

/** Files that stay on the site. */
interface Stay {
  readonly pages: ReadonlySet<string>
  readonly others: readonly string[]
}

/** Puts the pages that were rendered beside those that stay; gives what need not be looked at any more. */
function putPages(
  staged: string,
  out: string,
  stay: Stay,
  base: Work['last']
): KnownFiles | undefined {
  if (!base) {
    replaceSite(staged, out, stay.others)
    return undefined
  }
  const {memory, site} = base
  const kept = withCompressed(out, memory, new Set([...stay.pages, ...stay.others]))
  const placed = [...filesBelow(staged, pagesFolder)]
  replaceSite(staged, out, kept, Object.keys(site.stamps))
  const stamps = new Map([
    ...Array.from(stay.pages, (file) => [file, memory.site[file] ?? ''] as const),
    ...placed.map((file) => [file, stampOf(join(out, file)) ?? ''] as const)
  ])
  return {stamps, whole: pagesFolder}
}
