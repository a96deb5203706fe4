/**
 * Offices that a text gives to people: `Prime Minister Benjamin Netanyahu`, `Azerbaijan Education
 * Minister Mikhayil Jabbarov`, `Tzachi Hanegbi, chairman of the … Committee`, `his Kazakh
 * counterpart, Kasymzhomart Tokayev`; and the terms of the tables that fit.
 */
import type {Authorities} from '../../../src/authorities/load.ts'
import type {TermRow} from '../../../src/schema/authority.ts'
import type {LabeledUnit, Mention} from '../stages.ts'
import {counterpartClaim, isCounterpart} from './counterparts.ts'
import type {OfficeClaim, Place} from './office-claim.ts'
import {officePhrase, reach, type OfficePhrase} from './office-phrases.ts'
import {institutionsIn, isOfNamed, type NamesInstitution} from './institutions.ts'
import {bearingTitle, fitsTitle, isOfAnyMinistry, titleWords} from '../terms/title-words.ts'

/** Countries that the words of office name: `Israel's Foreign Minister`. */
function countriesIn({start, end}: OfficePhrase, {mentions, index}: Place): Mention[] {
  const {unit} = mentions[index]!
  let first = index
  while (first > 0 && mentions[first - 1]!.start >= unit.start + start) first -= 1
  let last = index
  while (last + 1 < mentions.length && mentions[last + 1]!.end <= unit.start + end) last += 1
  return mentions
    .slice(first, last + 1)
    .filter(({entity}) => entity.kind === 'country' || entity.kind === 'demonym')
}

/** Where the name of the person before ends: the title of one does not reach over another. */
function floorOf({mentions, index}: Place): number {
  const {start, unit} = mentions[index]!
  for (let before = index - 1; before >= 0 && mentions[before]!.end > start - reach; before -= 1)
    if (mentions[before]!.entity.kind === 'person') return mentions[before]!.end
  return unit.start
}

/** The words of the title, without those that name the country. */
function wordsOf(
  phrase: OfficePhrase,
  {unit}: Mention,
  countries: readonly Mention[]
): Set<string> {
  let {text} = phrase
  for (const {start, end} of countries)
    text = text.replace(unit.text.slice(start - unit.start, end - unit.start), ' ')
  return titleWords(text.replace(/['’]s\b/gu, ''))
}

/** `President John Kennedy of the bowling club`, `Prime Minister Tony Blair, a beagle`: somebody else. */
function isSomebodyElse({mentions, index}: Place, own: readonly TermRow[]): boolean {
  const {unit, end} = mentions[index]!
  const behind = unit.text.slice(end - unit.start, end - unit.start + 40)
  if (/^,\s+an?\s+\p{Ll}/u.test(behind)) return true
  const of = /^\s+of\s+(?:the\s+)?(?=\p{L})/u.exec(behind)
  if (!of) return false
  const next = mentions[index + 1]
  const state = next && next.start <= end + of[0].length ? next.entity.id : undefined
  return !own.some(({country}) => country !== undefined && country === state)
}

function claimOf(place: Place, own: readonly TermRow[], names: NamesInstitution): OfficeClaim[] {
  const mention = place.mentions[place.index]!
  if (isSomebodyElse(place, own)) return []
  const phrase = officePhrase(mention, floorOf(place))
  if (!phrase) return []
  const countries = countriesIn(phrase, place)
  const words = wordsOf(phrase, mention, countries)
  if (words.size === 0 && !own.some(isOfAnyMinistry)) return []
  const codes = new Set(countries.map(({entity: {id}}) => id))
  const terms = bearingTitle(
    own.filter(
      (term) =>
        fitsTitle(term, phrase.head, words) &&
        (codes.size === 0 || term.country === undefined || codes.has(term.country)) &&
        isOfNamed(term, names)
    )
  )
  if (terms.length === 0) return []
  const {start} = mention.unit
  const at = {start: start + phrase.start, end: start + phrase.end}
  return [{person: mention.entity.id, terms, title: phrase.text, at, mention}]
}

/**
 * The offices that people come with in units that `reads` takes, where the tables have a term that
 * fits title and country. In order of position.
 */
export function officeClaims(
  mentions: readonly Mention[],
  reads: (unit: LabeledUnit) => boolean,
  {terms}: Authorities
): OfficeClaim[] {
  const claims: OfficeClaim[] = []
  const names = institutionsIn(mentions)
  for (const [unit, own] of Map.groupBy(mentions, (mention) => mention.unit)) {
    if (!reads(unit)) continue
    for (const [index, mention] of own.entries()) {
      if (mention.entity.kind !== 'person') continue
      const held = terms.get(mention.entity.id) ?? []
      const start = mention.start - unit.start
      const front = unit.text.slice(Math.max(0, start - 60), start)
      if (isCounterpart(front))
        claims.push(...counterpartClaim({mentions: own, index}, claims, held))
      else claims.push(...claimOf({mentions: own, index}, held, names))
    }
  }
  return claims
}
