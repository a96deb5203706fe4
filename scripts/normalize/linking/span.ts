/** Stretches of text with their words, for what is read without the text at hand. */
import type {Span} from '../../../src/schema/evidence.ts'
import type {LabeledUnit, Range} from '../stages.ts'

/** A range of a unit's text as a span of the rendition. */
export function spanIn({start: offset, text}: LabeledUnit, {start, end}: Range): Span {
  return {start: offset + start, end: offset + end, quote: text.slice(start, end)}
}
