/** Where in a text the words of a query stand. */
import type {IndexedText, Match} from '../text-index.ts'
import {stemsOf} from './stem.ts'

/** A shorter word is looked for as it is, not as a beginning. */
export const shortestBeginning = 3

/** Whether a stem of a text is asked for by a stem of a query. */
const isAsked = (one: string, term: string) =>
  term.length < shortestBeginning ? one === term : one.startsWith(term)

/** The stems of a text's words, each read once: of most texts nobody ever asks. */
export function stemReader(texts: readonly IndexedText[]): (number: number) => string[][] {
  const known = new Map<number, string[][]>()
  return (number) => {
    const stems = known.get(number) ?? (texts[number]?.words ?? []).map(stemsOf)
    known.set(number, stems)
    return stems
  }
}

/** A match whose places are looked up when they are first asked for. */
export function locatedMatch(
  number: number,
  score: number,
  stems: () => readonly (readonly string[])[],
  asked: readonly string[]
): Match {
  let found: readonly number[] | undefined
  return {
    key: String(number),
    score,
    get locations() {
      found ??= stems().flatMap((own, place) =>
        own.some((one) => asked.some((term) => isAsked(one, term))) ? [place] : []
      )
      return found
    }
  }
}

/** Places of all words of `asked` wherever they stand side by side. */
export function placesOf(
  stems: readonly (readonly string[])[],
  asked: readonly string[]
): number[] {
  const starts = stems.flatMap((_, place) =>
    asked.every((term, index) => stems[place + index]?.includes(term)) ? [place] : []
  )
  return starts.flatMap((start) => asked.map((_, index) => start + index))
}
