/** Where a text says that someone travels: the mentions of places that a word of travel leads to. */
import type {Mention} from '../stages.ts'

const travel =
  /\b(?:visit(?:s|ed|ing|or)?|trips?|tours?|toured|touring|travel(?:s|ed|led|ing|ling)?|journeys?|journeyed|head(?:s|ed|ing)?|fl(?:y|ies|ew|ying)|arriv(?:es?|ed|ing|al)|on (?:his|her|their) way|went|going|goes|departs?|departed|left|stopover)\b/giu
/** What may stand between the word of travel and the place: no new sentence, and not far. */
const reach = 90
/** Words that may stand between the preposition and the place: `to the former Soviet republics of`. */
const approach = String.raw`(?:(?:the|both|former|neighbou?ring|nearby|central|city|capital|cities|republics?|states?|kingdom|of)\s+|[\p{L}]+-[\p{L}]+\s+|\p{Lu}[\p{L}’'-]+\s+)*`
const leads = new RegExp(String.raw`\b(?:to|in|into|for|at|through)\s+${approach}$`, 'u')
const direct = new RegExp(String.raw`\b[Vv]isit(?:s|ed|ing)?\s+${approach}$`, 'u')
/** `a visit in an effort to strengthen relations with`: the place belongs to another verb. */
const otherVerb = /\bto\s+(?!the\b|both\b|its\b|his\b|her\b|their\b|a\b)\p{Ll}+\s/u
const joined = /^(?:,?\s+and\s+|,\s+|\s*\/\s*)(?:[\p{Ll}]+\s+){0,2}$/u

export interface Destination {
  readonly mention: Mention
  /** From the word of travel to the end of the place. */
  readonly start: number
  readonly end: number
}

/** Mentions of countries and places that a word of travel, or a destination before them, leads to. */
export function destinations(mentions: readonly Mention[]): Destination[] {
  const places = mentions.filter(({entity}) => entity.kind === 'country' || entity.kind === 'place')
  const found: Destination[] = []
  for (const mention of places) {
    const {unit} = mention
    const before = unit.text.slice(0, mention.start - unit.start)
    const previous = found.at(-1)
    if (previous?.mention.unit === unit && previous.mention.end <= mention.start) {
      const between = unit.text.slice(previous.mention.end - unit.start, mention.start - unit.start)
      if (joined.test(between)) {
        found.push({mention, start: previous.start, end: mention.end})
        continue
      }
    }
    const words = [...before.matchAll(travel)].filter(({index, 0: word}) => {
      const between = before.slice(index + word.length)
      return between.length <= reach && !/[.!?;:]["”’)]*\s/.test(between)
    })
    const word = words.findLast(({index}) => {
      const phrase = before.slice(index)
      return direct.test(phrase) || (leads.test(phrase) && !otherVerb.test(phrase))
    })
    if (word) found.push({mention, start: unit.start + word.index, end: mention.end})
  }
  return found
}
