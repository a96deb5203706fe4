/**
 * News is about people in power, shortly before and some years after. Whoever a report opens with and
 * names again was probably in office at most so long before or after. The margins are those in which
 * 19 of 20 such people of three dated newswire and web collections lie.
 */
import {formatDay} from '../../../../src/lib/epoch-days.ts'
import type {Constraint} from '../constraint.ts'
import {around, hull} from '../day-set.ts'
import {speaksOfGoverning} from '../courtesy.ts'
import {isInOtherRole} from '../other-roles.ts'
import {isProse, type Reading} from '../reading.ts'
import {rememberedPeople} from '../remembered.ts'
import {daysInOffice, termFact} from '../terms.ts'

const daysBefore = 3 * 365
const daysAfter = 8 * 365
const fewestMentions = 2

/** When whoever the text opens with, and names again, is news; nothing for those it gives an office in words. */
export function leadingPeople(reading: Reading): Constraint[] {
  const {structured, claims, clauses} = reading
  if (!speaksOfGoverning(structured)) return []
  const {people, terms} = reading.reference.authorities
  // An office in words says more.
  const inOffice = new Set(claims.map(({person}) => person))
  const named = structured.mentions.filter(
    ({entity, unit, quoted}) =>
      entity.kind === 'person' && isProse(unit) && !quoted && !inOffice.has(entity.id)
  )
  const remembered = rememberedPeople(named, clauses)
  return [...Map.groupBy(named, ({entity}) => entity.id)].flatMap(([id, own]): Constraint[] => {
    const first = own.find(({lead}) => lead)
    const held = terms.get(id) ?? []
    const whole = hull(daysInOffice(held))
    if (!first || own.length < fewestMentions || !whole || whole.from === null) return []
    if (own.some(isInOtherRole)) return []
    return [
      {
        rule: 'date/leading-person',
        params: {
          name: people.get(id)?.name ?? id,
          from: formatDay(whole.from),
          ...(whole.to !== null && {to: formatDay(whole.to)})
        },
        basis: 'authority',
        strength: 'soft',
        trust: 0.35,
        spans: [{start: first.start, end: first.end}],
        facts: held.map(termFact),
        // What a text remembers of them, it can remember at any time.
        days: around(
          [remembered.has(id) ? {from: whole.from, to: null} : whole],
          -daysBefore,
          daysAfter
        )
      }
    ]
  })
}
