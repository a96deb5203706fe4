/** All that a curator says about one item, its quotations found in the source. */
import type {CorrectionFile} from '../../../src/archive-folder/corrections.ts'
import type {Problem} from '../../../src/lib/problem.ts'
import type {CorrectionEntry} from '../../../src/schema/correction.ts'
import type {SegmentClass} from '../../../src/schema/evidence.ts'
import type {Notice} from '../evidence.ts'
import type {Item, Range} from '../stages.ts'
import {passagesOf} from './passages.ts'
import {statementOf, type Statement} from './statement.ts'
import {noValues, setValues, type SetValues} from './values.ts'

/** A stretch of the source that is of a class. */
export interface ClassedPassage extends Range {
  readonly class: SegmentClass
  /** Why, one sentence. */
  readonly reason: string
}

/** Printed words that read otherwise. */
export interface Reading extends Range {
  readonly read: string
  readonly statement: Statement
}

export interface Word {
  readonly values: SetValues
  /** In the order they were made: of two about one passage, the later one holds. */
  readonly segments: readonly ClassedPassage[]
  /** In order of position; no two overlap. */
  readonly readings: readonly Reading[]
  /** What a reader should know: the source has changed since. */
  readonly notices: readonly Notice[]
  /** Errors of the curator. */
  readonly problems: readonly Problem[]
}

/** Of an item that no curator has corrected. */
export const noWord: Word = {
  values: noValues,
  segments: [],
  readings: [],
  notices: [],
  problems: []
}

/** Finds quotations; those that are not found once become problems, or notices for a changed source. */
class Finder {
  readonly notices: Notice[] = []
  readonly problems: Problem[] = []
  readonly #item: Item
  readonly #source: CorrectionFile
  readonly #changed: boolean

  constructor(item: Item, source: CorrectionFile) {
    this.#item = item
    this.#source = source
    this.#changed = source.correction.forSha256 !== item.sourceSha256
    if (this.#changed) this.notices.push({rule: 'issue/correction-outdated', params: {}, spans: []})
  }

  /** The one place of a quotation, as a list of one; else none. */
  place(quote: string, path: readonly (string | number)[]): Range[] {
    const {sourceFile, rendition} = this.#item
    const found = passagesOf(rendition.text, quote)
    if (found.length === 1) return found
    const none = found.length === 0
    this.fault(quote, path, {
      found: `a quotation that ${sourceFile} ${none ? 'does not have' : 'has more than once'}: “${cut(quote)}”`,
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
      const params = {quote: cut(quote)}
      this.notices.push({rule: 'issue/correction-quote-gone', params, spans: []})
    } else this.problems.push({file, line: lineOf(path), ...words})
  }
}

const cut = (quote: string) => {
  const words = quote.trim().replace(/\s+/g, ' ')
  return words.length > 80 ? `${words.slice(0, 79)}…` : words
}

/** What of an entry is about passages of the source. */
function passagesIn(entry: CorrectionEntry, index: number, finder: Finder) {
  const statement = statementOf(entry)
  const segments = (entry.segments ?? []).flatMap(({quote, class: kind}, at): ClassedPassage[] =>
    finder
      .place(quote, ['entries', index, 'segments', at, 'quote'])
      .map((range) => ({...range, class: kind, reason: statement['why']!}))
  )
  const readings = (entry.text ?? []).flatMap(({quote, read}, at) => {
    const path = ['entries', index, 'text', at, 'quote']
    return finder.place(quote, path).map((range) => ({
      ...range,
      // A reading is words of one paragraph: a line break in it would part that.
      read: read.trim().replace(/[\s\u0085]+/g, ' '),
      statement,
      path,
      quote
    }))
  })
  return {segments, readings}
}

type PlacedReading = ReturnType<typeof passagesIn>['readings'][number]

/** Readings in order of position. A later one of the same words holds; one that overlaps is a fault. */
function distinctReadings(all: readonly PlacedReading[], finder: Finder): Reading[] {
  const held: PlacedReading[] = []
  for (const reading of all) {
    const {start, end, quote, path} = reading
    const same = held.findIndex((other) => other.start === start && other.end === end)
    if (same >= 0) held[same] = reading
    else if (held.every((other) => other.end <= start || end <= other.start)) held.push(reading)
    else {
      finder.fault(quote, path, {
        found: `a quotation that shares words with another: “${cut(quote)}”`,
        expected: 'one reading of every word',
        fix: 'Put the two readings together in one.'
      })
    }
  }
  return held
    .toSorted((a, b) => a.start - b.start)
    .map(({start, end, read, statement}) => ({start, end, read, statement}))
}

/** What the corrections of an item say about it. */
export function wordOn(item: Item, source: CorrectionFile): Word {
  const finder = new Finder(item, source)
  const {correction} = source
  const all = correction.entries.map((entry, index) => passagesIn(entry, index, finder))
  const readings = distinctReadings(
    all.flatMap((one) => one.readings),
    finder
  )
  return {
    values: setValues(correction),
    segments: all.flatMap((one) => one.segments),
    readings,
    notices: finder.notices,
    problems: finder.problems
  }
}
