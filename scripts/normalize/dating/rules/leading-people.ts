/**
 * News is about people in power, shortly before and some years after. Whoever a report opens with and
 * names again was probably in office at most so long before or after. The margins are those in which
 * 19 of 20 such people of three dated newswire and web collections lie.
 */
import type {DayInterval} from '../../../../src/lib/edtf.ts'
import {formatDay, parseDay} from '../../../../src/lib/epoch-days.ts'
import type {Mention, Reference} from '../../stages.ts'
import type {Constraint} from '../constraint.ts'
import {around, hull, type DaySet} from '../../terms/day-set.ts'
import {speaksOfGoverning} from '../courtesy.ts'
import {formerYears} from '../former-offices.ts'
import {namedYears} from '../named-years.ts'
import {isInOtherRole} from '../other-roles.ts'
import {isProse, type Reading} from '../reading.ts'
import {rememberedPeople} from '../remembered.ts'
import {daysInOffice, termFact} from '../../terms/days-in-office.ts'

const daysBefore = 3 * 365
const daysAfter = 8 * 365
const fewestMentions = 2

/** `Prince Charles`, `the Hitler-Stalin pact`: who is not in office yet, and what is called after them. */
function isOfAnotherTime({unit, start, end}: Mention): boolean {
  const [from, to] = [start - unit.start, end - unit.start]
  return (
    /(?<!\p{L})(?:Prince|Princess)\s[^.,;]{0,60}$/u.test(
      unit.text.slice(Math.max(0, from - 24), to)
    ) ||
    /^(?:-\p{L})/u.test(unit.text.slice(to, to + 2)) ||
    /\p{L}-$/u.test(unit.text.slice(Math.max(0, from - 2), from))
  )
}

/** A text that is of a year so long after the office, or later, looks back on whoever held it. */
const yearsLater = 2

/** Days on which the person was news; `to` is open for whom the text looks back on. */
function newsDays(
  whole: DayInterval,
  isRemembered: boolean,
  {asOf}: Reference,
  latest: number
): DaySet {
  const {to} = whole
  const looksBack = to !== null && latest >= Number(formatDay(to).slice(0, 4)) + yearsLater
  const days = isRemembered || looksBack ? {...whole, to: null} : whole
  return around([days], -daysBefore, daysAfter).map((range) =>
    // What would end after the day of the archive bounds nothing.
    range.to !== null && asOf !== undefined && range.to >= parseDay(asOf)
      ? {...range, to: null}
      : range
  )
}

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
  const latest = Math.max(...namedYears(reading), ...formerYears(reading))
  const remembered = rememberedPeople(named, clauses)
  return [...Map.groupBy(named, ({entity}) => entity.id)].flatMap(([id, own]): Constraint[] => {
    const first = own.find(({lead}) => lead)
    const held = terms.get(id) ?? []
    const whole = hull(daysInOffice(held))
    if (!first || own.length < fewestMentions || !whole || whole.from === null) return []
    if (own.some(isInOtherRole) || own.some(isOfAnotherTime)) return []
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
        days: newsDays(whole, remembered.has(id), reading.reference, latest)
      }
    ]
  })
}
