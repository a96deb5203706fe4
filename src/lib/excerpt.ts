/** The opening words of an article, as plain text. */
import {collapseWhitespace} from './whitespace.ts'

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00A0'
}

/** Undoes CommonMark's escapes and character references in running text. */
export function unescapeMarkdown(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])|&#x([0-9a-f]{1,6});|&(amp|lt|gt|quot|nbsp);/gi, read)
    .replace(/\\\n/g, '\n')
  function read(_match: string, escaped?: string, hex?: string, name?: string): string {
    if (escaped !== undefined) return escaped
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    return named[name?.toLowerCase() ?? ''] ?? ''
  }
}

/**
 * The first `length` characters or so of an article's Markdown, cut at a word, with `…` where text
 * follows, which never stands on a line of its own. Subheads are skipped. Articles hold paragraphs and headings only.
 */
export function excerptOf(markdown: string, length = 180): string {
  const opening = markdown.slice(0, length * 4)
  const paragraphs = opening.split(/\n{2,}/).filter((block) => !/^#{1,6} /.test(block))
  const text = collapseWhitespace(unescapeMarkdown(paragraphs.join('\n\n')))
  if (text.length <= length) return text
  const cut = text.slice(0, length + 1).replace(/\s+\S*$/, '')
  const words = cut.length > length ? wholeCharacters(text, length) : cut
  return `${words.replace(/[\s,;:–—-]+$/, '')}\u00A0…`
}

const characters = new Intl.Segmenter('en', {granularity: 'grapheme'})

/** As many whole characters, as readers see them, as fit into `length` units. */
export function wholeCharacters(text: string, length: number): string {
  let end = 0
  for (const {index, segment} of characters.segment(text)) {
    if (index + segment.length > length) break
    end = index + segment.length
  }
  return text.slice(0, end)
}
