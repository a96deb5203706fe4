/** Times that were invented: those of stories of the future, told as if they were past. */
import type {LabeledUnit} from '../stages.ts'
import {printedDates} from '../time/printed-dates.ts'
import type {Reading, TimedClause} from './reading.ts'

const imagined =
  /\b(?:imagin(?:es?|ed|ing|ary)|pretend(?:s|ed)?|fictional|science\s+fiction|(?:his|her|the|a|new|short)\s+(?:novel|short\s+story))\b/iu
const reach = 600

/** Whether the sentence of a time says that it is told of what somebody imagined. */
export const isInvented = ({clause: {unit, sentence}}: TimedClause): boolean =>
  imagined.test(unit.text.slice(sentence.start, Math.min(sentence.end, sentence.start + reach)))

/** Longest line that only says where and when a text was printed. */
const longestLine = 60
/** Lines at either end among which such a line stands. */
const outermost = 4
/** A text of more lines can be a page, which ends with what is around it. */
const mostLines = 30

/** `Founded 12 June 1950`, `Est. 1950`: the day of something else. */
const founding =
  /^\W*(?:(?:first|newly)\s+)?(?:founded|established|est|estd|incorporated|built|erected|opened|constructed|since|born|died)\b/iu

const isPrinting = ({text}: LabeledUnit) => {
  const line = text.trim()
  return line.length <= longestLine && !/[.!?]["”’)]*$/u.test(line) && !founding.test(line)
}

/**
 * The last day of the latest date that a line by itself gives at the end of a short text:
 * `Astounding Yarns, April 1953`. What is told of later times is then perhaps invented, or read wrongly.
 * Infinity where there is none.
 */
export function printedDay({structured: {units}, stated}: Reading): number {
  const lines = units.filter(({label}) => label.class !== 'blank')
  if (lines.length > mostLines) return Number.POSITIVE_INFINITY
  const days = lines
    .slice(-outermost)
    .filter(isPrinting)
    // A stated date is weighed against what is told.
    .filter(
      ({start, end}) =>
        !stated.some(({spans}) => spans.some((at) => start <= at.start && at.end <= end))
    )
    .flatMap(({text}) => printedDates(text))
    .flatMap((date) => date.days.map(({to}) => to))
    .filter((to) => to !== null)
  return days.length > 0 ? Math.max(...days) : Number.POSITIVE_INFINITY
}
