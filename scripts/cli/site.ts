/** Makes the whole site of an archive: the steps of `npm run build`, in their one order. */
import {build as buildPages} from 'astro'
import {basePath} from '../../src/lib/urls.ts'
import {makePortable, mostSearchable} from '../portable/make-portable.ts'
import {loadArchive} from '../search/archive.ts'
import {writeSearchIndex} from '../search/write-index.ts'
import {assertReplaceable, clearSite, projectFolder, type Folders} from './folders.ts'
import {normalize} from './step.ts'
import {measure} from './summary.ts'

export interface BuiltSite {
  /** Path that the site must be served below. */
  readonly base: string
  /** What the build has to say, one line. */
  readonly summary: string
}

export interface BuildOptions {
  readonly strict?: boolean
  /** Make a site that is read without a server. */
  readonly portable?: boolean
}

/** Sources to a finished site in `folders.out`. */
export async function buildSite(
  folders: Folders,
  {strict = false, portable = false}: BuildOptions = {}
): Promise<BuiltSite> {
  assertReplaceable(folders)
  await normalize({strict})
  clearSite(folders.out)
  await renderPages()
  const archive = loadArchive(folders.content)
  const summary = () => measure(folders.out, archive.articles.length)
  const base = basePath(archive.settings.url)
  if (!portable) {
    await writeSearchIndex(archive, folders.out)
    return {base, summary: summary()}
  }
  const {searchable} = await makePortable(archive, folders.out)
  return {base, summary: searchable ? summary() : `${summary()}; ${tooManyToSearch}`}
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
