/** Articles that tell of one event beside each other, both quotes side by side. */
import type {ArticleSummary} from './archive.ts'
import type {Conflict} from './relations.ts'

/** What two articles contradict each other in, or share. */
export interface QuotedPair {
  readonly say: string
  /** Language of the sentence, where it is not the interface's. */
  readonly lang?: 'en'
  readonly sides: readonly {readonly article: ArticleSummary; readonly quote: string}[]
}

/**
 * The pairs among some articles, and between them and `others`, each once: the evidence of both articles
 * has it. Those with articles that are not among them are left to the pages of the articles.
 */
export function pairsAmong(
  articles: readonly ArticleSummary[],
  pairsOf: (id: string) => readonly Conflict[],
  others: readonly ArticleSummary[] = []
): QuotedPair[] {
  const byId = new Map([...articles, ...others].map((article) => [article.id, article]))
  const found = new Map<string, QuotedPair>()
  for (const article of articles) {
    for (const {say, lang, mine, theirs, with: id} of pairsOf(article.id)) {
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
