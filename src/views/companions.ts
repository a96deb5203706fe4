/** Who or what appears together with something, counted. */
import {byName} from '../locales/interface.ts'
import type {Link} from './names.ts'
import type {ArticleSummary} from './summary.ts'

/** A name with the number of articles. */
export interface Companion extends Link {
  readonly count: number
}

/** What some articles share, most frequent first; `except` is what they were chosen for. */
export function companionsOf(
  articles: readonly ArticleSummary[],
  links: (article: ArticleSummary) => readonly Link[],
  except?: string
): Companion[] {
  const found = new Map<string, {link: Link; count: number}>()
  for (const link of articles.flatMap(links)) {
    if (link.id === except) continue
    const known = found.get(link.id)
    if (known) known.count++
    else found.set(link.id, {link, count: 1})
  }
  return [...found.values()]
    .map(({link, count}) => ({...link, count}))
    .sort((a, b) => b.count - a.count || byName(a.name, b.name))
}
