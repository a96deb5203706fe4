/**
 * Cuts a range into parts that are indexed one by one. Where a part ends is decided by the article there:
 * one more or less changes its own part, and the others stay. Only where texts are so long that a part is
 * cut before such an article, those behind the cut may be cut anew, up to the next one.
 */
import {hash} from 'node:crypto'

/** An article as far as cutting goes: its id, and its length in characters of text. */
export interface PartArticle {
  readonly id: string
  readonly characters: number
}

/** One article of so many ends a part. */
const mean = 256

/** Of long texts a part holds fewer. */
const mostCharacters = 4_000_000

/** Whether the article ends its part. */
const endsPart = (id: string) => Number.parseInt(hash('sha256', id).slice(0, 6), 16) % mean === 0

/** `[from, to)` of each part, in order; one where there are no articles. */
export function cutParts(
  articles: readonly PartArticle[],
  ends = endsPart
): (readonly [from: number, to: number])[] {
  const parts: (readonly [number, number])[] = []
  let from = 0
  let characters = 0
  for (const [at, article] of articles.entries()) {
    if (at > from && characters + article.characters > mostCharacters) {
      parts.push([from, at])
      from = at
      characters = 0
    }
    characters += article.characters
    if (!ends(article.id)) continue
    parts.push([from, at + 1])
    from = at + 1
    characters = 0
  }
  if (from < articles.length || parts.length === 0) parts.push([from, articles.length])
  return parts
}
