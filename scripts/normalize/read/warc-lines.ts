/** Lines with which a record of a web archive begins (ISO 28500), whole or cut off. */
import type {WARCRecord} from 'warcio'

const lineFeed = 0x0a
const opening = Buffer.from('WARC/')
/** The first line of a record, whole or cut off by the end of the file. */
export const firstLine = /^(?:WARC\/(?:\d+\.\d+[ \t]*\r?\n|[^\n]*)|W(?:A(?:RC?)?)?)$/
/** What the first line of a record begins with, or all of it that is there. */
const beginnings = /^(?:WARC\/|W(?:A(?:RC?)?)?$)/
/** The first line of a record, and the beginning of its second. */
export const firstLines = /^WARC\/\d+\.\d+[ \t]*\r?\n[A-Za-z-]+:/
export const firstLinesLength = 80

/** Where in the bytes another record begins; -1 when none does. */
export function recordWithin(bytes: Buffer): number {
  for (let at = bytes.indexOf(opening); at >= 0; at = bytes.indexOf(opening, at + 1)) {
    if (at > 0 && bytes[at - 1] !== lineFeed) continue
    if (firstLines.test(bytes.toString('latin1', at, at + firstLinesLength))) return at
  }
  return -1
}

/**
 * Whether a record without anything behind its header ends within that: the length that every header says
 * is not there.
 */
export const endsInHeader = ({warcHeaders}: WARCRecord) =>
  beginnings.test(warcHeaders.statusline) && !warcHeaders.headers.has('Content-Length')
