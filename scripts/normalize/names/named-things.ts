/** Things, houses and treaties that bear the name of a person or a place. */
import type {Range} from '../stages.ts'
import {
  namesPlaceOrPrize,
  namesShip,
  namesShipOfList,
  opensNameOfHouse
} from './named-for-people.ts'
import {readsAsProse} from './prose.ts'

/** `the Hitler-Stalin Pact`: either half of a treaty's name. */
const pact = /^(?:-\p{Lu}\p{L}+)?(?: \p{L}+-?\p{L}*)?\s(?:[Pp]act|[Tt]reaty|PACT|TREATY)(?!\p{L})/u
const pair = /\p{Lu}\p{L}+-$/u

function namesPact(before: string, after: string): boolean {
  return (after.startsWith('-') || pair.test(before)) && pact.test(after)
}

/** `Yitzhak Rabin Square`, `the USS Ronald Reagan`, `the Hitler-Stalin Pact`: the name is a thing's. */
export function namesThing(text: string, {start, end}: Range): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  const after = text.slice(end, end + 60)
  // In a headline a verb has a capital as well: `Obama Visits Boston Hospital`.
  const house = opensNameOfHouse(after) && readsAsProse(text, start)
  return (
    house ||
    namesShip(before, after) ||
    namesShipOfList(text, before, after) ||
    namesPact(before, after) ||
    namesPlaceOrPrize(before, after)
  )
}

/** `Temple Sinai`, `Congregation Beth Israel`: a house of prayer that bears a place's name. */
export function namesHouse(text: string, {start}: Range): boolean {
  return /(?<!\p{L})(?:Temple|Congregation|Synagogue|Beth|Shaare)\s$/u.test(
    text.slice(Math.max(0, start - 20), start)
  )
}
