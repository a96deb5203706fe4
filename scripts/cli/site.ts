/** Makes the whole site of an archive: the steps of `npm run build`, in their one order. */
import {build as buildPages} from 'astro'
import {basePath} from '../../src/lib/urls.ts'
import {compressSite} from '../deploy/compress.ts'
import {headerRules, unlistedRules} from '../deploy/headers.ts'
import {writeHostFiles} from '../deploy/host-files.ts'
import {permanentRedirects} from '../exports/redirects.ts'
import {writeData} from '../exports/write-data.ts'
import {writeExports} from '../exports/write-exports.ts'
import {keepReceipt} from '../receipt/keep.ts'
import {makePortable, mostSearchable} from '../portable/make-portable.ts'
import {loadArchive} from '../search/archive.ts'
import {writeSearchIndex} from '../search/write-index.ts'
import {assertReplaceable, clearSite, projectFolder, type Folders} from './folders.ts'
import {CommandError} from './run.ts'
import {normalize} from './step.ts'
import {measure} from './summary.ts'

export interface BuiltSite {
  /** Path that the site must be served below. */
  readonly base: string
  /** What changed since the last build, in lines; none for the first. */
  readonly receipt: readonly string[]
  /** What the build has to say, one line. */
  readonly summary: string
}

export interface BuildOptions {
  readonly strict?: boolean
  /** Put compressed files beside the others. */
  readonly compress?: boolean
  /** Make a site that is read without a server. */
  readonly portable?: boolean
}

/** Sources to a finished site in `folders.out`. */
export async function buildSite(
  folders: Folders,
  {strict = false, compress = false, portable = false}: BuildOptions = {}
): Promise<BuiltSite> {
  if (portable && compress) {
    throw new CommandError(
      '--compress is for servers, and a site made with --portable is read without one: choose one of them.'
    )
  }
  assertReplaceable(folders)
  await normalize({strict})
  clearSite(folders.out)
  await renderPages()
  const archive = loadArchive(folders.content)
  const base = basePath(archive.settings.url)
  const receipt = keepReceipt(archive, folders.content, folders.out)
  const summary = () => measure(folders.out, archive.articles.length)
  if (!portable) {
    await writeSearchIndex(archive, folders.out)
    writeExports(archive, folders.content, folders.out)
    const rules = archive.settings.noindex ? unlistedRules : headerRules
    const redirects = permanentRedirects(archive, folders.content)
    writeHostFiles(archive.urls.home, redirects, folders.out, rules)
    if (compress) compressSite(folders.out)
    return {base, receipt, summary: summary()}
  }
  // Its page of data links to them.
  if (archive.settings.data) writeData(archive, folders.content, folders.out)
  const {searchable} = await makePortable(archive, folders.out)
  return {base, receipt, summary: searchable ? summary() : `${summary()}; ${tooManyToSearch}`}
}

const tooManyToSearch = `more than ${mostSearchable.toLocaleString('en')} articles cannot be searched without a server, so this copy has lists and no search`

async function renderPages(): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  process.env['NODE_ENV'] = 'production'
  await buildPages({
    root: projectFolder,
    logLevel: 'warn',
    // Astro would remove the mark too.
    vite: {build: {emptyOutDir: false}}
  })
}
