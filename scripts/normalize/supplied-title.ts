/** A title for a text that has none, composed only from what was found; readers see it in brackets. */
import {listOf} from '../../src/lib/list-of.ts'
import type {Authorities} from '../../src/authorities/load.ts'
import type {Field} from '../../src/schema/article.ts'
import type {Finding, LabeledUnit, Range, ReportedEvent} from './stages.ts'
import {printedValue} from './text.ts'

interface Known {
  readonly leaders: readonly string[]
  readonly countries: readonly string[]
  readonly events: readonly ReportedEvent[]
  readonly units: readonly LabeledUnit[]
  readonly findings: readonly Finding[]
}

const openingPattern = /^(?:\S+\s*){1,10}/

interface Composed {
  readonly value: string
  readonly from: 'event' | 'leader' | 'opening'
  readonly spans: readonly Range[]
}

/** `Shimon Peres: visit to Kazakhstan and Azerbaijan`, or `Shimon Peres: Israel`. */
function fromNames(known: Known, authorities: Authorities): Composed | undefined {
  const people = (ids: readonly string[]) =>
    listOf(ids.map((id) => authorities.people.get(id)?.name ?? id))
  const places = (codes: readonly string[]) =>
    listOf(codes.map((code) => authorities.countries.get(code)?.name ?? code))
  const spansOf = (field: Field) =>
    known.findings.find((finding) => finding.field === field)?.spans ?? []
  const event = known.events[0]?.event
  if (event) {
    const value = `${people(event.people)}: visit to ${places(event.countries)}`
    return {value, from: 'event', spans: spansOf('events')}
  }
  if (known.leaders.length === 0) return undefined
  const names = people(known.leaders.slice(0, 3))
  const about = places(known.countries.slice(0, 3))
  const value = about === '' ? names : `${names}: ${about}`
  return {value, from: 'leader', spans: spansOf('leader')}
}

/** The first words of the body. */
function fromOpening(units: readonly LabeledUnit[]): Composed {
  const first = units.find(({label}) => label.class === 'body')
  const [opening = ''] = openingPattern.exec(first?.text.slice(0, 400) ?? '') ?? []
  const words = opening.trimEnd()
  const whole = words.length === first?.text.length
  const text = printedValue(words)
  if (!first || text === '') return {value: 'Text without words', from: 'opening', spans: []}
  const spans = [{start: first.start, end: first.start + words.length}]
  return {value: whole ? text : `${text} …`, from: 'opening', spans}
}

/** The finding of a supplied title, with the words it was made from. */
export function suppliedTitle(known: Known, authorities: Authorities): Finding {
  const {value, from, spans} = fromNames(known, authorities) ?? fromOpening(known.units)
  return {
    field: 'titleSupplied',
    value,
    rule: 'title/supplied',
    params: {from},
    basis: 'supplied',
    strength: 'soft',
    spans
  }
}
