/** What a reader takes along from a search: its protocol, and the list of results. */
import {pageWord} from '../lib/page-words.ts'
import {download} from './download.ts'
import {need} from './need.ts'
import {protocolText, today} from './protocol.ts'
import type {SearchPage} from './search-page.ts'
import type {SearchSource} from './source.ts'

/** Connects the buttons below the results. */
export function offerToKeep(
  page: SearchPage,
  root: HTMLElement,
  source: Promise<SearchSource>
): void {
  const protocol = need('pre', HTMLElement, root)
  const details = need('details', HTMLDetailsElement, root)
  const text = () => protocolOf(page, root)
  need('[data-keep-protocol]', HTMLButtonElement, root).addEventListener('click', () => {
    navigator.clipboard
      .writeText(text())
      .then(() => page.says.remark(pageWord('protocolCopied')))
      .catch(() => {
        // Not every reader's browser lets a page copy.
        details.open = true
        page.says.remark(pageWord('protocolBelow'))
      })
  })
  details.addEventListener('toggle', () => (protocol.textContent = text()))
  need('[data-keep-list]', HTMLButtonElement, root).addEventListener('click', () => {
    const format = need('select', HTMLSelectElement, root).value
    saveList(page, source, format).catch((error: unknown) => {
      console.error(error)
      page.says.remark(pageWord('listFailed'))
    })
  })
}

function protocolOf({state, filters, found}: SearchPage, {dataset}: HTMLElement): string {
  return protocolText({
    archive: dataset['archive'] ?? '',
    version: dataset['version'] ?? '',
    query: state.query,
    leftOut: found?.leftOut ?? [],
    filters,
    order: state.order,
    total: found?.total ?? 0,
    allButOne: found?.allButOne ?? false,
    hasOtherForms: found?.hasOtherForms ?? false,
    url: searchAddress(dataset['address']),
    on: today(new Date())
  })
}

/** Where others find the same search: at the archive's public address, if it has one. */
const searchAddress = (page: string | undefined) =>
  page === undefined ? location.href : `${page}${location.search}`

/** A path becomes an address of the host that the reader is on; of a folder of files it stays a path. */
const wholeAddress = (address: string) =>
  location.protocol === 'file:' ? address : new URL(address, location.href).href

/** All results, not only those shown. */
async function saveList(
  {found}: SearchPage,
  source: Promise<SearchSource>,
  name: string
): Promise<void> {
  if (!found) return
  // Few readers download: what writes the files is not loaded before.
  const {formatOf} = await import('./references/formats.ts')
  const records = await (await source).references(await found.numbers())
  const {extension, type, write} = formatOf(name)
  const addressed = records.map((record) => ({...record, address: wholeAddress(record.address)}))
  download(`search-results.${extension}`, type, write(addressed))
}
