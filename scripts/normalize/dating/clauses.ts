/** The sentence and clause around a place in the text, and how they stand to the day of writing. */
import {allMatches} from '../matches.ts'
import type {LabeledUnit, Range} from '../stages.ts'
import {sentenceIndexAt, sentences} from '../text.ts'
import {isWithin, quotations} from '../names/quotations.ts'
import {tenseOf, type Tense} from './tense.ts'

/** Offsets are those of the unit's text. */
export interface Clause extends Range {
  readonly unit: LabeledUnit
  readonly text: string
  readonly sentence: Range
  readonly tense: Tense
  /** In the first two sentences of the article. */
  readonly lead: boolean
  /** Within quotation marks. */
  readonly quoted: boolean
}

interface Outline {
  readonly sentences: readonly Range[]
  readonly quotes: readonly Range[]
}

/** Where one clause ends and the next begins. */
const boundary =
  /[;:()]|\s[–—-]{1,2}\s|,?\s(?:which|who|whom|whose|where|when|while|whereas|although|though|because|but|after|before|until|since|following which)\s|\b(?:said|says|saying|told|reported|announced|added|noted)(?:\s+that)?\s|,(?=\s+(?:as\s+will|and\s+will|will)\s)/giu

/** Teleprinters quote ``like this''. */
const wireQuotations = (text: string): Range[] =>
  [...text.matchAll(/``[^`]*?''/gu)].map(({index, 0: quote}) => ({
    start: index,
    end: index + quote.length
  }))

/** Longest clause that is looked at on either side: longer stretches are no clauses. */
const reach = 400

/** Finds clauses in the units of one article; the sentences of a unit are found once. */
export class Clauses {
  readonly #outlines = new Map<LabeledUnit, Outline>()
  readonly #lead: (unit: LabeledUnit, offset: number) => boolean

  /** `lead`: whether an offset of a unit lies in the first two sentences of the article. */
  constructor(lead: (unit: LabeledUnit, offset: number) => boolean) {
    this.#lead = lead
  }

  #outline(unit: LabeledUnit): Outline {
    const known = this.#outlines.get(unit)
    if (known) return known
    const quotes = [...quotations(unit.text), ...wireQuotations(unit.text)]
    const outline = {sentences: sentences(unit.text), quotes}
    this.#outlines.set(unit, outline)
    return outline
  }

  /** The clause that holds a range of the unit's text. */
  at(unit: LabeledUnit, range: Range): Clause {
    const outline = this.#outline(unit)
    const sentence = sentenceAt(outline.sentences, range.start) ?? {
      start: 0,
      end: unit.text.length
    }
    const {start, end} = clauseWithin(unit.text, sentence, range)
    const text = unit.text.slice(start, end)
    return {
      unit,
      start,
      end,
      text,
      sentence,
      tense: tenseOf(text),
      lead: this.#lead(unit, range.start),
      quoted: isWithin(range, outline.quotes)
    }
  }
}

function sentenceAt(all: readonly Range[], offset: number): Range | undefined {
  const sentence = all[sentenceIndexAt(all, offset)]
  return sentence && offset < sentence.end ? sentence : undefined
}

function clauseWithin(text: string, sentence: Range, range: Range): Range {
  const from = Math.max(sentence.start, range.start - reach)
  const to = Math.min(sentence.end, range.end + reach)
  let start = from
  let end = to
  for (const {index, 0: match} of allMatches(text.slice(from, to), boundary)) {
    const opens = from + index
    const closes = opens + match.length
    if (closes <= range.start) start = closes
    else if (opens >= range.end) {
      end = opens
      break
    }
  }
  return {start, end}
}
