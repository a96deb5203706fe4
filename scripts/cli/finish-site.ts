/** What stands on a site beside its pages: search, data and exports, files for hosts. */
import {basePath} from '../../src/lib/urls.ts'
import type {Archive} from '../../src/views/archive.ts'
import {writeCards} from '../cards/write-cards.ts'
import {compressSite} from '../deploy/compress.ts'
import {headerRules, unlistedRules} from '../deploy/headers.ts'
import {writeHostFiles} from '../deploy/host-files.ts'
import {permanentRedirects} from '../exports/redirects.ts'
import {dataMemory, writeData} from '../exports/write-data.ts'
import {writeExports} from '../exports/write-exports.ts'
import {writeOffline} from '../offline/write-offline.ts'
import type {Basis} from '../receipt/basis.ts'
import {receiptOf} from '../receipt/keep.ts'
import type {Folders} from './folders.ts'
import type {IndexUnderWay, SearchKeys} from './index-apart.ts'
import {siteLines, sizeOf} from './summary.ts'
import {pagesIn, siteAt, type KnownFiles} from '../render/site-files.ts'
import type {Stamps} from '../files/stamps.ts'
import type {BuiltSite} from './up-to-date.ts'

export interface Finish {
  readonly compress: boolean
  readonly portable: boolean
  /** What every page rests on, in parts, for the receipt. */
  readonly basis: Basis
  /** One hash of the program that remembers; empty where nothing is to be gone on from. */
  readonly program: string
  /** None for a portable site, which has an index of its own kind. */
  readonly index?: IndexUnderWay | undefined
  /** Pages that need not be looked at. */
  readonly known?: KnownFiles | undefined
  readonly watch: (step: 'index' | 'export') => void
}

/** A site that is whole. */
export interface FinishedSite {
  readonly built: BuiltSite
  /** Every file of it. */
  readonly site: Stamps
  /** File of the search → its key. */
  readonly search: Readonly<Record<string, string>>
}

/** Finishes the site in `folders.out`, which holds the pages of `archive` and nothing else. */
export async function finishSite(
  folders: Folders,
  archive: Archive,
  how: Finish
): Promise<FinishedSite> {
  const {content, out} = folders
  const base = basePath(archive.settings.url)
  const besides: string[] = []
  let search: SearchKeys = new Map()
  if (!how.portable) {
    how.watch('export')
    writeExports(archive, content, out)
    await writeCards(archive, content, out)
  }
  // All pages are there, and as they are told everywhere: they are compared while the index is made.
  const {cards} = archive.settings
  const rendered = siteAt(out, how.known && {...how.known, ...(cards && {whole: undefined})})
  const receipt = receiptOf(archive, content, rendered, how.basis)
  if (how.portable) besides.push(...(await finishPortable(archive, folders)))
  else {
    how.watch('index')
    const data = () => {
      writeData(archive, content, out, dataMemory(content, archive, how.program))
    }
    if (how.index) search = await how.index.place(archive.settings.data ? data : undefined)
    await writeOffline(archive, out)
    const rules = archive.settings.noindex ? unlistedRules : headerRules
    writeHostFiles(archive.urls.home, permanentRedirects(archive, content), out, rules)
    if (how.compress) compressSite(out)
  }
  const pages = how.known && !cards ? how.known : pagesIn(rendered)
  const site = how.portable || how.compress ? siteAt(out) : siteAt(out, pages)
  receipt.keep()
  const summary = [...siteLines(sizeOf(site.stamps), archive.articles.length), ...besides]
  return {
    built: {base, receipt: receipt.lines, summary},
    site: site.stamps,
    search: Object.fromEntries(search)
  }
}

async function finishPortable(archive: Archive, {content, out}: Folders): Promise<string[]> {
  // Its page of data links to them.
  if (archive.settings.data) writeData(archive, content, out)
  // Most sites are not: what is loaded with it takes longer than all else here.
  const {makePortable, mostSearchable} = await import('../portable/make-portable.ts')
  const {searchable} = await makePortable(archive, out)
  if (searchable) return []
  const most = mostSearchable.toLocaleString('en')
  return [
    `More than ${most} articles cannot be searched without a server, so this copy has lists and no search.`
  ]
}
