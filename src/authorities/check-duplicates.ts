/** Finds rows that stand twice in one layer. */
import type {Problem} from '../lib/problem.ts'
import type {Layer, Placed} from './layer.ts'
import {demonymKey, placeKey, termKey} from './keys.ts'

/** The layer without second rows of a key; the first one counts. */
export function checkDuplicates(layer: Layer, problems: Problem[]): Layer {
  return {
    countries: unique(layer.countries, ({code}) => code, problems),
    demonyms: unique(layer.demonyms, demonymKey, problems),
    places: unique(layer.places, (place) => withStart(placeKey(place), place.validFrom), problems),
    people: unique(layer.people, ({id}) => id, problems),
    terms: unique(
      layer.terms,
      (term) => `${withStart(termKey(term), term.start)}|${term.title}`,
      problems
    ),
    publications: unique(layer.publications, ({id}) => id, problems),
    events: unique(layer.events, ({id}) => id, problems),
    'former-ids': unique(layer['former-ids'], ({former}) => former, problems)
  }
}

/** A name may be in use, and a person in office, more than once. */
function withStart(key: string, start = ''): string {
  return `${key}|${start}`
}

function unique<Row>(
  rows: readonly Placed<Row>[],
  keyOf: (row: Row) => string,
  problems: Problem[]
): Placed<Row>[] {
  const first = new Map<string, number>()
  return rows.filter(({row, file, line}) => {
    const key = keyOf(row)
    const earlier = first.get(key)
    if (earlier === undefined) {
      first.set(key, line)
      return true
    }
    problems.push({
      file,
      line,
      found: `a second row for \`${key}\``,
      expected: `one; the first is on line ${earlier}`,
      fix: 'Remove one of the two rows.'
    })
    return false
  })
}
