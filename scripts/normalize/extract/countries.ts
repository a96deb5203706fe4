/** `countries` and `countriesMentioned`: what the article is about, and what else it names. */
import type {Finding, Mention, Reference, Structured} from '../stages.ts'
import {destinations} from './destinations.ts'
import {asideMention, isPassing, type SetAside} from './set-aside.ts'
import {
  bestWeight,
  frequency,
  inHeadline,
  inPicture,
  kindWeight,
  rounded,
  tellingSpans
} from './salience.ts'
import {speakingClasses} from '../../../src/schema/evidence.ts'

interface RankedCountry {
  readonly code: string
  readonly score: number
  readonly visits: number
  readonly mentions: readonly Mention[]
}

/** A country with at least this share of the top score is one the article is about. */
const aboutShare = 0.4
/** A country below this score is only mentioned, however little else there is. */
const aboutFloor = 1.5

function countryMentions({mentions}: Structured): Mention[] {
  return mentions.filter(
    (mention) =>
      mention.entity.id !== '' &&
      mention.entity.kind !== 'person' &&
      kindWeight[mention.entity.kind] > 0 &&
      speakingClasses.has(mention.unit.label.class)
  )
}

function rank(named: readonly Mention[], home: ReadonlySet<string>): RankedCountry[] {
  const travel = destinations(named.filter(({inDateline}) => !inDateline))
  return [...Map.groupBy(named, ({entity}) => entity.id)]
    .map(([code, all]) => {
      // Where a report was written is mentioned, and no more.
      const mentions = all.filter(({inDateline}) => !inDateline)
      const visits = travel.filter(({mention}) => mention.entity.id === code).length
      const score =
        4 * bestWeight(mentions.filter(inHeadline)) +
        3 * bestWeight(mentions.filter(({lead}) => lead)) +
        2 * Math.min(visits, 2) +
        2 * (home.has(code) ? bestWeight(mentions) : 0) +
        bestWeight(mentions.filter(inPicture)) +
        frequency(mentions)
      return {code, score, visits, mentions: all}
    })
    .toSorted((a, b) => b.score - a.score || a.mentions[0]!.start - b.mentions[0]!.start)
}

/** Where the principal leader comes from and, on a journey, goes to. */
export interface Itinerary {
  readonly home: ReadonlySet<string>
  readonly visited: ReadonlySet<string>
}

/** On a journey its destinations come first and the traveler's own country last. */
function destinationsFirst(about: RankedCountry[], {home, visited}: Itinerary): RankedCountry[] {
  if (!about.some(({code}) => visited.has(code))) return about
  const place = ({code}: RankedCountry) => (visited.has(code) ? 0 : home.has(code) ? 2 : 1)
  return about.toSorted((a, b) => place(a) - place(b))
}

/** What the ranked countries are to the article, the first one never named in passing only. */
function sorted(ranked: readonly RankedCountry[], {home}: Itinerary) {
  const [first] = ranked
  const top = first?.score ?? 0
  const passing = ranked.filter(
    (country) =>
      country !== first &&
      country.visits === 0 &&
      !home.has(country.code) &&
      isPassing(country.mentions)
  )
  const others = ranked.filter((country) => !passing.includes(country))
  const about = others.filter(({score}) => score >= top * aboutShare && score >= aboutFloor)
  const mentioned = others.filter((country) => !about.includes(country))
  return {about, mentioned: inOrder(mentioned), passing: inOrder(passing)}
}

const inOrder = (countries: readonly RankedCountry[]) =>
  countries.toSorted((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)

/** Countries that stand only where a name says nothing of its country, each with the first reason. */
function unspoken(
  all: readonly Mention[],
  ranked: readonly RankedCountry[]
): (RankedCountry & {readonly why: SetAside})[] {
  const known = new Set(ranked.map(({code}) => code))
  const groups = Map.groupBy(all, ({entity}) => entity.id)
  return [...groups].flatMap(([code, mentions]) => {
    const why = mentions.map(asideMention).find((reason) => reason !== undefined)
    return known.has(code) || why === undefined ? [] : [{code, score: 0, visits: 0, mentions, why}]
  })
}

/**
 * Countries the article is about, most important first; the others, in order of mention; and those
 * that count for nothing, with the reason in the parameter `aside`.
 */
export function extractCountries(
  structured: Structured,
  itinerary: Itinerary,
  reference: Reference
): Finding[] {
  const all = countryMentions(structured)
  const ranked = rank(
    all.filter((mention) => asideMention(mention) === undefined),
    itinerary.home
  )
  const {about, mentioned, passing} = sorted(ranked, itinerary)
  return [
    ...destinationsFirst(about, itinerary).map((country) =>
      toFinding('countries', country, reference)
    ),
    ...mentioned.map((country) => toFinding('countriesMentioned', country, reference)),
    ...passing.map((country) => toFinding('countriesMentioned', country, reference, 'passing')),
    ...unspoken(all, ranked).map(({why, ...country}) =>
      toFinding('countriesMentioned', country, reference, why)
    )
  ]
}

function toFinding(
  field: 'countries' | 'countriesMentioned',
  {code, mentions, visits, score}: RankedCountry,
  {authorities}: Reference,
  aside?: SetAside
): Finding {
  return {
    field,
    value: code,
    rule: field === 'countries' ? 'countries/salience' : 'countries/mentioned',
    params: {
      name: authorities.countries.get(code)?.name ?? code,
      mentions: mentions.length,
      headline: mentions.some(inHeadline) ? 'yes' : 'no',
      lead: mentions.some(({lead}) => lead) ? 'yes' : 'no',
      visits,
      score: rounded(score),
      ...(aside && {aside})
    },
    basis: 'internal',
    strength: 'soft',
    spans: tellingSpans(mentions)
  }
}
