/**
 * Distinctive details of a text: two content words in a row, such as `interfaith conference`. Names
 * are none (they are shared by other journeys too), nor are the everyday words of politics.
 */
import {isFunctionWord} from '../names/function-words.ts'
import type {Span} from '../../../src/schema/evidence.ts'
import type {LabeledUnit} from '../stages.ts'

/** Words that stand in any report of a journey. */
const everyday = new Set(
  `agreement agreements ally allies ambassador business bilateral cabinet close close-knit committee
   community communities companies cooperation countries country defense delegation deputy
   development different diplomatic director economic economy embassy energy exports families field
   fields first foreign former friendly general good government head high important imports
   increased industries industry interest interests international investment issues joint large
   largest last leader leaders leading level local main major many mayor meeting meetings members
   military million billion minister ministers ministry mutual nation national nations natural
   neighboring news number official officials other parliament past peace people percent political
   power powers president presidential press previous prime program public recent regional relations
   relationship relationships religious report reports republic republics secretary security senior
   several shared significant similar small social spokesman state statement states strategic strong
   summit talks technology term ties time times total trade tour trip various visit visiting visits
   accompanied agreed arrival arrive arrived arrives banquet ceremonial ceremony
   concluded deals delegations dinner discuss discussed enormous expected extensive first-ever
   guard hands holding honor issued joined leave leaving lunch opened opening planned plans prospects
   really received reception shook signed signing spoke speech strengthen strengthened
   strengthening third today tomorrow warm warmly welcome welcomed
   week weeks western world year years`.split(/\s+/)
)

const shortest = 5
const words = /(?<!\p{L})\p{Ll}[\p{Ll}'’-]+/gu

const isUsable = (text: string) => text.length >= shortest && !isFunctionWord(text)

/** Pairs of words, one of them a content word, in order of their first place. */
export function detailsOf(units: readonly LabeledUnit[]): [words: string, first: Span][] {
  const found = new Map<string, Span>()
  for (const {label, text, start} of units) {
    if (label.class !== 'body') continue
    let previous: {word: string; from: number; to: number} | undefined
    for (const {index, 0: word} of text.matchAll(words)) {
      const to = index + word.length
      const adjoins = previous && previous.to + 1 === index && text[previous.to] === ' '
      if (previous && adjoins && isUsable(previous.word) && isUsable(word)) {
        const pair = `${previous.word} ${word}`
        const distinctive = !everyday.has(previous.word) || !everyday.has(word)
        if (distinctive && !found.has(pair))
          found.set(pair, {start: start + previous.from, end: start + to, quote: pair})
      }
      previous = {word, from: index, to}
    }
  }
  return [...found]
}
