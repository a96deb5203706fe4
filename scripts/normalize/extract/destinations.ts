/** Where a text says that someone travels: the mentions of places that a word of travel leads to. */
import type {Mention} from '../stages.ts'

const travel =
  /\b(?:visit(?:s|ed|ing|or)?|trips?|tours?|toured|touring|travel(?:s|ed|led|ing|ling)?|journeys?|journeyed|head(?:s|ed|ing)?|fl(?:y|ies|ew|ying)|arriv(?:es?|ed|ing|al)|on (?:his|her|their) way|went|going|goes|departs?|departed|left|mission|stopover|summit|talks|delegation)\b/giu
/** What may stand between the word of travel and the place: no new sentence, and not far. */
const reach = 90
const leads = /\b(?:to|in|into|for|at|through)\s+(?:[\p{L}’'-]+\s+){0,5}$/iu
const direct = /\bvisit(?:s|ed|ing)?\s+(?:[\p{Ll}’'-]+\s+|[\p{L}]+-[\p{L}]+\s+){0,2}$/iu
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
      return leads.test(phrase) || direct.test(phrase)
    })
    if (word) found.push({mention, start: unit.start + word.index, end: mention.end})
  }
  return found
}
