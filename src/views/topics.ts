/** Countries and leaders, each with its articles. */
import {byName} from '../locales/interface.ts'
import type {Link} from './names.ts'
import {compare} from './order.ts'
import type {ArticleSummary} from './summary.ts'

/** A country or leader with its articles, both lists in order of date. */
export interface Topic extends Link {
  readonly href: string
  /** Articles that are about it. */
  readonly about: readonly ArticleSummary[]
  /** Articles that name it besides. */
  readonly mentioned: readonly ArticleSummary[]
}

/** What articles link to and what has a page, with the articles of each, by name. */
export function topics(
  articles: readonly ArticleSummary[],
  about: (article: ArticleSummary) => readonly Link[],
  mentioned: (article: ArticleSummary) => readonly Link[]
): Topic[] {
  const found = new Map<
    string,
    {link: Link; about: ArticleSummary[]; mentioned: ArticleSummary[]}
  >()
  const entry = (link: Link) => {
    const known = found.get(link.id) ?? {link, about: [], mentioned: []}
    found.set(link.id, known)
    return known
  }
  for (const article of articles) {
    for (const link of about(article)) entry(link).about.push(article)
    for (const link of mentioned(article)) entry(link).mentioned.push(article)
  }
  return [...found.values()]
    .flatMap(({link, ...lists}) =>
      link.href === undefined ? [] : [{...link, ...lists, href: link.href}]
    )
    .sort((a, b) => byName(a.name, b.name) || compare(a.id, b.id))
}

/** Two countries at one address would silently hide each other. */
export function assertDistinctAddresses(countries: readonly Topic[]): void {
  const owners = new Map<string, Topic>()
  for (const country of countries) {
    const other = owners.get(country.href)
    if (other) {
      throw new Error(
        `The countries ${other.id} and ${country.id} share the address ${country.href}. Give one of them another \`slug\` in authorities/countries.csv.`
      )
    }
    owners.set(country.href, country)
  }
}
