/**
 * Times at which somebody changed, copied or moved the text, long after it was published: `This article
 * was amended on 4 June 2015`. They say nothing of the day before which it cannot be.
 */
import type {TimedClause} from './reading.ts'

const text =
  '(?:article|page|story|report|post|column|piece|item|entry|text|edition|version|transcript(?:ion)?|translation|web\\s?site|site|archive|copy|document|file|scan|obituary|interview|headline|caption|photo(?:graph)?|picture|record|notice|review|blog|link|webpage)'
const changed =
  '(?:amended|corrected|updated|revised|edited|changed|altered|modified|clarified|printed|reprinted|scanned|digiti[sz]ed|archived|transcribed|translated|removed|moved|migrated|reposted|republished|uploaded|converted|restored|retyped|re-?published|added|last\\s+\\p{L}+ed|reviewed|downloaded|retrieved|saved|captured|generated|accessed|typed|keyed|indexed|cataloged|catalogued|declassified|released)'
/** `This article was amended`, `The headline of this story has been changed`. */
const ofTheCopy = new RegExp(
  String.raw`\b(?:this|the\s+(?:original|headline|caption|text|online\s+version|web\s+version|digital\s+(?:copy|version))(?:\s+of\s+this)?)\s+(?:[\p{L}-]+\s+){0,2}?(?:${text}\s+)?(?:\([^()]*\)\s+)?(?:was|were|has\s+been|is|had\s+been)\s+(?:\p{L}+ly\s+|first\s+|last\s+|also\s+)?${changed}\b`,
  'iu'
)
const note =
  /^\W*(?:editor[’']?s?[’']?\s+note|(?:\p{L}+[’']s\s+)?note\s+(?:added|of|from)|correction|clarification|update|updated|postscript|p\.?s\.?|transcriber[’']?s?\s+note|webmaster)\b/iu
/** `4,000 have recovered as on 25 April 2020 at 5:36 pm`: a count that a site makes anew at each call. */
const countedUpTo = /\bas\s+(?:on|of|at)\s+$/iu
const atTheHour = /^,?\s+(?:at\s+)?\d{1,2}[:.]\d{2}(?!\d)/u
/** What the site prints below its pages. */
const foot = /^\W*(?:©|\(c\)\s|copyright\b|all\s+rights\s+reserved)/iu
const reach = 600

/** Whether a time is that of a count which is kept up to date where the text is not. */
const isOfCounter = ({time, clause: {unit}}: TimedClause): boolean =>
  atTheHour.test(unit.text.slice(time.end, time.end + 12)) &&
  countedUpTo.test(unit.text.slice(Math.max(0, time.start - 8), time.start))

/**
 * Whether a time stands in a sentence on the copy of the text, in a note of editors, in the foot of a page, or beside
 * a counter.
 */
export function isOfTheCopy(one: TimedClause): boolean {
  const {unit, sentence} = one.clause
  if (isOfCounter(one)) return true
  const said = unit.text.slice(sentence.start, Math.min(sentence.end, sentence.start + reach))
  return (
    ofTheCopy.test(said) || note.test(unit.text.slice(0, 80)) || foot.test(unit.text.slice(0, 40))
  )
}
