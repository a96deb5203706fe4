/** Gives terms without an end the bounds that a successor implies. */
import type {Identified, ImportedTerm} from './person.ts'

/** Offices that one person at a time holds, so that a successor's start ends a term. */
const single = new Set(['head-of-state', 'head-of-government', 'foreign-minister'])

/** As much of a term as says that somebody took up an office. */
export type Start = Pick<ImportedTerm, 'country' | 'office' | 'title' | 'start'>

/**
 * A term of which the list knows no end, but after which another holder of the same office began,
 * ended somewhere between its own start and that day: it gets that range.
 *
 * @param later terms kept by hand, which go on where the lists stop
 */
export function closeTerms(people: readonly Identified[], later: readonly Start[]): Identified[] {
  const starts = new Map<string, string[]>()
  for (const term of [...people.flatMap(({terms}) => terms), ...later])
    starts.set(key(term), [...(starts.get(key(term)) ?? []), term.start])
  return people.map((person) => ({
    ...person,
    terms: person.terms.map((term) => close(term, starts.get(key(term))!))
  }))
}

function close(term: ImportedTerm, starts: readonly string[]): ImportedTerm {
  if (term.end !== '' || !single.has(term.office)) return term
  const next = starts.filter((start) => start > term.start).toSorted()[0]
  if (next === undefined) return term
  return {
    ...term,
    end: `${term.start}..${lastDay(next)}`,
    source: `${term.source}; end: before the next holder`
  }
}

/** The last day on which a start that is known to the year or month, or as a range, may lie. */
function lastDay(date: string): string {
  const day = date.split('..').at(-1)!
  return day.length === 10 ? day : `${day}${day.length === 4 ? '-12-31' : '-28'}`
}

/** States may have two heads of different titles, a Supreme Leader and a President. */
function key({country, office, title}: Start): string {
  return `${country}|${office}|${office === 'head-of-state' ? title : ''}`
}
