/** All ways into the archive, each with the number of what is behind it. */
import {countOf} from '../lib/count-of.ts'
import type {Archive} from './archive.ts'
import {facetsOf} from './facets.ts'
import type {TopicIndex, TopicRow} from './topic-index.ts'
import {yearGroups} from './year.ts'

/** The page of all ways. A way that leads to nothing is left out. */
export function browsePage(archive: Archive): TopicIndex {
  const {urls, counts, countries, leaders, events} = archive
  const years = yearGroups(archive).filter(({year}) => typeof year === 'number')
  const ways = [
    way('Timeline', urls.home, counts.total, 'article', 'All articles in order of date'),
    way('Years', urls.years, years.length, 'year', 'With months and days where there are many'),
    way('Countries', urls.countries, countries.length, 'country', 'On a map and in a table'),
    way('Leaders', urls.leaders, leaders.length, 'leader', 'With their offices'),
    way('Events', urls.events, events.size, 'event', 'Journeys, told by one or more articles'),
    ...facetsOf(archive).map(({title, href, lead, kind, entries}) =>
      way(title, href, entries.length, kind.toLowerCase(), lead.replace(/\.$/, ''))
    ),
    way(
      'Coverage',
      urls.coverage,
      counts.total,
      'article',
      'Sources by year, with what is missing'
    ),
    way('Side by side', urls.compare, leaders.length, 'leader', 'Leaders and countries on one axis')
  ]
  return {
    title: 'Browse',
    lead: 'All ways into the archive.',
    href: urls.browse,
    rows: ways.flat()
  }
}

const plurals: Readonly<Record<string, string>> = {country: 'countries', person: 'people'}

function way(name: string, href: string, count: number, one: string, detail: string): TopicRow[] {
  if (count === 0) return []
  return [{name, href, figures: countOf(count, one, plurals[one] ?? `${one}s`), detail}]
}
