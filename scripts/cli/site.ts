/** Makes the whole site of an archive: the steps of `npm run build`, in their one order. */
import {bytesOf} from '../files/inventory.ts'
import {digestOf, programOf} from '../render/grounds.ts'
import {standingOf} from '../render/memory.ts'
import {takeNormalized} from '../render/same-grounds.ts'
import {siteAt} from '../render/site-files.ts'
import {keepHeapLean, letHeapGrow} from '../runtime/lean-heap.ts'
import {forgetWritten, willBeMadeAnew, withWritten} from '../search/written-records.ts'
import {aloneAtBuild} from './alone-at-build.ts'
import {keepCompiledProgram} from './compiled-program.ts'
import {assertReplaceable, projectFolder, type Folders} from './folders.ts'
import {openIndex, type SearchKeys} from './index-apart.ts'
import {keepWhole} from './keep-whole.ts'
import {look} from './look.ts'
import {renderAndFinish} from './render-and-finish.ts'
import {beginRendering, endRendering} from './render-site.ts'
import {CommandError, reportFailure} from './run.ts'
import type {BuiltSite} from './up-to-date.ts'

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
  let begun: BuildStep = 'look'
  const watch = (step: BuildStep) => {
    begun = step
    options.watch?.(step)
  }
  if (portable && compress) {
    throw new CommandError(
      '--compress is for servers, and a site made with --portable is read without one: choose one of them.'
    )
  }
  assertReplaceable(folders)
  return aloneAtBuild(
    folders,
    () => buildAlone(folders, {...options, watch}),
    () => leftBehind(begun, folders)
  )
}

/** Until its pages are put in place, nothing of a site is touched. */
const untouched: readonly BuildStep[] = ['look', 'normalize', 'render']

/** What a build that is stopped at `step` leaves. */
const leftBehind = (step: BuildStep, {out}: Pick<Folders, 'out'>) =>
  untouched.includes(step)
    ? `${out} is as it was: run the command again to go on.`
    : `The site in ${out} is not finished: build it again before you upload it.`

async function buildAlone(folders: Folders, options: Watched): Promise<BuiltSite> {
  keepCompiledProgram()
  keepHeapLean()
  const {strict = false, compress = false, portable = false, clean = false, watch} = options
  const {content, out} = folders
  watch('look')
  const choices = choicesOf(options)
  const found = look(folders, {strict, clean, choices})
  const {before, made, memory, standing, mayStand} = found
  if (standing) return standing
  letHeapGrow(bytesOf(before.archive))
  watch('normalize')
  forgetWritten(content)
  // Nothing is remembered of no program.
  const program = clean ? '' : programOf(before)
  // What comes after is read while another process normalizes.
  const reading = import('../search/archive.ts').then(({loadEarly}) => {
    const early = willBeMadeAnew(content) ? undefined : loadEarly(content, program)
    const last = memory && mayStand ? {memory, site: siteAt(out)} : undefined
    // Compressed files beside those of the search are of the files as they were.
    const standingSearch: SearchKeys =
      last && !compress ? standingOf(last.site, last.memory, last.memory.search) : new Map()
    // Not before: many machines have two processors, and the process that normalizes is waited for.
    const index = portable ? undefined : openIndex(folders, {clean, program})
    return {early, last, standingSearch, index, hasStanding: index?.stand(standingSearch)}
  })
  const freed = portable ? undefined : reading.then(({index}) => index?.ended)
  const beginning = beginRendering(folders, before, {clean, freed})
  // They are heard where they are waited for, which may be after they failed.
  for (const promise of [reading, freed, beginning]) promise?.catch(() => undefined)
  try {
    const [{early, last, standingSearch, index, hasStanding}] = await Promise.all([
      reading,
      found.normalize(),
      // Loaded meanwhile.
      import('../render/render-pages.ts'),
      import('./finish-site.ts')
    ])
    await hasStanding
    index?.begin()
    const records = withWritten(content, early?.records)
    const grounds = takeNormalized(projectFolder, content, before, made)
    const begun = await beginning
    void index?.lost.then(endWith)
    watch('render')
    const built = await renderAndFinish({
      ...{folders, compress, portable, choices, program, watch},
      ...{last, before, grounds, index, standingSearch, early, records, begun}
    })
    await keepWhole(grounds)
    return built
  } finally {
    found.stop()
    const read = await reading.catch(() => undefined)
    read?.index?.stop()
    await endRendering(beginning)
    forgetWritten(content)
  }
}

/** Ends all at once: pages go on being rendered for nothing otherwise. */
function endWith(error: CommandError): never {
  reportFailure(error)
  process.exit()
}

type Watched = BuildOptions & Required<Pick<BuildOptions, 'watch'>>
