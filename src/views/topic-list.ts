/** What pages of countries and leaders have in common: the articles, by year. */
import {words} from '../locales/interface.ts'
import {aboutSentence, countStandings} from './counts.ts'
import {topicFigure} from './figure/of-lists.ts'
import type {Timed} from './figure/timed.ts'
import type {Listing, ListingSection} from './listing.ts'
import {sectionHrefs} from './section-hrefs.ts'
import type {ArticleSummary} from './summary.ts'
import type {Topic} from './topics.ts'
import {yearRuns} from './year-runs.ts'

/**
 * The list of a country or leader, with the figure of the articles that are about it. `inSentence` is
 * its name within a sentence.
 */
export function topicList(
  {name, lang, href, about, mentioned}: Topic,
  terms: readonly Timed[] = [],
  inSentence = name
): Omit<Listing, 'kind' | 'lead'> {
  const sections = [
    ...byYear(words().lists.aboutName(inSentence), 'about', about),
    ...byYear(words().lists.mentionName(inSentence), 'mentioned', mentioned)
  ]
  const hrefs = sectionHrefs({href, sections})
  const figure = topicFigure(about, (year) => hrefs.get(`about-${year}`), terms)
  return {
    title: name,
    ...(lang !== undefined && {titleLang: lang}),
    href,
    counts: countStandings([...about, ...mentioned]),
    figures: aboutSentence(inSentence, countStandings(about), mentioned.length),
    ...(figure && {figure: {title: words().lists.articlesAbout(inSentence), figure}}),
    sections
  }
}

function byYear(
  group: string,
  name: string,
  articles: readonly ArticleSummary[]
): ListingSection[] {
  return yearRuns(articles).map((run) => ({
    group,
    heading: run.label,
    anchor: `${name}-${run.year}`,
    articles: run.articles
  }))
}

/** The last part of an address. */
export const lastPart = (href: string) => href.split('/').at(-2) ?? ''
