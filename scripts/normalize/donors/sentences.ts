/** Sentences in which a publisher tells whose gifts it lives by, and whom it thanks for them. */
import {entriesOf, isFullGiver, isGiver} from './entries.ts'
import {publication} from './headings.ts'

const gifts = '(?:gifts?|donations?|contributions?|generosity|support|grants?)'
/** What a publisher says of those who gave in a sentence: `This archive is kept alive by gifts from …`. */
const byGifts = new RegExp(
  `^(?:this|our) (?:\\p{L}+ ){0,2}?${publication} (?:is|was|has been) [^.!?]{0,40}(?:kept alive|made possible|maintained|funded|supported|sustained|digiti[sz]ed)[^.!?]{0,40} ${gifts} (?:of|from|by)\\s`,
  'iu'
)
const forGifts = new RegExp(
  `^(?:(?:our|with|many|special|warm|grateful|sincere) )*(?:thanks|thank you|gratitude) to [^!?]{3,300} for (?:their|his|her|your) (?:\\p{L}+ ){0,3}?${gifts}(?: and \\p{L}+)?(?: (?:in|since|this|over|throughout|(?:of|to) (?:this|our))(?: [\\p{L}\\d]+){0,4})?[.!]?$`,
  'iu'
)
const longestSentence = 500
const goesOn = /(?<=\p{L}{2}|\d)[.!?]\s+["“]?\p{Lu}/u

const isOneSentence = (line: string) =>
  line.length <= longestSentence && /[.。]$/u.test(line) && !goesOn.test(line)

const own = '(?:this|our) (?:\\p{L}+ ){0,2}?'
/** What names of those who gave stand ahead of: `… made this page possible in 2014.` */
const didGive = new RegExp(
  `\\s(?:have |has )?(?:generously |kindly )?(?:made ${own}${publication} possible|(?:paid for|funded|sponsored|supported|underwrote|gave to|donated to|contributed to) ${own}${publication})(?:[^.!?]{0,40})[.!]?$`,
  'iu'
)
/** What all of these have. */
const mayTell =
  /possible|paid for|funded|sponsored|supported|underwrote|gave to|donated to|contributed to/iu
const fewestNamed = 2

/** Whether entries are names of those who gave, half of them at least in full. */
const areGivers = (entries: readonly string[]) =>
  entries.length >= fewestNamed &&
  entries.every(isGiver) &&
  entries.filter(isFullGiver).length * 2 >= entries.length

/** Whether a line is names, and that they made the publication possible. */
export function isOfGivers(line: string): boolean {
  if (line.length > longestSentence || !/[.。]$/u.test(line)) return false
  const told = mayTell.test(line) ? didGive.exec(line) : null
  if (!told || !isOneSentence(line)) return false
  const entries = entriesOf(line.slice(0, told.index)).flatMap((one) => one.split(/\sand\s/u))
  return areGivers(entries)
}

/** Whether a line is a publisher's sentence on whose gifts it lives by, and no more: it announces no names. */
export const isByGifts = (line: string): boolean =>
  line.length <= longestSentence && byGifts.test(line) && isOneSentence(line)

/** Whether a line thanks somebody for gifts or support, as a publisher does, and others do. */
export const isThanks = (line: string): boolean =>
  line.length <= longestSentence && forGifts.test(line) && isOneSentence(line)

/** What a small gift does, as a publisher tells it: `A gift of $25 keeps one clipping for a year.` */
const appeal =
  /^(?:a|your|each|every|any) (?:gift|donation|contribution|pledge) of (?:[$€£¥₪]|US\$)\s?\d[\d,.]{0,5}(?! ?(?:million|billion|m|bn)\b) (?:a (?:month|year) )?(?:will )?(?:keeps?|pays?|buys?|helps?|supports?|sustains?|adopts?|covers?|saves?|preserves?|digiti[sz]es?)\b/iu

/** Whether a paragraph asks for gifts; whom it names then gave. */
export const isAppeal = (line: string): boolean =>
  line.length <= longestSentence && appeal.test(line)

/** What leads up to names at the end of a paragraph on gifts: `In 2012 these gave: …` */
const theseGave =
  /^(?:[^.!?:]{3,160}[.!]\s+)?(?:in \d{4},? |this year,? |so far,? )?(?:these|the following|those who|among those who)\b[^.!?:]{0,40}?\b(?:gave|give|given|donated|contributed)(?: generously| so far| (?:to|for) (?:it|us|them|this|the (?:archive|fund|appeal|page|site))| in \d{4})*:\s+/iu

/** Whether a paragraph says who gave, behind a colon: names of people, and nothing else. */
export function isGivenBy(line: string): boolean {
  if (line.length > longestSentence || !line.includes(':')) return false
  const told = theseGave.exec(line)
  if (!told) return false
  return areGivers(entriesOf(line.slice(told[0].length)))
}
