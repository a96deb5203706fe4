/**
 * `Thursday, April 2, 1987` above news without a headline: whoever cut a text out wrote its day there. Events,
 * entries of a diary and chapters of a history open with a day as well, so the news itself must bear it out: by a
 * place line, or by a day of the week that it tells of without a date.
 */
import {isPage} from '../classify/page-shape.ts'
import type {Structured} from '../stages.ts'
import {words} from '../text.ts'
import {isDateLine} from '../time/date-lines.ts'
import {foldName} from '../time/month-names.ts'
import {printedDates} from '../time/printed-dates.ts'
import {weekdayWords} from '../time/printed-names.ts'

/** Whoever writes so tells of their own day, or of one long ago. */
const otherwise =
  /\b(?:I|we|my|our)\b|\byears?\s+(?:later|ago|on|after)\b|\b(?:anniversar|centena|centenn|commemorat|histor|tickets?|admission)\p{L}*/iu
const quoted = /[“"][^“”"]*[”"]/gu

/** Index of the line that prints the day of news below it, with nothing else above that. */
export function dateAboveProse({units, dateline}: Structured, body: number): number | undefined {
  const printed = units.slice(0, Math.max(body, 0)).filter(({label}) => label.class !== 'blank')
  const [line] = printed
  if (!line || printed.length > 1 || isPage(units)) return undefined
  const [date, ...others] = printedDates(line.text)
  if (date?.precision !== 'day' || date.weekday === undefined || others.length > 0) return undefined
  const told = units[body]!.text.replaceAll(quoted, ' ')
  const ofWeek = words(told).some((word) => typeof weekdayWords.get(foldName(word)) === 'number')
  if (!ofWeek && dateline === undefined) return undefined
  // Days at the head of several parts are those of a diary or of a chronicle.
  if (units.some((unit) => unit !== line && isDateLine(unit.text))) return undefined
  const prose = units.filter(({label}) => label.class === 'body')
  return prose.some(({text}) => otherwise.test(text.replaceAll(quoted, ' ')))
    ? undefined
    : units.indexOf(line)
}
