/** Pages of countries: the list of all, and a page or more for each. */
import {words} from '../locales/interface.ts'
import type {Archive, Topic} from './archive.ts'
import {countryData} from './citation/json-ld-of-topics.ts'
import {companionsOf, type Companion} from './companions.ts'
import {feedFolder} from './feed.ts'
import type {JumpGroup} from './jumps.ts'
import {listingRoutes, type ListingPage} from './listing.ts'
import {initialOf} from './name-order.ts'
import {lettersIn, lettersOf, type TopicRow} from './topic-index.ts'
import {lastPart, topicList} from './topic-list.ts'

/** A country in the table of all. */
export interface CountryRow {
  readonly name: string
  readonly href: string
  /** Articles that are about it. */
  readonly about: number
  /** Articles that mention it besides. */
  readonly mentioned: number
}

export interface CountryIndex {
  readonly title: string
  readonly lead: string
  readonly href: string
  readonly rows: readonly CountryRow[]
  /** The same by initial, and links to the letters; none where the list is short. */
  readonly letters: ReturnType<typeof lettersOf>
  readonly jumps: readonly JumpGroup[]
  /** What the map shows. */
  readonly topics: readonly Topic[]
}

/** The list of countries. */
export function countryIndex({countries, urls}: Archive): CountryIndex {
  const named = countries.map(letterRow)
  const jumps = lettersIn({rows: named, href: urls.countries}, named.length)
  return {
    title: words().lists.countries,
    lead: words().lists.countriesLead,
    href: urls.countries,
    topics: countries,
    rows: countries.map(({name, href, about, mentioned}) => ({
      name,
      href,
      about: about.length,
      mentioned: mentioned.length
    })),
    letters: jumps.length === 0 ? [] : lettersOf({rows: named, jumps}),
    jumps
  }
}

function letterRow({name, href, about, mentioned}: Topic): TopicRow {
  const {lists, counts} = words()
  const sum = counts.articles(about.length)
  const figures =
    about.length === 0
      ? lists.mentionItOnly(mentioned.length)
      : mentioned.length === 0
        ? sum
        : lists.mentionItToo(sum, mentioned.length)
  return {name, href, initial: initialOf(name), figures}
}

export interface CountryPage extends ListingPage {
  readonly code: string
  readonly leaders: readonly Companion[]
  /** Countries that followed a former state, which no map of today shows. */
  readonly successors: readonly Companion[]
}

/** A page or more for every country; addressed by the slug of its row. */
export function countryPages(archive: Archive) {
  const {countries, authorities, names} = archive
  const articlesOf = new Map(countries.map(({id, about}) => [id, about.length]))
  return countries.flatMap((topic) => {
    const extra = {
      code: topic.id,
      leaders: companionsOf(topic.about, ({leaders}) => leaders),
      successors: (authorities.countries.get(topic.id)?.successors ?? []).map((code) => {
        const {href, ...link} = names.country(code)
        const count = articlesOf.get(code)
        return {
          ...link,
          ...(count !== undefined && href !== undefined && {href}),
          count: count ?? 0
        }
      })
    }
    const listing = {
      ...topicList(topic, [], words().lists.inSentence(topic.name)),
      kind: words().lists.country,
      lead: [],
      linkedData: countryData(archive, topic),
      feed: feedFolder(archive, topic.href)
    }
    return listingRoutes(lastPart(topic.href), listing).map(({params, props}) => ({
      params,
      props: {...props, ...extra} satisfies CountryPage
    }))
  })
}
