/**
 * Offices that texts in other languages than English give to people: `le président Sarkozy`, `Bundeskanzler
 * Gerhard Schröder`, `президент России Борис Ельцин`. Only titles of those who lead states are read, right in
 * front of a name, and only where a sentence or a clause opens with them.
 */
import type {Authorities} from '../../../src/authorities/load.ts'
import type {TermRow} from '../../../src/schema/authority.ts'
import type {LabeledUnit, Mention} from '../stages.ts'
import type {OfficeClaim} from './office-claim.ts'
import {fitsForeignTitle, tableTitle} from './foreign-titles.ts'
import {bearingTitle} from '../terms/title-words.ts'
import {isGivenThere, isNominative} from './titles-at-openings.ts'
import {notHeldBehind} from './titles-not-held.ts'
import {titlesOf, type TitleKind} from '../names/titles-of-languages.ts'

interface Pattern {
  readonly kind: TitleKind
  readonly pattern: RegExp
}

/** Longest title, with what stands between it and the name. */
const reach = 90
/** Forms of address and articles between a title and a name. */
const address = String.raw`(?:M\.|Mme|Mr\.?|Herrn?|Frau|Dr\.|don|doña|señor|señora|senhor|senhora|signor|pan|pana|herra)`

const patterns = new Map<string, readonly Pattern[]>()

function patternsOf(language: string): readonly Pattern[] {
  const known = patterns.get(language)
  if (known) return known
  const made = Object.entries(titlesOf[language] ?? {}).map(([words, kind]) => ({
    kind,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{M}\p{N}-])(?<title>${words})(?<between>(?:,?\s+[\p{L}\p{M}'’-]+){0,4}?)(?:,?\s+${address})?,?\s*$`,
      'iu'
    )
  }))
  patterns.set(language, made)
  return made
}

/** Of the words between title and name, all must be those of countries, or small ones: `de la République française`. */
const small =
  /^(?:de|du|des|del|della|dello|di|da|do|der|van|von|la|las|los|le|les|el|il|en|república|république|repubblica|республики|федерации)$/iu

interface Place {
  readonly mention: Mention
  /** Countries and demonyms of the unit. */
  readonly countries: readonly Mention[]
}

/** The countries that the words name; undefined where other words stand among them. */
function countriesOf(words: string, start: number, {countries}: Place): string[] | undefined {
  const end = start + words.length
  const inside = countries.filter((one) => one.start >= start && one.end <= end)
  const rest = inside.reduceRight(
    (left, one) => `${left.slice(0, one.start - start)} ${left.slice(one.end - start)}`,
    words
  )
  const others = rest.split(/[\s,]+/u).filter((word) => word !== '' && !small.test(word))
  return others.length === 0 ? inside.map(({entity}) => entity.id) : undefined
}

interface Language {
  readonly language: string
  /** How the tables have the name. */
  readonly name: string
}

function claimAt(
  place: Place,
  {language, name}: Language,
  held: readonly TermRow[]
): OfficeClaim[] {
  const {mention} = place
  const {unit, start, end} = mention
  const from = start - unit.start
  const front = unit.text.slice(Math.max(0, from - reach), from)
  const text = unit.text.slice(from, end - unit.start)
  if (!isNominative(text, name, language)) return []
  const isOnlyPremier = !held.some(({office}) => office === 'head-of-state')
  for (const {kind, pattern} of patternsOf(language)) {
    const found = pattern.exec(front)
    if (!found) continue
    const {title = '', between = ''} = found.groups ?? {}
    const opens = start - front.length + found.index
    const behind = opens + title.length
    const codes = countriesOf(between, behind, place)
    if (codes === undefined || notHeldBehind.test(between)) continue
    // `der französische Präsident`.
    const adjective = place.countries.find((one) => one.end <= opens && opens - one.end <= 1)
    const ahead = unit.text.slice(0, (adjective?.start ?? opens) - unit.start)
    if (!isGivenThere(ahead, unit.text.slice(end - unit.start), language)) return []
    const states = new Set(adjective ? [...codes, adjective.entity.id] : codes)
    const terms = bearingTitle(
      held.filter(
        (term) =>
          fitsForeignTitle(term, kind, isOnlyPremier) &&
          (states.size === 0 || term.country === undefined || states.has(term.country))
      )
    )
    if (terms.length === 0) return []
    return [
      {
        person: mention.entity.id,
        terms,
        title: tableTitle[kind],
        at: {start: opens, end},
        mention,
        foreign: true
      }
    ]
  }
  return []
}

/** The offices that people come with in a text of a language, in order of position. */
export function foreignOfficeClaims(
  mentions: readonly Mention[],
  reads: (unit: LabeledUnit) => boolean,
  {people, terms}: Authorities,
  language: string
): OfficeClaim[] {
  const known = language === 'no' || language === 'nb' || language === 'da' ? 'sv' : language
  if (!(known in titlesOf)) return []
  const units = Map.groupBy(mentions, ({unit}) => unit)
  return [...units].flatMap(([unit, own]) => {
    if (!reads(unit)) return []
    const countries = own.filter(({entity: {kind}}) => kind === 'country' || kind === 'demonym')
    return own
      .filter(({entity}) => entity.kind === 'person')
      .flatMap((mention) => {
        const {id} = mention.entity
        const spoken = {language: known, name: people.get(id)?.name ?? id}
        return claimAt({mention, countries}, spoken, terms.get(id) ?? [])
      })
  })
}
