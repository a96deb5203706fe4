/** Who and what articles name, with how often. */
import type {Archive, ArticleSummary, Link} from '../archive.ts'

export interface Mentioned {
  readonly id: string
  /** Articles that are about it. */
  readonly about: number
  /** Articles that name it besides. */
  readonly mentioned: number
}

/** Order of ids by code units, the same on every machine. */
export const byId = ({id: a}: {readonly id: string}, {id: b}: {readonly id: string}) =>
  a < b ? -1 : a > b ? 1 : 0

/** People by id. */
export const mentionedPeople = ({articles}: Archive): Mentioned[] =>
  count(
    articles,
    ({leaders}) => leaders,
    ({people}) => people
  )

/** Countries by code. */
export const mentionedCountries = ({articles}: Archive): Mentioned[] =>
  count(
    articles,
    ({countries}) => countries,
    ({countriesMentioned}) => countriesMentioned
  )

function count(
  articles: readonly ArticleSummary[],
  about: (article: ArticleSummary) => readonly Link[],
  mentioned: (article: ArticleSummary) => readonly Link[]
): Mentioned[] {
  const found = new Map<string, {id: string; about: number; mentioned: number}>()
  const entry = ({id}: Link) => {
    const known = found.get(id) ?? {id, about: 0, mentioned: 0}
    found.set(id, known)
    return known
  }
  for (const article of articles) {
    for (const link of about(article)) entry(link).about += 1
    for (const link of mentioned(article)) entry(link).mentioned += 1
  }
  return [...found.values()].sort(byId)
}
