/** What stands on a site beside its pages: search, data and exports, files for hosts. */
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {basePath} from '../../src/lib/urls.ts'
import type {Archive} from '../../src/views/archive.ts'
import {writeCards} from '../cards/write-cards.ts'
import {compressSite} from '../deploy/compress.ts'
import {headerRules, unlistedRules} from '../deploy/headers.ts'
import {writeHostFiles} from '../deploy/host-files.ts'
import {permanentRedirects} from '../exports/redirects.ts'
import {writeData} from '../exports/write-data.ts'
import {writeExports} from '../exports/write-exports.ts'
import {writeOffline} from '../offline/write-offline.ts'
import {makePortable, mostSearchable} from '../portable/make-portable.ts'
import type {Basis} from '../receipt/basis.ts'
import {keepReceipt} from '../receipt/keep.ts'
import {digestOf} from '../render/grounds.ts'
import {loadArchive} from '../search/archive.ts'
import {writeSearchIndex} from '../search/write-index.ts'
import type {Folders} from './folders.ts'
import {siteLines, sizeOf} from './summary.ts'
import type {BuiltSite} from './up-to-date.ts'

export interface Finish {
  readonly compress: boolean
  readonly portable: boolean
  /** What every page rests on. */
  readonly ground: string
  /** The same in parts, for the receipt. */
  readonly basis: Basis
  /** What the search index that is already in the folder was made from. */
  readonly standing?: string | undefined
  readonly watch: (step: 'index' | 'export') => void
}

/** A finished site, and what its search index was made from. */
export interface Finished extends BuiltSite {
  readonly madeFrom: string
}

/** Finishes the site in `folders.out`, which holds its pages and nothing else but a standing index. */
export async function finishSite(folders: Folders, how: Finish): Promise<Finished> {
  const {content, out} = folders
  const archive = loadArchive(content)
  const madeFrom = indexGround(archive, how.ground)
  const base = basePath(archive.settings.url)
  const receipt = keepReceipt(archive, content, out, how.basis)
  const besides: string[] = []
  if (how.portable) besides.push(...(await finishPortable(archive, folders)))
  else {
    how.watch('index')
    if (how.standing !== madeFrom)
      await writeSearchIndex(archive, out, {cache: cacheFolder(content, 'search')})
    how.watch('export')
    writeExports(archive, content, out)
    await writeCards(archive, content, out)
    await writeOffline(archive, out)
    const rules = archive.settings.noindex ? unlistedRules : headerRules
    writeHostFiles(archive.urls.home, permanentRedirects(archive, content), out, rules)
    if (how.compress) compressSite(out)
  }
  const summary = [...siteLines(sizeOf(out), archive.articles.length), ...besides]
  return {base, receipt, summary, madeFrom}
}

async function finishPortable(archive: Archive, {content, out}: Folders): Promise<string[]> {
  // Its page of data links to them.
  if (archive.settings.data) writeData(archive, content, out)
  const {searchable} = await makePortable(archive, out)
  if (searchable) return []
  const most = mostSearchable.toLocaleString('en')
  return [
    `More than ${most} articles cannot be searched without a server, so this copy has lists and no search.`
  ]
}

/** All that the search index is made from: records, events, order of accession, tables and code. */
const indexGround = ({hash, events, accessions}: Archive, ground: string) =>
  digestOf([ground, hash, [...events], [...accessions]])
