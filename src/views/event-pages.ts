/** Pages of events: what, who, where, when, and the articles that tell it. */
import {words} from '../locales/interface.ts'
import type {EventRecord} from '../archive-folder/events.ts'
import type {Archive, ArticleSummary} from './archive.ts'
import {eventData} from './citation/json-ld-of-topics.ts'
import {countStandings} from './counts.ts'
import {articlesOfEvent, eventsInOrder} from './event.ts'
import {eventCertainty, eventDate, eventTitle} from './event-words.ts'
import {eventFigure} from './figure/of-lists.ts'
import {listingRoutes, type ListingPage} from './listing.ts'
import type {Link} from './names.ts'

/** Up to this many articles stand side by side; more are a list. */
const mostSideBySide = 6

export interface EventPage extends ListingPage {
  /** Id of the event. */
  readonly event: string
  readonly people: readonly Link[]
  readonly countries: readonly Link[]
  readonly when: string
  readonly certainty: string
  /** What was put off and what was made in its place, one beside the other. */
  readonly related: readonly {readonly label: string; readonly links: readonly Link[]}[]
  /** All that tell it, for what they contradict each other in. */
  readonly articles: readonly ArticleSummary[]
  /** Of them, the ids of those that only probably tell of it. */
  readonly likely: readonly string[]
  /** Articles that tell the opposite, as another event. */
  readonly deniers: readonly ArticleSummary[]
  readonly sideBySide: boolean
}

/** A page or more for every event. */
export function eventPages(archive: Archive) {
  return eventsInOrder(archive).flatMap((event) => {
    const articles = articlesOfEvent(event, archive)
    const likely = event.data.articlesLikely ?? []
    const sideBySide = articles.length <= mostSideBySide
    const routes = listingRoutes(event.id, {
      title: eventTitle(event, archive),
      kind: words().events.event,
      linkedData: eventData(archive, event),
      lead: [],
      up: {label: words().events.all, href: archive.urls.events},
      counts: countStandings(articles),
      figure: {
        title: words().events.figure,
        figure: eventFigure(event, articles, archive)
      },
      sections: sideBySide ? [] : sectionsOf(articles, likely),
      href: archive.urls.event(event.id)
    })
    return routes.map(({params, props}) => ({
      params,
      props: {
        ...props,
        event: event.id,
        ...factsOf(event, archive),
        articles,
        likely,
        deniers: deniersOf(event, archive),
        sideBySide
      } satisfies EventPage
    }))
  })
}

/** Those that tell the event, then those that probably do. */
function sectionsOf(articles: readonly ArticleSummary[], likely: readonly string[]) {
  const sure = {articles: articles.filter(({id}) => !likely.includes(id))}
  if (likely.length === 0) return [sure]
  const others = articles.filter(({id}) => likely.includes(id))
  return [sure, {heading: words().events.probablyToo, articles: others}]
}

const deniersOf = ({data: {deniedBy = []}}: EventRecord, archive: Archive): ArticleSummary[] =>
  deniedBy.flatMap((id) => {
    const event = archive.events.get(id)
    return event ? articlesOfEvent(event, archive) : []
  })

/** Named by what they are: the records of others are not read for it. */
function relatedTo(
  {data: {calledOff, putOffTo, putOff = [], deniedBy = []}}: EventRecord,
  urls: Archive['urls']
) {
  const {putOffTo: later, madeInstead, putOff: earlier, wasPutOff} = words().events
  const {denied, toldAsMade, toldAsOff} = words().events
  const opposite = calledOff ? toldAsMade : toldAsOff
  const linkTo = (name: string) => (id: string) => ({id, name, href: urls.event(id)})
  return [
    ...(putOffTo === undefined ? [] : [{label: later, links: [linkTo(madeInstead)(putOffTo)]}]),
    ...(putOff.length === 0 ? [] : [{label: earlier, links: putOff.map(linkTo(wasPutOff))}]),
    ...(deniedBy.length === 0 ? [] : [{label: denied, links: deniedBy.map(linkTo(opposite))}])
  ]
}

function factsOf(event: EventRecord, {names, urls}: Archive) {
  return {
    people: event.data.people.map(names.person),
    countries: event.data.countries.map(names.country),
    when:
      event.data.calledOff && !event.data.deniedBy
        ? words().events.notMade
        : (eventDate(event) ?? words().events.notKnown),
    certainty: eventCertainty(event),
    related: relatedTo(event, urls)
  }
}

/** The address that an event would have had without other articles that tell it. */
export interface MergedEvent {
  readonly params: {readonly id: string; readonly page: undefined}
  readonly props: {readonly mergedInto: {readonly title: string; readonly href: string}}
}

/** Addresses that lead on to the event that theirs was merged into. */
export function mergedEvents(archive: Archive): MergedEvent[] {
  return eventsInOrder(archive).flatMap((event) =>
    (event.data.aliases ?? []).map((id) => ({
      params: {id, page: undefined},
      props: {
        mergedInto: {title: eventTitle(event, archive), href: archive.urls.event(event.id)}
      }
    }))
  )
}
