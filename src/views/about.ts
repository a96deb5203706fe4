/** The page about the archive itself. */
import {countOf} from '../lib/count-of.ts'
import {displayDay} from '../lib/dates.ts'
import type {DuplicateSource} from '../schema/duplicate.ts'
import type {Archive, Counts} from './archive.ts'
import {notComplete} from './summary.ts'

export interface About {
  readonly title: string
  readonly description: string
  readonly counts: Counts
  /** What else there is, in figures. */
  readonly figures: readonly {readonly label: string; readonly value: string}[]
  /** Number of sources that could not become articles. */
  readonly setAside: number
  readonly rights?: string
  readonly asOf?: string
  readonly hash: string
}

/** What the page about an archive says of it. */
export function aboutPage(
  {settings, counts, countries, leaders, articles, hash}: Archive,
  setAside = 0,
  duplicates: readonly DuplicateSource[] = []
): About {
  const supplied = articles.filter(({titleSupplied}) => titleSupplied).length
  const fragments = articles.filter(({fragment}) => fragment).length
  const noSource = articles.filter(({source}) => source === undefined).length
  return {
    title: settings.title,
    description: settings.description ?? `What ${settings.title} holds, and how it was made.`,
    counts,
    figures: [
      {label: 'Countries', value: countOf(countries.length, 'country', 'countries')},
      {label: 'Leaders', value: countOf(leaders.length, 'leader')},
      {label: 'No headline in the source', value: countOf(supplied, 'article')},
      {label: notComplete, value: countOf(fragments, 'article')},
      {label: 'Publisher not known', value: countOf(noSource, 'article')},
      ...(duplicates.length > 0
        ? [{label: 'Same text as another source', value: countOf(duplicates.length, 'source')}]
        : [])
    ],
    setAside,
    ...(settings.rights !== undefined && {rights: settings.rights}),
    ...(settings.asOf !== undefined && {asOf: displayDay(settings.asOf)}),
    hash
  }
}
