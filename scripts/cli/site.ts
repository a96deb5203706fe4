/** Makes the whole site of an archive: the steps of `npm run build`, in their one order. */
import {build as buildPages} from 'astro'
import {basePath} from '../../src/lib/urls.ts'
import {compressSite} from '../deploy/compress.ts'
import {writeHostFiles} from '../deploy/host-files.ts'
import {writeExports} from '../exports/write-exports.ts'
import {keepReceipt} from '../receipt/keep.ts'
import {loadArchive} from '../search/archive.ts'
import {writeSearchIndex} from '../search/write-index.ts'
import {assertReplaceable, clearSite, projectFolder, type Folders} from './folders.ts'
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

/** Sources to a finished site in `folders.out`. */
export async function buildSite(
  folders: Folders,
  {strict = false, compress = false}: {strict?: boolean; compress?: boolean} = {}
): Promise<BuiltSite> {
  assertReplaceable(folders)
  await normalize({strict})
  clearSite(folders.out)
  await renderPages()
  const archive = loadArchive(folders.content)
  await writeSearchIndex(archive, folders.out)
  writeExports(archive, folders.content, folders.out)
  writeHostFiles(archive.urls.home, [], folders.out)
  if (compress) compressSite(folders.out)
  return {
    base: basePath(archive.settings.url),
    receipt: keepReceipt(archive, folders.content),
    summary: measure(folders.out, archive.articles.length)
  }
}

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
