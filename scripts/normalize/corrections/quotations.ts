/** Quotations of a curator in the source of an item. */
import type {CorrectionFile} from '../../../src/archive-folder/corrections.ts'
import type {Problem} from '../../../src/lib/problem.ts'
import type {Item, Notice, Range} from '../stages.ts'
import {passagesOf} from './passages.ts'

/** Finds quotations; those that are not found once become problems, or notices for a changed source. */
export class Quotations {
  readonly notices: Notice[] = []
  readonly problems: Problem[] = []
  readonly #item: Item
  readonly #source: CorrectionFile
  readonly #changed: boolean

  constructor(item: Item, source: CorrectionFile) {
    this.#item = item
    this.#source = source
    const {forSha256} = source.correction
    // Where it cannot be read, the words are looked up in the source as it is.
    this.#changed = forSha256 !== '' && forSha256 !== item.sourceSha256
    if (this.#changed) this.notices.push({rule: 'issue/correction-outdated', params: {}, spans: []})
  }

  /** The one place of a quotation, as a list of one; else none. */
  place(quote: string, path: readonly (string | number)[]): Range[] {
    const {sourceFile, rendition} = this.#item
    const found = passagesOf(rendition.text, quote)
    if (found.length === 1) return found
    const none = found.length === 0
    this.fault(quote, path, {
      found: `a quotation that ${sourceFile} ${none ? 'does not have' : 'has more than once'}: “${shortened(quote)}”`,
      expected: 'words that stand in it once',
      fix: none
        ? 'Copy the words from the source as they are printed there.'
        : 'Quote more of the words around it.'
    })
    return []
  }

  /** A fault of a quotation: the curator's, unless the source has changed since. */
  fault(
    quote: string,
    path: readonly (string | number)[],
    words: Pick<Problem, 'found' | 'expected' | 'fix'>
  ): void {
    const {file, lineOf} = this.#source
    if (this.#changed) {
      const params = {quote: shortened(quote)}
      this.notices.push({rule: 'issue/correction-quote-gone', params, spans: []})
    } else this.problems.push({file, line: lineOf(path), ...words})
  }
}

/** The words of a quotation, for a message. */
export const shortened = (quote: string) => {
  const words = quote.trim().replace(/\s+/g, ' ')
  return words.length > 80 ? `${words.slice(0, 79)}…` : words
}
