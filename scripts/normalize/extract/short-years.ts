/**
 * Years of two digits: `12/22/45` is of either century, and only what else the text says can decide. On
 * a saved web page it is of the one that has the web.
 */
import {formatDay, parseDay} from '../../../src/lib/epoch-days.ts'
import type {DayInterval} from '../../../src/lib/edtf.ts'

/** `12/25/08`: of which century it is, is not printed. */
const shortYear = /(?<!\d)\d{1,2}(?<mark>[/.])\d{1,2}\k<mark>\d{2}$/u

/** `Dec. 5, '67`, `9 Apr 88` */
const namedShort = /\p{L}.*\s['’]?\d{2}$/u

/** The same day a century earlier; none where that century has no such day. */
function centuryBefore({from, to}: DayInterval): DayInterval[] {
  if (from === null || from !== to) return []
  const iso = formatDay(from)
  const [year, rest] = [iso.slice(0, 4), iso.slice(4)]
  // 29 February of a year that was no leap year.
  if (rest === '-02-29' && Number(year) % 400 === 0) return []
  const day = parseDay(`${Number(year) - 100}${rest}`)
  return [{from: day, to: day}]
}

/** `06/17/11 12:30 PM EDT`, `12:30, 17.06.11` */
const clock = String.raw`\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?`
const zone = String.raw`\s\(?(?:[ECMP][DS]?T|GMT|UTC|CES?T|BST|IST|AES?T)(?!\p{L})`
const zoned = new RegExp(String.raw`^[\s,|–—-]*${clock}${zone}`, 'iu')
const clocked = new RegExp(String.raw`^[\s,|–—-]*${clock}(?!\d)`, 'iu')

/** Whether a clock behind a date shows that a site printed it: with its zone, or behind a word such as `Posted`. */
export const isStampOfSite = (
  text: string,
  {end, labeled}: {readonly end: number; readonly labeled: boolean}
): boolean => (labeled ? clocked : zoned).test(text.slice(end, end + 30))

/** The days of a printed date, with those of the century before where its year is short. */
export function inEitherCentury(
  printed: string,
  days: readonly DayInterval[],
  page: boolean
): readonly DayInterval[] {
  if (page) return days
  // A month's name stands in papers of any century; figures alone came with the typewriter.
  if (namedShort.test(printed) && !/\d{3}/.test(printed))
    return [...days.flatMap(centuryBefore), ...days].toSorted((a, b) => a.from! - b.from!)
  if (!shortYear.test(printed)) return days
  const recent = days.filter(({from}) => from !== null && from >= parseDay('2000-01-01'))
  return [...recent.flatMap(centuryBefore), ...days].toSorted((a, b) => a.from! - b.from!)
}
