/** The opening of a text that is not published whole. */

/** No opening is more than one in so many words of its text: else a short text would be shown whole. */
const share = 3

const wordPattern = /\S+/g

/**
 * The first `most` words of an article's Markdown, and at most a third of it; ` …` where it is cut
 * within a paragraph. Articles hold paragraphs and headings, in which white space is never escaped, so
 * a cut between words leaves whole Markdown.
 */
export function openingOf(markdown: string, most: number): string {
  const total = markdown.match(wordPattern)?.length ?? 0
  let left = Math.min(most, Math.floor(total / share))
  const blocks: string[] = []
  for (const block of markdown.trimEnd().split(/\n{2,}/)) {
    if (left <= 0) break
    const words = [...block.matchAll(wordPattern)]
    const last = words[left - 1]
    const cut =
      words.length > left && last ? `${block.slice(0, last.index + last[0].length)} …` : block
    blocks.push(cut)
    left -= words.length
  }
  // A heading without its text says nothing.
  while (/^#{1,6} /.test(blocks.at(-1) ?? '')) blocks.pop()
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`
}
