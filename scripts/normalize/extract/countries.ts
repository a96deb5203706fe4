/** `countries` and `countriesMentioned`: what the article is about, and what else it names. */
import type {Finding, Mention, Reference, Structured} from '../stages.ts'
import {destinations} from './destinations.ts'
import {
  bestWeight,
  frequency,
  inHeadline,
  inPicture,
  kindWeight,
  rounded,
  tellingSpans,
  textBefore,
  totalWeight
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

/** `four times the size of Texas`: a measure, not a place the article is about. */
const isComparison = (mention: Mention) =>
  /\b(?:size|area|population|half|twice|times|bigger|larger|smaller)\s+(?:as\s+\w+\s+)?(?:of|as|than)\s+(?:the\s+)?$/iu.test(
    textBefore(mention)
  )

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

/** A country whose names add up to less than this outside headline and opening is named in passing. */
const passingWeight = 1.5

/**
 * Named in passing, in a text about others: not in headline, opening sentence, picture or dateline, not
 * as a destination or the leader's own country, and so little that a reader who looks for the country
 * would not want the article.
 */
function isPassing({mentions, visits, code}: RankedCountry, {home}: Itinerary): boolean {
  if (visits > 0 || home.has(code)) return false
  const prominent = (mention: Mention) =>
    mention.inDateline || mention.opening || inHeadline(mention) || inPicture(mention)
  return !mentions.some(prominent) && totalWeight(mentions) < passingWeight
}

/** Countries the article is about, most important first; then the others, in order of mention. */
export function extractCountries(
  structured: Structured,
  itinerary: Itinerary,
  reference: Reference
): Finding[] {
  const all = countryMentions(structured)
  const named = all.filter(({uncounted}) => uncounted === undefined)
  const ranked = rank(named.filter((mention) => !isComparison(mention)), itinerary.home)
  const top = ranked[0]?.score ?? 0
  const salient = ranked.filter(({score}) => score >= top * aboutShare && score >= aboutFloor)
  const passing = ranked.filter((country) => country !== ranked[0] && isPassing(country, itinerary))
  const about = salient.filter((country) => !passing.includes(country))
  const mentioned = ranked
    .filter((country) => !about.includes(country) && !passing.includes(country))
    .toSorted((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
  const toFinding = (
    field: 'countries' | 'countriesMentioned',
    country: RankedCountry
  ): Finding => ({
    field,
    value: country.code,
    rule: field === 'countries' ? 'countries/salience' : 'countries/mentioned',
    params: {
      name: reference.authorities.countries.get(country.code)?.name ?? country.code,
      mentions: country.mentions.length,
      headline: country.mentions.some(inHeadline) ? 'yes' : 'no',
      lead: country.mentions.some(({lead}) => lead) ? 'yes' : 'no',
      visits: country.visits,
      score: rounded(country.score)
    },
    basis: 'internal',
    strength: 'soft',
    spans: tellingSpans(country.mentions)
  })
  return [
    ...destinationsFirst(about, itinerary).map((country) => toFinding('countries', country)),
    ...mentioned.map((country) => toFinding('countriesMentioned', country))
  ]
}
