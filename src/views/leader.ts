/** Pages of leaders: the list of all, and a page or more for each. */
import {byName, words} from '../locales/interface.ts'
import type {Archive} from './archive.ts'
import {personData} from './citation/json-ld-of-topics.ts'
import {companionsOf, type Companion} from './companions.ts'
import {feedFolder} from './feed.ts'
import {timedTerms} from './figure/timed.ts'
import {listingRoutes, type ListingPage} from './listing.ts'
import {bySortName, initialOf, personSortName} from './name-order.ts'
import type {Link} from './names.ts'
import {termsOf} from './terms.ts'
import {figuresOf, type TopicIndex} from './topic-index.ts'
import {topicList} from './topic-list.ts'

/** The list of leaders. */
export function leaderIndex({leaders, authorities, urls}: Archive): TopicIndex {
  return {
    title: words().lists.leaders,
    lead: words().lists.leadersLead,
    href: urls.leaders,
    none: words().lists.noLeaders,
    rows: inOrder(leaders, authorities).map(({topic, sortName}) => {
      const offices = termsOf(authorities, topic.id).map(({text}) => text)
      return {
        initial: initialOf(sortName),
        name: topic.name,
        ...(topic.lang !== undefined && {lang: topic.lang}),
        href: topic.href,
        figures: figuresOf(topic),
        ...(offices.length > 0 && {detail: offices.join('; ')})
      }
    })
  }
}

/** By family name. */
const inOrder = (leaders: Archive['leaders'], {people}: Archive['authorities']) =>
  leaders
    .map((topic) => ({
      topic,
      id: topic.id,
      sortName: personSortName(topic.name, people.get(topic.id)?.surname)
    }))
    .sort(bySortName)

export interface LeaderPage extends ListingPage {
  /** Countries of the journeys that articles tell of. */
  readonly visited: readonly Companion[]
  /** Countries that the articles about the leader are about. */
  readonly countries: readonly Companion[]
  /** Other leaders in the same articles. */
  readonly leaders: readonly Companion[]
}

/** A page or more for every leader. */
export function leaderPages(archive: Archive) {
  const {leaders, authorities} = archive
  return leaders.flatMap((topic) => {
    const extra = {
      visited: visitedBy(topic.id, archive),
      countries: companionsOf(topic.about, ({countries}) => countries),
      leaders: companionsOf(topic.about, (article) => article.leaders, topic.id)
    }
    const listing = {
      ...topicList(topic, timedTerms(topic.id, archive)),
      kind: words().lists.leader,
      linkedData: personData(archive, topic),
      feed: feedFolder(archive, topic.href),
      lead: termsOf(authorities, topic.id).map(({text}) => text)
    }
    return listingRoutes(topic.id, listing).map(({params, props}) => ({
      params,
      props: {...props, ...extra} satisfies LeaderPage
    }))
  })
}

/** Countries of a leader's journeys, each with the number of journeys. */
function visitedBy(leader: string, {events, names}: Archive): Companion[] {
  const found = new Map<string, {link: Link; count: number}>()
  for (const {data} of events.values()) {
    if (!data.people.includes(leader)) continue
    for (const code of data.countries) {
      const known = found.get(code) ?? {link: names.country(code), count: 0}
      known.count++
      found.set(code, known)
    }
  }
  return [...found.values()]
    .map(({link, count}) => ({...link, count}))
    .sort((a, b) => b.count - a.count || byName(a.name, b.name))
}
