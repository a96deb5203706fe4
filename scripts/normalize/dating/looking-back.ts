/** Texts that look back as a whole: columns of old news, reprints, and what opens with `fifty years ago`. */
import type {Reading} from './reading.ts'

/** `100 YEARS AGO TODAY`, `From our archives`: what heads a column of old news. */
const oldNews =
  /^\W*(?:(?:it\s+was\s+)?(?:\d{2,3}|an?\s+hundred|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-five)?|half\s+a\s+century|a\s+century)(?:\s+years)?\s+ago\b|(?:from|out\s+of)\s+(?:the|our)\s+(?:(?:\p{L}+|\p{L}+['’]s)\s+)?(?:files|archives?|vaults?|back\s+issues)\b|on\s+this\s+day\b)/iu
const headLines = 4
const longestHead = 80

/** Whether a line by itself at the head says that old news follow. */
const isOldNews = ({structured: {units}}: Reading): boolean =>
  units
    .filter(({label}) => label.class !== 'blank')
    .slice(0, headLines)
    .map(({text}) => text.trim())
    .some((line) => line.length <= longestHead && !/[.!?]$/u.test(line) && oldNews.test(line))

/** `Reprinted from the Evening Argus of Dec. 12, 1936`: the name of a paper, and the day of an old issue. */
const reprint =
  /^\W*(?:(?:reprint(?:ed)?|republished|reproduced|taken|copied|clipped|transcribed|translated|excerpt(?:s|ed)?|extracts?|an?\s+(?:article|item|report|story|piece|clipping))(?:\s+here)?[\s:]+(?:from|in)?\s*|(?:as\s+(?:it\s+)?(?:was\s+)?)?(?:printed|published)\s+in\s+|(?-i:From)\s+)(?:the\s+|an?\s+)?(?-i:\p{Lu})[^.;:!?]{2,80}?[,\s(](?:of|for|dated)?\s*(?:(?:\p{L}{3,9}day|Sun|Mon|Tue|Wed|Thu|Fri|Sat)\.?,?\s+)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?|\d{1,2}(?:st|nd|rd|th)?\.?\s+(?:of\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?,?\s+|\d{1,2}[./]\d{1,2}[./])?(?:1[5-9]|20)\d{2}\b/iu
const longestReprint = 160

/** Whether a line above or below the text says of which old paper it is a reprint. */
function isReprint({structured: {units}}: Reading): boolean {
  const lines = units.filter(({label}) => label.class !== 'blank').map(({text}) => text.trim())
  return [...lines.slice(0, headLines), ...lines.slice(headLines).slice(-2)].some(
    (line) => line.length <= longestReprint && reprint.test(line)
  )
}

/** `Fifty years ago, war was near.`: the whole text looks back. */
export function looksBack(reading: Reading): boolean {
  if (isOldNews(reading) || isReprint(reading)) return true
  return reading.times.some(
    ({time, clause}) =>
      clause.lead &&
      time.kind === 'elapsed' &&
      time.preposition === 'ago' &&
      time.years >= 10 &&
      time.start - clause.sentence.start < 20
  )
}
