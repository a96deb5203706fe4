/** The words of the articles, for what is made of all of them. */
import {unescapeMarkdown} from '../../src/lib/excerpt.ts'
import type {Archive, ArticleSummary} from '../../src/views/archive.ts'

/** Title, standfirst and text of an article. */
export function articleText({id, title}: ArticleSummary, {records, bodyOf}: Archive): string {
  const deck = records.get(id)?.data.deck ?? ''
  return [title, deck, unescapeMarkdown(bodyOf(id))].join('\n')
}

/** Those of each article, in the order of the archive. */
export function* articleTexts(archive: Archive): Generator<string> {
  for (const summary of archive.articles) yield articleText(summary, archive)
}
