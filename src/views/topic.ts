/** Pages of countries and leaders: the two lists, and a page for each. */
import {countOf} from '../lib/count-of.ts'
import type {Archive, Topic} from './archive.ts'
import {countStandings} from './counts.ts'
import {listingRoutes, type ListingRoute} from './listing.ts'
import {termsOf} from './terms.ts'

/** One row of the list of countries or leaders. */
export interface TopicRow {
  readonly name: string
  readonly href: string
  /** `3 articles, 2 more mention it`. */
  readonly figures: string
  readonly detail?: string
}

export interface TopicIndex {
  readonly title: string
  readonly lead: string
  readonly href: string
  readonly rows: readonly TopicRow[]
}

/** The list of countries. */
export function countryIndex({countries, urls}: Archive): TopicIndex {
  return {
    title: 'Countries',
    lead: 'Countries that articles are about, or mention.',
    href: urls.countries,
    rows: countries.map((topic) => ({
      name: topic.name,
      href: topic.href,
      figures: figuresOf(topic, 'it')
    }))
  }
}

/** The list of leaders. */
export function leaderIndex({leaders, authorities, urls}: Archive): TopicIndex {
  return {
    title: 'Leaders',
    lead: 'Political leaders whom at least one article is about.',
    href: urls.leaders,
    rows: leaders.map((topic) => {
      const offices = termsOf(authorities, topic.id).map(({text}) => text)
      return {
        name: topic.name,
        href: topic.href,
        figures: figuresOf(topic, 'them'),
        ...(offices.length > 0 && {detail: offices.join('; ')})
      }
    })
  }
}

/** A page or more for every country; addressed by the slug of its row. */
export function countryPages({countries}: Archive): ListingRoute[] {
  return countries.flatMap((topic) =>
    listingRoutes(lastPart(topic.href), {...topicListing(topic), kind: 'Country', lead: []})
  )
}

/** A page or more for every leader. */
export function leaderPages({leaders, authorities}: Archive): ListingRoute[] {
  return leaders.flatMap((topic) =>
    listingRoutes(topic.id, {
      ...topicListing(topic),
      kind: 'Leader',
      lead: termsOf(authorities, topic.id).map(({text}) => text)
    })
  )
}

function topicListing({name, href, about, mentioned}: Topic) {
  return {
    title: name,
    href,
    counts: countStandings([...about, ...mentioned]),
    sections: [
      {heading: `About ${name}`, articles: about},
      {heading: `Articles that mention ${name}`, articles: mentioned}
    ].filter(({articles}) => articles.length > 0)
  }
}

function figuresOf({about, mentioned}: Topic, pronoun: string): string {
  const mentions = mentioned.length.toLocaleString('en')
  const verb = mentioned.length === 1 ? 'mentions' : 'mention'
  if (about.length === 0) return `${countOf(mentioned.length, 'article')} ${verb} ${pronoun}`
  const sum = countOf(about.length, 'article')
  return mentioned.length === 0 ? sum : `${sum}, ${mentions} more ${verb} ${pronoun}`
}

const lastPart = (href: string) => href.split('/').at(-2) ?? ''
