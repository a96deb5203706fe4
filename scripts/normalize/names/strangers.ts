/**
 * People who only bear the name of somebody in the tables: a plumber James Callaghan of Boise. The words
 * around the name give another trade or another home, and nothing in the text speaks of the office.
 */
import type {LabeledUnit} from '../stages.ts'
import {officeBefore} from './office-words.ts'
import {countryKinds, type Found} from './place-context.ts'
import {holds, termsOf, type Setting} from './terms.ts'
import {hasTrade, mayBeAnother} from './trades.ts'

/** Years after a death in which papers still write of somebody as of the living. */
const remembered = 2

const personOf = ({match: {entities}}: Found): string | undefined => {
  const [first, other] = entities
  return first?.kind === 'person' && other === undefined ? first.id : undefined
}

const before = ({unit: {text}, match: {start}}: Found) =>
  text.slice(Math.max(0, start - 130), start)
const after = ({unit: {text}, match: {end}}: Found) => text.slice(end, end + 120)

/** Whether a title in front of the name is one that its bearer in the tables held. */
function hasOwnOffice(id: string, one: Found, setting: Setting): boolean {
  const office = officeBefore(before(one))
  return office !== undefined && termsOf(id, setting).some((term) => holds(term, office.offices))
}

/** Whether the tables give this person no office in any of the countries of the text. */
const isAbroad = (id: string, setting: Setting): boolean => {
  const homes = termsOf(id, setting).flatMap(({country}) => country ?? [])
  return homes.length > 0 && !homes.some((home) => setting.countries.has(home))
}

/** Whether somebody had been dead for years when the text says that it was published. */
function wasDead(id: string, setting: Setting): boolean {
  const {died} = setting.authorities.people.get(id) ?? {}
  if (died === undefined) return false
  const {from} = setting.written() ?? {}
  return from !== undefined && Number(from.slice(0, 4)) > Number(died.slice(0, 4)) + remembered
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

/**
 * Ids of people of the tables of whom the text only has namesakes: no mention in full has an office held beside it,
 * and some has either a trade, a rank, an age or another home, where no country of theirs is spoken of, or a trade
 * that leads nobody to power, where they had been dead for years.
 */
export function strangersIn(
  found: readonly Found[],
  speaks: (unit: LabeledUnit) => boolean,
  setting: Setting
): ReadonlySet<string> {
  const own = new Map<string, {other: boolean; trade: boolean; office: boolean}>()
  for (const [index, one] of found.entries()) {
    const id = personOf(one)
    if (id === undefined || !speaks(one.unit)) continue
    const seen = own.get(id) ?? {other: false, trade: false, office: false}
    own.set(id, {
      other:
        seen.other ||
        mayBeAnother(before(one), after(one)) ||
        isFromElsewhere(id, one, found[index + 1], setting),
      trade: seen.trade || hasTrade(before(one), after(one)),
      office: seen.office || hasOwnOffice(id, one, setting)
    })
  }
  return new Set(
    [...own].flatMap(([id, {other, trade, office}]) =>
      !office && ((other && isAbroad(id, setting)) || (trade && wasDead(id, setting))) ? [id] : []
    )
  )
}
