/** A title for a text that has none, composed only from what was found; readers see it in brackets. */
import {collapseWhitespace} from '../../src/lib/whitespace.ts'
import type {Authorities} from '../../src/authorities/load.ts'
import type {Finding, ReportedEvent} from './stages.ts'

interface Known {
  readonly leaders: readonly string[]
  readonly countries: readonly string[]
  readonly events: readonly ReportedEvent[]
  readonly body: string
  readonly findings: readonly Finding[]
}

const conjunction = new Intl.ListFormat('en', {type: 'conjunction'})
const openingWords = 10

/** `Shimon Peres: visit to Kazakhstan and Azerbaijan`, or less, down to the opening words. */
function compose({leaders, countries, events, body}: Known, authorities: Authorities): string {
  const person = (id: string) => authorities.people.get(id)?.name ?? id
  const country = (code: string) => authorities.countries.get(code)?.name ?? code
  const [event] = events
  if (event) {
    const {people, countries: stops} = event.event
    return `${conjunction.format(people.map(person))}: visit to ${conjunction.format(stops.map(country))}`
  }
  const places = countries.slice(0, 3).map(country)
  if (leaders.length > 0) {
    const names = conjunction.format(leaders.slice(0, 3).map(person))
    return places.length > 0 ? `${names}: ${conjunction.format(places)}` : names
  }
  const words = collapseWhitespace(body).split(' ').filter(Boolean)
  if (words.length === 0) return 'Text without words'
  return words.length > openingWords
    ? `${words.slice(0, openingWords).join(' ')} …`
    : words.join(' ')
}

/** The finding of a supplied title; its spans are those of the findings it was composed from. */
export function suppliedTitle(known: Known, authorities: Authorities): Finding {
  const value = compose(known, authorities)
  const basis = known.findings.find(({field}) => field === 'events' || field === 'leader')
  return {
    field: 'titleSupplied',
    value,
    rule: 'title/supplied',
    params: {},
    basis: 'supplied',
    strength: 'soft',
    spans: basis?.spans ?? []
  }
}
