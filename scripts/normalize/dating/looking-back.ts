/** Texts that look back as a whole: columns of old news, reprints, and what opens with `fifty years ago`. */
import {reprintLines} from '../reprint-lines.ts'
import type {Reading} from './reading.ts'

/** `100 YEARS AGO TODAY`, `From our archives`: what heads a column of old news. */
const oldNews =
  /^\W*(?:(?:it\s+was\s+)?(?:\d{2,3}|an?\s+hundred|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-five)?|half\s+a\s+century|a\s+century)(?:(?:\s+years)?\s+ago|\s+years\s+(?:since|on|later|after))\b|[^.!?]{0,60}\bthen\s+and\s+now\W*$|(?:from|out\s+of)\s+(?:the|our)\s+(?:(?:\p{L}+|\p{L}+['’]s)\s+)?(?:files|archives?|vaults?|back\s+issues)\b|on\s+this\s+day\b)/iu
const headLines = 4
const longestHead = 80

/** Whether a line by itself at the head says that old news follow. */
const isOldNews = ({structured: {units}}: Reading): boolean =>
  units
    .filter(({label}) => label.class !== 'blank')
    .slice(0, headLines)
    .map(({text}) => text.trim())
    .some((line) => line.length <= longestHead && !/[.!?]$/u.test(line) && oldNews.test(line))

/** `Fifty years ago, war was near.`: the whole text looks back. */
export function looksBack(reading: Reading): boolean {
  if (isOldNews(reading) || reprintLines(reading.structured.units).length > 0) return true
  return reading.times.some(
    ({time, clause}) =>
      clause.lead &&
      time.kind === 'elapsed' &&
      time.preposition === 'ago' &&
      time.years >= 10 &&
      time.start - clause.sentence.start < 20
  )
}
