/** Names that places were given on a known day: nobody wrote of `Astana` before it was called so. */
import type {Authorities} from '../../../../src/authorities/load.ts'
import {bounds} from '../../../../src/authorities/dates.ts'
import {parseDay} from '../../../../src/lib/epoch-days.ts'
import type {Constraint} from '../constraint.ts'
import {notBefore} from '../../terms/day-set.ts'
import {isProse, type Reading} from '../reading.ts'

interface Naming {
  readonly name: string
  /** First day of the name, `YYYY-MM-DD`. */
  readonly from: string
  readonly source: string
}

const known = new WeakMap<Authorities, ReadonlyMap<string, Naming>>()

/** Name and country → when the place was named. */
function namings(authorities: Authorities): ReadonlyMap<string, Naming> {
  const found = known.get(authorities)
  if (found) return found
  const made = new Map(
    authorities.places.flatMap(({name, country, namedFrom, source}) =>
      namedFrom === undefined
        ? []
        : [[`${name} ${country ?? ''}`, {name, from: bounds(namedFrom).earliest, source}]]
    )
  )
  known.set(authorities, made)
  return made
}

/** The latest of the names that the text uses: it was written after all of them. */
export function placeNames({structured, reference}: Reading): Constraint[] {
  const table = namings(reference.authorities)
  let latest: {naming: Naming; at: {start: number; end: number}} | undefined
  for (const {entity, unit, start, end} of structured.mentions) {
    if (!isProse(unit)) continue
    const name = unit.text.slice(start - unit.start, end - unit.start)
    const naming = table.get(`${name} ${entity.id}`)
    if (naming && (!latest || naming.from > latest.naming.from)) latest = {naming, at: {start, end}}
  }
  if (!latest) return []
  const {naming, at} = latest
  return [
    {
      rule: 'date/place-name',
      params: {name: naming.name, from: naming.from},
      basis: 'authority',
      strength: 'hard',
      trust: 0.75,
      spans: [at],
      facts: [`${naming.name}, so named on ${naming.from}`],
      days: notBefore(parseDay(naming.from))
    }
  ]
}
