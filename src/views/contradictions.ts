/** Where the articles that tell of one event contradict each other, both quotes side by side. */
import type {ArticleSummary} from './archive.ts'
import type {Conflict} from './evidence.ts'

/** A contradiction between two articles. */
export interface Contradiction {
  readonly say: string
  /** Language of the sentence, where it is not the interface's. */
  readonly lang?: 'en'
  readonly sides: readonly {readonly article: ArticleSummary; readonly quote: string}[]
}

/**
 * The contradictions among some articles, each once: the evidence of both articles has it. Those with
 * articles that are not among them are left to the pages of the articles.
 */
export function contradictionsAmong(
  articles: readonly ArticleSummary[],
  conflictsOf: (id: string) => readonly Conflict[]
): Contradiction[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const found = new Map<string, Contradiction>()
  for (const article of articles) {
    for (const {say, lang, mine, theirs, with: id} of conflictsOf(article.id)) {
      const other = byId.get(id)
      if (!other) continue
      const sides = [
        {article, quote: mine},
        {article: other, quote: theirs}
      ]
      const key = sides
        .map(({article: {id: side}, quote}) => `${side}\n${quote}`)
        .sort()
        .join('\n')
      if (!found.has(key)) found.set(key, {say, ...(lang && {lang}), sides})
    }
  }
  return [...found.values()]
}
