/**
 * Markdown of nothing but paragraphs of one line each, as nearly every article is written: it is read
 * here in a fraction of the time that a parser takes. Whatever else there is, is left to the parser.
 */

/** Such a document: no white space but line feeds and spaces, no other controls, nothing at its edges. */
const otherSpace = /[\0-\x09\x0B-\x1F\x7F\uFEFF]/

/** A line that can be something else than a paragraph by how it begins or ends. */
const otherLine = /^(?:[ #+\-=>~:|]|\d{1,9}[.)])| $/

/**
 * Characters by which text can be something else inside a paragraph; those behind a backslash are text.
 * An ampersand before a space begins no entity.
 */
const otherText = /[`*_[\]<\\]|&(?! )/

/** A backslash with the character that it makes text. */
const escaped = /\\([!-/:-@[-`{-~])/g

/** The text of a paragraph of one line; `undefined` where it may be something else. */
function textOf(line: string): string | undefined {
  if (otherLine.test(line)) return undefined
  if (!line.includes('\\')) return otherText.test(line) ? undefined : line
  // A letter takes the place of each, for an ampersand before it is one before text.
  if (otherText.test(line.replace(escaped, 'x'))) return undefined
  return line.replace(escaped, '$1')
}

/** The texts of its paragraphs; `undefined` where the document is not of that kind. */
export function plainBlocks(markdown: string): string[] | undefined {
  if (otherSpace.test(markdown)) return undefined
  const texts: string[] = []
  for (const block of markdown.split(/\n{2,}/)) {
    // Line feeds at the edges of the document.
    const line = block.replace(/^\n|\n$/g, '')
    if (line === '') continue
    const text = line.includes('\n') ? undefined : textOf(line)
    if (text === undefined) return undefined
    texts.push(text)
  }
  return texts
}
