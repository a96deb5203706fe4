/** What is told of web archives that break off, or whose lengths are wrong. */
import {countOf} from '../../../src/lib/count-of.ts'
import type {Notice} from '../stages.ts'
import {refuseBroken, type Refusal} from './quarantine.ts'

/** What tells that a file ends within a record. */
export const brokenOff = (count: number): Refusal =>
  refuseBroken(
    `The file breaks off here, after ${countOf(count, 'whole record')}; what follows is not read.`
  )

/** What tells that a record is longer or shorter than its header says. */
export const toldLength = (
  number: number,
  {said, found}: {said: string; found: number}
): Refusal => ({
  rule: 'quarantine/wrong-length',
  reason: `The Content-Length of record ${number} is ${said}, but it ends after ${countOf(found, 'byte')}; it was read up to there.`,
  fix: 'Compare its article with the page, and capture the page again if it is not whole.'
})

/** Whether a record is shorter than its header says; what says no length says nothing. */
export const isShorter = ({said, found}: {said: string; found: number}) =>
  /^\s*\d+\s*$/.test(said) && found < Number(said)

/** A record is held whole while it is read: one that unpacks without end would take all memory. */
export const maximumUnpackedBytes = 1_000_000_000
export const tooLarge: Refusal = {
  rule: 'quarantine/too-large',
  reason: `It unpacks to more than ${maximumUnpackedBytes} bytes.`,
  fix: 'Split it into smaller web archives.'
}

/** What tells that the body of a page ends before its packing or its chunks do. */
export const brokenBody = refuseBroken(
  'What the server sent breaks off; the page was read up to there.',
  'Compare its article with the page, and capture the page again if it is not whole.'
)

/** What tells that the program that captured a page left off, and why (ISO 28500, 5.13). */
export const truncatedBody = (why: string) =>
  refuseBroken(
    `The web archive says that it does not hold all of the page (WARC-Truncated: ${why}); it was read up to there.`,
    'Compare its article with the page, and capture the page again.'
  )

/** What the article of such a page says: with the end of its markup, all of its text is there. */
export function cutPage(bytes: Uint8Array): Notice {
  const tail = Buffer.from(bytes.subarray(-mostTail)).toString('latin1')
  const part = /<\/(?:body|html)\s*>/i.test(tail) ? 'other' : 'text'
  return {rule: 'issue/page-cut', params: {part}, spans: []}
}

/** Length of the end of a page in which its markup is closed, in bytes. */
const mostTail = 1_000
