/** How much an article is about each country that it names. */
import type {Mention, Structured} from '../stages.ts'
import {speakingClasses} from '../../../src/schema/evidence.ts'
import {destinations} from './destinations.ts'
import {bestWeight, frequency, inHeadline, inPicture, kindWeight} from './salience.ts'
import {isNothingBut, isPassing, isToldOf} from './set-aside.ts'

export interface RankedCountry {
  readonly code: string
  readonly score: number
  readonly visits: number
  readonly mentions: readonly Mention[]
}

/** A country with at least this share of the top score is one the article is about. */
const aboutShare = 0.4
/** A country below this score is only mentioned, however little else there is. */
const aboutFloor = 1.5

/** Every mention of a country in the parts that speak. */
export function countryMentions({mentions}: Structured): Mention[] {
  return mentions.filter(
    (mention) =>
      mention.entity.id !== '' &&
      mention.entity.kind !== 'person' &&
      kindWeight[mention.entity.kind] > 0 &&
      (mention.inDateline || speakingClasses.has(mention.unit.label.class))
  )
}

/** Countries by how much the article is about them, the first mentioned first where that is equal. */
export function rank(named: readonly Mention[], home: ReadonlySet<string>): RankedCountry[] {
  const travel = destinations(named.filter(({inDateline}) => !inDateline))
  return [...Map.groupBy(named, ({entity}) => entity.id)]
    .map(([code, all]) => {
      // Where a report was written is mentioned, and no more.
      const mentions = all.filter(({inDateline}) => !inDateline)
      const visits = travel.filter(({mention}) => mention.entity.id === code).length
      const lead = bestWeight(mentions.filter((mention) => mention.lead))
      // `Israeli Prime Minister`: the adjective names a leader's own country as well as its name does.
      const own = home.has(code) && mentions.length > 0
      const score =
        4 * bestWeight(mentions.filter(inHeadline)) +
        3 * (own && lead > 0 ? 1 : lead) +
        2 * Math.min(visits, 2) +
        2 * (own ? 1 : 0) +
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

/** What the ranked countries are to the article; the first one is named in passing where only a kind of thing has its name. */
export function sorted(ranked: readonly RankedCountry[], {home}: Itinerary) {
  const [first] = ranked
  const listed = listedCountries(ranked.flatMap(({mentions}) => mentions))
  const top = first?.score ?? 0
  const brief = ranked.filter(
    (country) =>
      (country !== first || isNothingBut(country.mentions)) &&
      country.visits === 0 &&
      !home.has(country.code) &&
      isPassing(country.mentions)
  )
  const passing = brief.filter(({code, mentions}) => !listed.has(code) && !isToldOf(mentions))
  const others = ranked.filter((country) => !passing.includes(country))
  const about = others.filter(
    (country) =>
      !brief.includes(country) && country.score >= top * aboutShare && country.score >= aboutFloor
  )
  const mentioned = others.filter((country) => !about.includes(country))
  return {about, mentioned: inOrder(mentioned), passing: inOrder(passing)}
}

const inOrder = (countries: readonly RankedCountry[]) =>
  countries.toSorted((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)

/** What stands between two of a list: `Australia, Japan, India and the United States`. */
const listing = /^(?:,|;|,? (?:and|or)|,? &)\s(?:the\s)?$/u
/** A list of so many countries is told for its own sake. */
const fewestListed = 5

/** Countries that stand in a list of several. */
function listedCountries(mentions: readonly Mention[]): ReadonlySet<string> {
  const runs: Mention[][] = []
  for (const mention of mentions.toSorted((a, b) => a.start - b.start)) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const {unit, start} = mention
    const joined =
      last?.unit === unit &&
      listing.test(unit.text.slice(last.end - unit.start, start - unit.start))
    if (joined) run?.push(mention)
    else runs.push([mention])
  }
  const long = runs.filter(({length}) => length >= fewestListed)
  return new Set(long.flatMap((run) => run.map(({entity}) => entity.id)))
}
