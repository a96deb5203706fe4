/** Where a text says that someone travels: the mentions of places that a word of travel leads to. */
import type {Mention} from '../stages.ts'
import {addressed} from './addressed.ts'
import {isCalledOff} from './called-off.ts'
import {isImagined} from './imagined.ts'
import {textBefore} from './salience.ts'
import {isHomeward, isToHere, wayTold} from './told-ways.ts'

const travel =
  /\b(?:visit(?:s|ed|ing|or)?|trips?|tours?|toured|touring|travel(?:s|ed|led|ing|ling)?|journeys?|journeyed|head(?:s|ed|ing)?|fl(?:y|ies|ew|ying)|arriv(?:es?|ed|ing|al)|on (?:his|her|their) way|went|going|goes|go|departs?|departed|left|leaves?|leaving|stopover|summit|come|comes|came|returned|back|been|landed|brings|brought|takes|taken|took)\b/giu
/** Of these only forms of journeys lead somewhere: `was brought to South Africa` and `had been held in Greece` do not. */
const onlyInForms = /^(?:been|landed|brings|brought|takes|taken|took|go|leave)$/iu
/** `will leave for Japan`, `is to go to Japan` */
const ahead =
  /\b(?:will|shall|(?:is|are|was|were|due|plans?|planned|expected|scheduled|intends?)\s+to)\s+$/iu
/** What may stand between the word of travel and the place: no new sentence, and not far. */
const reach = 90
/** Words that may stand between the preposition and the place: `to the former Soviet republics of`. */
const approach = String.raw`(?:(?:the|both|former|neighbou?ring|nearby|central|city|capital|cities|republics?|states?|kingdom|of)\s+|[\p{L}]+-[\p{L}]+\s+|\p{Lu}[\p{L}’'-]+\s+)*`
const leads = new RegExp(String.raw`\b(?:to|in|into|for|at|through)\s+${approach}$`, 'u')
const direct = new RegExp(String.raw`\b[Vv]isit(?:s|ed|ing)?\s+${approach}$`, 'u')
/** `a tour of Ethiopia and Liberia`, not `a tour of Moscow schools`. */
const tourOf = new RegExp(String.raw`^[Tt]ours?\s+of\s+${approach}$`, 'u')
const schools =
  /^\s+(?!(?:and|on|in|for|with|that|which|where|when|while|last|this|next|to|by|before|after|as|at|from|during|said|has|was|is|will|began|ended)\b)\p{Ll}/u
/** `a visit in an effort to strengthen relations with`: the place belongs to another verb. */
const otherVerb = /\bto\s+(?!the\b|both\b|its\b|his\b|her\b|their\b|a\b)\p{Ll}+\s/u
/** `left China on Monday`: whoever leaves a place had come there. */
const leftFrom = new RegExp(String.raw`^(?:[Ll]eft|[Dd]eparted)\s+(?:from\s+)?${approach}$`, 'u')
const day = String.raw`(?:(?:early\s+|late\s+)?(?:on\s+)?(?:today|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\s+)?`
/** `came to Portugal`, and not `came to power in Portugal`; `was back from Poland`, `came home on Friday from Poland`. */
const comesTo = new RegExp(
  String.raw`^[Cc](?:ome|omes|ame)\s+(?:home\s+|back\s+)?${day}to\s+${approach}$`,
  'u'
)
/** `from a week in Japan` */
const timeIn = String.raw`(?:[\p{L}\d-]+\s+){1,3}?(?:weeks?|days?|fortnight)\s+in\s+`
const backFrom = new RegExp(
  String.raw`^(?:on\s+(?:his|her|their)\s+way\s+(?:home\s+|back\s+)|returned\s+(?:home\s+)?|came\s+(?:home|back)\s+|back\s+(?:home\s+)?)${day}from\s+(?:${timeIn})?${approach}$`,
  'u'
)
const strict = /^(?:on\s+\p{L}+\s+way\s+(?:home|back)\s+from|come|comes|came|returned|back)\b/iu
/** Not `left China isolated`, nor `left Iraq, Iran and Syria out`, nor `left Vietnam after a stint as a soldier`. */
const departed =
  /^(?:\s+(?:(?:early|late)\s+)?(?:on\s+(?:the\s+|\p{Lu}|\p{Nd})|today\b|yesterday\b|tonight\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|for\s+(?:home\b|\p{Lu})|after\s+(?:(?:(?:an?|his|her|the)\s+(?:[\p{L}\p{N}-]+\s+){0,4}?(?:visits?|trip|tour|stay|stop|stopover|summit|conference|meetings?|talks))\b|talks\b|(?:meeting|holding|having|signing|attending|seeing|spending|visiting|talking)\b)|by\s+(?:air|car|helicopter|plane|rail|sea|ship|train)\b|aboard\b|and\s+(?:flew|went|returned|headed|arrived|traveled|travelled)\b)|[.;]|$)/iu
/** Not `on a visit to Britain, spoke in London`. */
const joined =
  /^(?:,?\s+and\s+|,\s+|\s*\/\s*)(?!(?:spoke|said|told|met|saw|held|took|laid|(?!(?:landed|arrived|stopped|stayed|transited|alighted)\b)\p{Ll}{3,}ed)\s+(?:in|at)\s)(?:[\p{Ll}]+\s+){0,2}$/u

export interface Destination {
  readonly mention: Mention
  /** From the word of travel to the end of the place. */
  readonly start: number
  readonly end: number
  /** Joined to the place before it: `Kazakhstan and Azerbaijan`. */
  readonly listed?: true
  /** It is left: `left China on Monday`. */
  readonly left?: true
  /** Told as made, in a language other than English. */
  readonly made?: true
  /** From there it led to the place where the report was written: `came from China on Monday`. */
  readonly toHere?: true
}

type WordOfTravel = {readonly at: number} & Pick<Destination, 'left' | 'toHere'>

const isAhead = (word: string, words: string) => /^(?:go|leave)$/iu.test(word) && ahead.test(words)

/** The word of travel that leads to a place at the end of `before`. */
function travelWord(before: string, behind: string): WordOfTravel | undefined {
  const sentence = before.slice(before.search(/[^.!?;:]*$/))
  const offset = before.length - sentence.length
  for (const {index, 0: word} of [...sentence.matchAll(travel)].reverse()) {
    const phrase = sentence.slice(index)
    if (phrase.length - word.length > reach) return undefined
    // `on his way back from`: of these, the first words lead there.
    if (/\bway\s+$/u.test(sentence.slice(0, index))) continue
    const way = wayTold({ahead: sentence.slice(0, index), phrase, behind})
    const at = offset + index
    if (way === 'from' && !isHomeward(phrase))
      return {at, left: true, ...(isToHere(phrase) && {toHere: true})}
    if (way) return {at}
    if (onlyInForms.test(word) && !isAhead(word, sentence.slice(0, index))) continue
    const leadsThere = leads.test(phrase) && !otherVerb.test(phrase)
    const tours = tourOf.test(phrase) && !schools.test(behind)
    const leaves = leftFrom.test(phrase) && departed.test(behind)
    if (strict.test(phrase)) {
      // `came to France's defense`, `when it comes to China`
      const isNoJourney = /^['’]/u.test(behind) || /\bit\s+$/iu.test(sentence.slice(0, index))
      if (!isNoJourney && (comesTo.test(phrase) || backFrom.test(phrase))) return {at}
      continue
    }
    if (direct.test(phrase) || leadsThere || tours || leaves)
      return {at, ...(leftFrom.test(phrase) && {left: true})}
  }
  return undefined
}

/**
 * Mentions of countries and places that a word of travel, or a destination before them, leads to; those
 * of journeys that were not made only `withUnmade`.
 */
export function destinations(
  mentions: readonly Mention[],
  {withUnmade = false}: {readonly withUnmade?: boolean} = {}
): Destination[] {
  const found: Destination[] = []
  for (const mention of mentions) {
    if (mention.entity.kind !== 'country' && mention.entity.kind !== 'place') continue
    const {unit} = mention
    const previous = found.at(-1)
    if (previous?.mention.unit === unit) {
      const between = unit.text.slice(previous.mention.end - unit.start, mention.start - unit.start)
      if (between.length < 40 && joined.test(between)) {
        found.push({mention, start: previous.start, end: mention.end, listed: true})
        continue
      }
    }
    const before = textBefore(mention)
    const word = travelWord(before, unit.text.slice(mention.end - unit.start))
    if (!word || addressed.test(before) || (!withUnmade && isCalledOff(mention))) continue
    const {at, ...more} = word
    const ahead = before
      .slice(0, at)
      .replace(/^[^]*[.!?;:](?=\s)/u, '')
      .trimStart()
    const behind = unit.text.slice(mention.end - unit.start).replace(/[.!?;:](?=\s|$)[^]*$/u, '')
    if (isImagined({ahead, behind})) continue
    found.push({
      ...{mention, start: mention.start - before.length + at, end: mention.end},
      ...more
    })
  }
  return found
}
