/** The page about the archive itself. */
import {shownDay} from '../locales/shown-date.ts'
import {figure, words} from '../locales/interface.ts'
import type {DuplicateSource} from '../schema/duplicate.ts'
import type {Archive, Counts, Topic} from './archive.ts'
import {dateCertainty, type CertaintyTable} from './date-certainty.ts'

export interface About {
  readonly title: string
  readonly description: string
  readonly counts: Counts
  readonly certainty: CertaintyTable
  /** What else there is, in figures. */
  readonly figures: readonly {readonly label: string; readonly value: string}[]
  /** Number of sources that could not become articles. */
  readonly setAside: number
  readonly rights?: string
  readonly asOf?: string
  readonly hash: string
}

/** What the page about an archive says of it; `corrected` is the number of articles with corrections. */
export function aboutPage(
  {settings, counts, countries, leaders, articles, hash}: Archive,
  setAside = 0,
  duplicates: readonly DuplicateSource[] = [],
  corrected = 0
): About {
  const supplied = articles.filter(({titleSupplied}) => titleSupplied).length
  const fragments = articles.filter(({fragment}) => fragment).length
  const noSource = articles.filter(({source}) => source === undefined).length
  const {about, article, counts: sums, lists} = words()
  return {
    title: settings.title,
    description: settings.description ?? words().about.describe(settings.title),
    counts,
    certainty: dateCertainty(articles),
    figures: [
      {label: lists.countries, value: countriesTold(countries)},
      {label: lists.leaders, value: figure(leaders.length)},
      {label: about.noHeadline, value: sums.articles(supplied)},
      {label: article.notComplete, value: sums.articles(fragments)},
      {label: about.noPublisher, value: sums.articles(noSource)},
      {label: about.corrected, value: sums.articles(corrected)},
      ...(duplicates.length > 0
        ? [{label: about.sameText, value: sums.sources(duplicates.length)}]
        : [])
    ],
    setAside,
    ...(settings.rights !== undefined && {rights: settings.rights}),
    ...(settings.asOf !== undefined && {asOf: shownDay(settings.asOf)}),
    hash
  }
}

/** `4, 3 more mentioned`: what is merely mentioned is no subject of an article. */
function countriesTold(countries: readonly Topic[]): string {
  const told = countries.filter(({about}) => about.length > 0).length
  const more = countries.length - told
  return more === 0 ? figure(told) : words().about.moreMentioned(figure(told), more)
}
