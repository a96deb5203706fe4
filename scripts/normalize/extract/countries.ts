/** `countries` and `countriesMentioned`: what the article is about, and what else it names. */
import type {Finding, Mention, Reference, Structured} from '../stages.ts'
import {
  countryMentions,
  rank,
  sorted,
  type Itinerary,
  type RankedCountry
} from './country-ranking.ts'
import {inHeadline, rounded, tellingSpans} from './salience.ts'
import {asideMention, type SetAside} from './set-aside.ts'

/** Whether the headline or the first sentence names a country. */
const isProminent = ({mentions}: RankedCountry) =>
  mentions.some((mention) => mention.opening || inHeadline(mention))

/**
 * On a journey its destinations come first and the traveler's own country last. A stop that is named in passing,
 * `is to fly on to Algiers`, behind a first sentence about others is no such journey.
 */
function destinationsFirst(about: RankedCountry[], {home, visited}: Itinerary): RankedCountry[] {
  const stops = about.filter(({code}) => visited.has(code))
  const others = about.filter(({code}) => !visited.has(code) && !home.has(code))
  if (stops.length === 0 || (!stops.some(isProminent) && others.some(isProminent))) return about
  const place = ({code}: RankedCountry) => (visited.has(code) ? 0 : home.has(code) ? 2 : 1)
  return about.toSorted((a, b) => place(a) - place(b))
}

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
