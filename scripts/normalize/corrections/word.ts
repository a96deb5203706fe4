/** All that a curator says about one item, its quotations found in the source. */
import type {CorrectionFile} from '../../../src/archive-folder/corrections.ts'
import {lettersAsRead} from '../../../src/lib/letters-as-read.ts'
import type {Problem} from '../../../src/lib/problem.ts'
import type {CorrectionEntry} from '../../../src/schema/correction.ts'
import type {SegmentClass} from '../../../src/schema/evidence.ts'
import {itemInLetters} from '../letters-as-read.ts'
import type {Item, Notice, Range} from '../stages.ts'
import {adriftNotices, isAdrift} from './adrift.ts'
import {Quotations, shortened} from './quotations.ts'
import {isReadable} from './stated.ts'
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

/** What of an entry is about passages of the source. */
function passagesIn(entry: CorrectionEntry, index: number, finder: Quotations) {
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
      read: lettersAsRead(read)
        .trim()
        .replace(/[\s\u0085]+/g, ' '),
      statement,
      path,
      quote
    }))
  })
  return {segments, readings}
}

type PlacedReading = ReturnType<typeof passagesIn>['readings'][number]

/** Readings in order of position. A later one of the same words holds; one that overlaps is a fault. */
function distinctReadings(all: readonly PlacedReading[], finder: Quotations): Reading[] {
  const held: PlacedReading[] = []
  for (const reading of all) {
    const {start, end, quote, path} = reading
    const same = held.findIndex((other) => other.start === start && other.end === end)
    if (same >= 0) held[same] = reading
    else if (held.every((other) => other.end <= start || end <= other.start)) held.push(reading)
    else {
      finder.fault(quote, path, {
        found: `a quotation that shares words with another: “${shortened(quote)}”`,
        expected: 'one reading of every word',
        fix: 'Put the two readings together in one.'
      })
    }
  }
  return held
    .toSorted((a, b) => a.start - b.start)
    .map(({start, end, read, statement}) => ({start, end, read, statement}))
}

/** Readings of words that can read otherwise; those of a format's marks are faults. */
function readable(all: readonly PlacedReading[], item: Item, finder: Quotations): PlacedReading[] {
  return all.filter((reading) => {
    if (isReadable(item, reading)) return true
    finder.fault(reading.quote, reading.path, {
      found: `a quotation with marks of the format in it: “${shortened(reading.quote)}”`,
      expected: 'words of the text, not of its markup, or words of one value that is stated there',
      fix: 'Quote those words alone.'
    })
    return false
  })
}

/** What the corrections of an item say about it; places are those in its letters as read. */
export function wordOn(saved: Item, source: CorrectionFile): Word {
  if (isAdrift(saved, source)) return {...noWord, notices: adriftNotices(source)}
  const {item} = itemInLetters(saved)
  const finder = new Quotations(item, source)
  const {correction} = source
  const all = correction.entries.map((entry, index) => passagesIn(entry, index, finder))
  const placed = all.flatMap((one) => one.readings)
  const readings = distinctReadings(readable(placed, item, finder), finder)
  return {
    values: setValues(correction),
    segments: all.flatMap((one) => one.segments),
    readings,
    notices: finder.notices,
    problems: finder.problems
  }
}
