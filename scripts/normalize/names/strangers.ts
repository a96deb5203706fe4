/**
 * People who only bear the name of somebody in the tables: a plumber James Callaghan of Boise. The words
 * around the name give another trade or another home, and nothing in the text speaks of the office.
 */
import type {LabeledUnit} from '../stages.ts'
import {neverHadAge, wasDead} from './ages.ts'
import {isBeforeTheirTime, isForeignTitle} from './before-their-time.ts'
import {officeBefore} from './office-words.ts'
import {countryKinds, type Found} from './place-context.ts'
import {headsSociety, isOfSociety} from './societies.ts'
import {holds, termsOf, type Setting} from './terms.ts'
import {listsTeam} from './teams.ts'
import {ageBehind, bearsName, hasTrade, keepsHouse, mayBeAnother, sits} from './trades.ts'

const personOf = ({match: {entities}}: Found): string | undefined => {
  const [first, other] = entities
  return first?.kind === 'person' && other === undefined ? first.id : undefined
}

const before = ({unit: {text}, match: {start}}: Found) =>
  text.slice(Math.max(0, start - 130), start)
const after = ({unit: {text}, match: {end}}: Found) => text.slice(end, end + 120)

/** `King` in front of a name may be a part of it in the tables. */
const titleWithin = /^\p{Lu}\p{Ll}+(?= )/u
const titleOf = (one: Found) => {
  const words = one.unit.text.slice(one.match.start, one.match.end)
  return officeBefore(before(one)) ?? officeBefore(titleWithin.exec(words)?.[0] ?? '')
}

/** Whether a title in front of the name is one that its bearer in the tables held. */
function hasOwnOffice(id: string, one: Found, setting: Setting): boolean {
  const office = titleOf(one)
  if (office === undefined || isOfSociety(after(one))) return false
  return termsOf(id, setting).some((term) => holds(term, office.offices))
}

/** Whether the tables give this person no office in any of the countries of the text. */
const isAbroad = (id: string, setting: Setting): boolean => {
  const homes = termsOf(id, setting).flatMap(({country}) => country ?? [])
  return homes.length > 0 && !homes.some((home) => setting.countries.has(home))
}

/** Whether the text names no year of somebody's life: it does not tell of old days. */
function tellsOfNoPast(id: string, {authorities, years}: Setting): boolean {
  const died = Number(authorities.people.get(id)?.died?.slice(0, 4) ?? 0)
  return [...years].every((year) => year > died)
}

/** `Bob Hawke of Akron, Ohio`: the place right behind the name, in a country where he held no office. */
function isFromElsewhere(
  id: string,
  one: Found,
  next: Found | undefined,
  setting: Setting
): boolean {
  if (next?.unit !== one.unit) return false
  if (!/^\s(?:of|from)\s$/u.test(one.unit.text.slice(one.match.end, next.match.start))) return false
  const places = next.match.entities.filter(({kind}) => countryKinds.has(kind))
  return (
    places.length > 0 &&
    termsOf(id, setting).every(({country}) => !places.some((place) => place.id === country))
  )
}

/** What the words around the mentions of one name say of its bearer. */
interface Signs {
  /** A trade, a rank, an age, another home, or the head of a club or a firm. */
  readonly other: boolean
  /** A trade that leads nobody to power. */
  readonly trade: boolean
  /** `a postman who bears the name Tony Blair`. */
  readonly bears: boolean
  /** A place in a team. */
  readonly plays: boolean
  /** An age that the one in the tables had not, or an age and an inn or a shop. */
  readonly age: boolean
  /** A seat in parliament, which the dead have no more. */
  readonly seat: boolean
  /** An office of the tables that the one in them never held. */
  readonly foreign: boolean
  /** An office that the one in the tables held. */
  readonly office: boolean
}

/**
 * Ids of people of the tables of whom the text only has namesakes: no mention in full has an office held beside it,
 * and some bears the name by the text's own words, or plays in a team, or an age that was never theirs, or has either a trade, a rank, an age or another home, where no
 * country of theirs is spoken of, or a trade that leads nobody to power, or a seat, where they had been dead for years,
 * or an office never theirs among people of an earlier time.
 */
export function strangersIn(
  found: readonly Found[],
  speaks: (unit: LabeledUnit) => boolean,
  setting: Setting
): ReadonlySet<string> {
  const own = new Map<string, Signs>()
  for (const [index, one] of found.entries()) {
    const id = personOf(one)
    if (id === undefined || !speaks(one.unit)) continue
    const seen = own.get(id)
    const [words, next] = [[before(one), after(one)] as const, found[index + 1]]
    const age = ageBehind(words[1])
    const society = headsSociety(words[1]) || isOfSociety(words[1])
    own.set(id, {
      other:
        seen?.other === true ||
        society ||
        mayBeAnother(...words) ||
        isFromElsewhere(id, one, next, setting),
      trade: seen?.trade === true || hasTrade(...words),
      bears: seen?.bears === true || bearsName(...words),
      plays: seen?.plays === true || listsTeam(one.unit.text),
      age:
        seen?.age === true ||
        keepsHouse(words[1]) ||
        (age !== undefined && neverHadAge(id, age, setting)),
      seat: seen?.seat === true || sits(words[1]),
      foreign: seen?.foreign === true || isForeignTitle(id, officeBefore(words[0]), setting),
      office: seen?.office === true || hasOwnOffice(id, one, setting)
    })
  }
  const isStranger = (
    id: string,
    {other, trade, bears, plays, age, seat, foreign, office}: Signs
  ) =>
    !office &&
    (bears ||
      plays ||
      age ||
      (foreign && isBeforeTheirTime(id, [...own.keys()], setting)) ||
      (other && isAbroad(id, setting)) ||
      (wasDead(id, setting) && (trade || (seat && tellsOfNoPast(id, setting)))))
  return new Set([...own].flatMap(([id, signs]) => (isStranger(id, signs) ? [id] : [])))
}
