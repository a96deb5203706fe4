/**
 * Place names that count only in company: abbreviations of regions (`Troy, Mich.`), and towns whose
 * names may be words or somebody's (`Reading`, `Houston`).
 */
import type {Entity, LabeledUnit, Range} from '../stages.ts'
import type {NameMatch} from './matcher.ts'
import {leadsToState} from './states-of-towns.ts'

/** A name found, and where. */
export interface Found {
  readonly unit: LabeledUnit
  readonly match: NameMatch
}

/** Kinds of names that stand for a country. */
export const countryKinds = new Set<Entity['kind']>([
  'country',
  'demonym',
  'place',
  'region',
  'metonym'
])

const placeBefore = /\p{Lu}[\p{L}\p{M}.'’-]*,\s{1,2}$/u
const endOfPlace = /^(?:[.,;:)\]]|\s*$|\s*[-–—(]|\s*\d{5})/u
/** Abbreviations that are words too need their stop. */
const wordlike = /^(?:col|ind|man|mass|me|miss|ore|vic|wash)$/i

/** Whether an abbreviation stands behind a place and a comma, and ends what they say. */
function isBehindPlace(text: string, {start, end}: Range): boolean {
  const after = text.slice(end, end + 8)
  if (!placeBefore.test(text.slice(Math.max(0, start - 40), start))) return false
  return wordlike.test(text.slice(start, end)) ? after.startsWith('.') : endOfPlace.test(after)
}

const only = (kind: Entity['kind'], {entities}: NameMatch) =>
  entities.every((entity) => entity.kind === kind)
const as = (match: NameMatch, from: Entity['kind'], to: Entity['kind']): NameMatch => ({
  ...match,
  entities: match.entities.map((entity) => (entity.kind === from ? {...entity, kind: to} : entity))
})

/** Abbreviations of regions become regions where they stand behind a place, and nothing elsewhere. */
function settleQualifiers(found: readonly Found[]): Found[] {
  return found.flatMap(({unit, match}) => {
    if (match.entities.every(({kind}) => kind !== 'qualifier')) return [{unit, match}]
    if (isBehindPlace(unit.text, match)) {
      const qualifiers = match.entities.filter(({kind}) => kind === 'qualifier')
      return [{unit, match: as({...match, entities: qualifiers}, 'qualifier', 'region')}]
    }
    const entities = match.entities.filter(({kind}) => kind !== 'qualifier')
    return entities.length > 0 ? [{unit, match: {...match, entities}}] : []
  })
}

/** The region or country right behind a place and a comma, as its entities. */
function qualifierOf({unit, match}: Found, next: Found | undefined): readonly Entity[] {
  if (next?.unit !== unit || !/^,\s{1,2}$/.test(unit.text.slice(match.end, next.match.start)))
    return []
  return next.match.entities.filter(({kind}) => kind === 'region' || kind === 'country')
}

/**
 * Towns become places where they open a dateline, where their region or country follows, or behind
 * `in` in a text that speaks of their country; elsewhere they are no names at all.
 */
function settleTowns(found: readonly Found[], dateline: Range | undefined): Found[] {
  const spoken = new Set(
    found.flatMap(({match}) =>
      match.entities.filter(({kind}) => countryKinds.has(kind)).map(({id}) => id)
    )
  )
  return found.flatMap((one, index) => {
    const {unit, match} = one
    if (!only('town', match)) return [{unit, match: withoutTowns(match)}]
    const qualifiers = qualifierOf(one, found[index + 1])
    const start = unit.start + match.start
    const fits = ({id}: Entity) => {
      if (qualifiers.length > 0) return qualifiers.some((qualifier) => qualifier.id === id)
      if (dateline && start >= dateline.start && start < dateline.end) return true
      const before = unit.text.slice(Math.max(0, match.start - 8), match.start)
      return spoken.has(id) && /(?<!\p{L})(?:in|near)\s$/iu.test(before)
    }
    const entities = match.entities.filter(fits)
    return entities.length > 0 ? [{unit, match: as({...match, entities}, 'town', 'place')}] : []
  })
}

function withoutTowns(match: NameMatch): NameMatch {
  const entities = match.entities.filter(({kind}) => kind !== 'town')
  return entities.length === match.entities.length ? match : {...match, entities}
}

/**
 * `Paris, Texas`, `Cuba, N.Y.`: the name is qualified by a region of another country, which alone
 * counts. A country before a region in a list of several is not qualified by it.
 */
function isQualified({unit: {text}, match}: Found, next: Found | undefined): boolean {
  if (next === undefined || next.unit.text !== text) return false
  if (!/^,\s{1,2}$/.test(text.slice(match.end, next.match.start))) return false
  const region = next.match.entities.find(({kind}) => kind === 'region')
  if (region === undefined || match.entities.some(({id}) => id === region.id)) return false
  const country = match.entities.some(({kind}) => kind === 'country')
  return !country || /^(?:[.,;:)]|\s*$|\s*[-–—])/u.test(text.slice(next.match.end))
}

const nameOf = ({unit, match}: Found) => unit.text.slice(match.start, match.end).toLowerCase()

/**
 * Names without those of towns that the text has called by their region, `LEBANON, Pa.`, unless another
 * name in it speaks of the country as well, and but for those behind words of states, `troops left Lebanon`. Where
 * the place line does so, the headline means the town.
 */
function withoutTownsOf(
  regions: readonly Found[],
  found: readonly Found[],
  dateline: Range | undefined
): Found[] {
  if (regions.length === 0) return [...found]
  const placeOf = ({unit, match}: Found) => unit.start + match.start
  const opensText = (one: Found) =>
    one.unit.label.class === 'issue' ||
    (dateline !== undefined && placeOf(one) >= dateline.start && placeOf(one) < dateline.end)
  const towns = new Map(
    regions.map((one) => [nameOf(one), opensText(one) ? 0 : placeOf(one)] as const)
  )
  const isTown = (one: Found) => placeOf(one) >= (towns.get(nameOf(one)) ?? Infinity)
  const spoken = new Set(
    found
      .filter((one) => !towns.has(nameOf(one)))
      .flatMap(({match}) =>
        match.entities.filter(({kind}) => countryKinds.has(kind)).map(({id}) => id)
      )
  )
  return found.filter(
    (one) =>
      !isTown(one) ||
      one.match.entities.some(({id}) => spoken.has(id)) ||
      leadsToState(one.unit.text.slice(0, one.match.start))
  )
}

/** Names of places as their neighbors let them be read; all other names as they are. */
export function settlePlaces(found: readonly Found[], dateline: Range | undefined): Found[] {
  const settled = settleTowns(settleQualifiers(found), dateline)
  const {towns = [], others = []} = Object.groupBy(settled, (one, index) =>
    isQualified(one, settled[index + 1]) ? 'towns' : 'others'
  )
  return withoutTownsOf(towns, others, dateline)
}
