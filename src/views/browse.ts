/** All ways into the archive, each with the number of what is behind it. */
import {words} from '../locales/interface.ts'
import type {Archive} from './archive.ts'
import {compared} from './compare.ts'
import {facetsOf} from './facets.ts'
import type {TopicIndex, TopicRow} from './topic-index.ts'
import {yearGroups} from './year.ts'

/** The page of all ways. A way that leads to nothing is left out. */
export function browsePage(archive: Archive): TopicIndex {
  const {urls, counts, countries, leaders, events} = archive
  const {counts: sums, events: eventWords, lists, site} = words()
  const years = yearGroups(archive).filter(({year}) => typeof year === 'number')
  const ways = [
    way(site.timeline, urls.home, counts.total, sums.articles, lists.timelineDetail),
    way(lists.years, urls.years, years.length, sums.years, lists.yearsDetail),
    way(lists.countries, urls.countries, countries.length, sums.countries, lists.countriesDetail),
    way(lists.leaders, urls.leaders, leaders.length, sums.leaders, lists.leadersDetail),
    way(eventWords.events, urls.events, events.size, sums.events, lists.eventsDetail),
    ...facetsOf(archive).map(({id, title, href, lead, entries}) =>
      way(title, href, entries.length, sums[id], lead.replace(/\.$/, ''))
    ),
    way(lists.coverage, urls.coverage, counts.total, sums.articles, lists.coverageDetail),
    ...compareWay(archive)
  ]
  return {
    title: lists.browse,
    lead: lists.browseLead,
    href: urls.browse,
    rows: ways.flat()
  }
}

/** With the number of what its page draws. */
function compareWay(archive: Archive): TopicRow[] {
  const {counts: sums, lists} = words()
  const {leaders, countries} = compared(archive)
  const figures = [
    leaders.length > 0 && sums.leaders(leaders.length),
    countries.length > 0 && sums.countries(countries.length)
  ].filter((part) => part !== false)
  return way(
    lists.compare,
    archive.urls.compare,
    figures.length,
    () => figures.join(', '),
    lists.compareDetail
  )
}

function way(
  name: string,
  href: string,
  count: number,
  sum: (count: number) => string,
  detail: string
): TopicRow[] {
  if (count === 0) return []
  return [{name, href, figures: sum(count), detail}]
}
