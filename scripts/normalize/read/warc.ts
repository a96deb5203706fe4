/** Reader of web archives (WARC 1.0 and 1.1, ISO 28500): each page that was found is an item. */
import type {WARCRecord} from 'warcio'
import {decodePage} from './html/charset.ts'
import {pageContent} from './html/page.ts'
import {extentOfGzip} from './gzip.ts'
import {htmlReader} from './html.ts'
import type {Reader} from './index.ts'
import {Items} from './items.ts'
import type {Notice} from '../stages.ts'
import {maximumPageBytes} from './quarantine.ts'
import {namedLine} from './rendition.ts'
import {StrayBytes} from './stray-bytes.ts'
import {describeBytes, refuseUnreadable, Unreadable} from './unreadable.ts'
import {wanted} from './wanted.ts'
import {bodyOf} from './warc-body.ts'
import {
  brokenBody,
  brokenOff,
  cutPage,
  isShorter,
  maximumUnpackedBytes,
  toldLength,
  tooLarge,
  truncatedBody
} from './warc-faults.ts'
import {recordsOf} from './warc-records.ts'

/** A page within a web archive depends on the reader of pages too. */
const warcReader = {reader: 'warc', readerVersion: `1, html ${htmlReader.readerVersion}`}

const header = {rule: 'markup/warc-header', reason: 'A line of the header of the web archive.'}
const isPageType = (type: string) => /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)

/** What a record is, for those who ask what was left: `image/png`, `request`, `text/html, status 404`. */
function kindOf(record: WARCRecord): string {
  if ((record.warcHeader('WARC-Type') ?? '') === '') return 'without a WARC-Type'
  if (record.warcType !== 'response' && record.warcType !== 'resource') return record.warcType
  const type = contentTypeOf(record).split(';')[0]?.trim() ?? ''
  const status = statusOf(record)
  const kind = type === '' ? 'without a type' : type
  return status === undefined || status === 200 ? kind : `${kind}, status ${status}`
}

function contentTypeOf(record: WARCRecord): string {
  if (record.warcType === 'resource') return record.warcContentType ?? ''
  return record.httpHeaders?.headers.get('content-type') ?? ''
}

function statusOf(record: WARCRecord): number | undefined {
  const status = record.getResponseInfo()?.status
  return record.warcType === 'response' && status !== undefined ? Number(status) : undefined
}

function isPage(record: WARCRecord): boolean {
  const {warcType} = record
  if (warcType === 'response') return statusOf(record) === 200 && isPageType(contentTypeOf(record))
  return warcType === 'resource' && isPageType(contentTypeOf(record))
}

/** `isShort`: its record ends before the length that is said. */
async function addPage(record: WARCRecord, items: Items, isShort: boolean): Promise<void> {
  const url = record.warcTargetURI ?? ''
  const {bytes, isBrokenOff} = await bodyOf(record)
  const truncated = record.warcHeader('WARC-Truncated')?.trim() ?? ''
  if (truncated !== '') items.refuse(truncatedBody(truncated), url)
  else if (isBrokenOff && !isShort) items.refuse(brokenBody, url)
  if (bytes.length > maximumPageBytes) {
    const reason = `The page has ${bytes.length} bytes; one page has at most ${maximumPageBytes}.`
    const fix = 'Save its text as a .txt file in UTF-8.'
    items.refuse({rule: 'quarantine/too-large', reason, fix}, url)
    return
  }
  const served = /charset\s*=\s*["']?([\w-]+)/i.exec(contentTypeOf(record))?.[1]
  const notices = isBrokenOff || isShort || truncated !== '' ? [cutPage(bytes)] : []
  await items.attempt('html', url, () => addText(record, {bytes, served, notices}, items))
}

function addText(
  record: WARCRecord,
  {bytes, served, notices}: {bytes: Uint8Array; served: string | undefined; notices: Notice[]},
  items: Items
): void {
  const url = record.warcTargetURI ?? ''
  const {text, ...decoded} = decodePage(bytes, served)
  // Their lines are those of the page, once it is taken out of the archive.
  const strays = new StrayBytes(bytes, decoded).take()
  const {head, ...content} = pageContent(text)
  const own = [
    namedLine('WARC-Target-URI', url, header, [{field: 'url', value: url, rule: 'format/warc'}]),
    namedLine('WARC-Date', record.warcDate ?? '', header, [
      {field: 'captured', value: record.warcDate ?? '', rule: 'format/warc'}
    ])
  ]
  items.add({
    ...content,
    name: url,
    head: [...own, ...head],
    notices: [...notices, ...strays],
    readAs: {...decoded, ...warcReader}
  })
}

/** What of the records is no page, told in one entry. */
function tellRest(counts: ReadonlyMap<string, number>, items: Items): void {
  const sum = [...counts.values()].reduce((total, count) => total + count, 0)
  if (sum === 0) return
  const kinds = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))
  items.refuse({
    rule: 'quarantine/other-records',
    reason: `${sum} of its records are no pages: ${kinds.map(([kind, count]) => `${count} ${kind}`).join(', ')}.`,
    fix: 'Nothing, unless an article is among them: then save its text as a .txt file in UTF-8.'
  })
}

/** Reads record by record, and counts in `rest` what is no page. */
async function readRecords(bytes: Uint8Array, items: Items, rest: Map<string, number>) {
  const extent = await extentOfGzip(bytes, maximumUnpackedBytes)
  if (extent === 'endless') {
    items.refuse(tooLarge)
    return
  }
  let count = 0
  for await (const {record, isBrokenOff, wrongLength} of recordsOf(bytes, extent === 'cut')) {
    const name = record.warcTargetURI ?? 'a record without an address'
    if (isBrokenOff) {
      items.refuse(brokenOff(count), name)
      return
    }
    if (!record.warcHeaders.statusline.startsWith('WARC/'))
      throw new Unreadable(describeBytes(bytes))
    count += 1
    if (wrongLength) items.refuse(toldLength(count, wrongLength), name)
    if (isPage(record))
      await addPage(record, items, wrongLength !== undefined && isShorter(wrongLength))
    else rest.set(kindOf(record), (rest.get(kindOf(record)) ?? 0) + 1)
  }
  if (count === 0) throw new Unreadable('no record')
  if (extent === 'cut') items.refuse(brokenOff(count))
}

export const readWarc: Reader = async (file) => {
  const items = new Items(file)
  const rest = new Map<string, number>()
  try {
    await readRecords(file.bytes, items, rest)
  } catch (error) {
    // What was read before stays.
    items.refuse(refuseUnreadable(wanted.warc, error, file.bytes))
  }
  tellRest(rest, items)
  return items.reading
}
