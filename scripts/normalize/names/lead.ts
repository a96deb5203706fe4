/** The opening sentences of a text. */
import type {LabeledUnit, Range} from '../stages.ts'
import {sentences} from '../text.ts'

/** The first two sentences are looked for in this much text. */
const longestLead = 3000
/** Shorter lines open no article, where longer ones follow. */
const fewestWords = 5
/** Lines above the first sentence: a headline that nothing tells from the text, a deck. */
const mostLines = 3

/** The beginning of a text, as ranges of the rendition. */
export interface Lead {
  /** The first sentence of the body behind the dateline, with the lines above it. */
  readonly opening: readonly Range[]
  /** That, and the second sentence. */
  readonly ranges: readonly Range[]
}

/** The lead of the body; a line without an end is no sentence, and belongs to what it stands above. */
export function leadOf(units: readonly LabeledUnit[], dateline: Range | undefined): Lead {
  const body = units.filter(({label}) => label.class === 'body')
  const long = body.filter(({wordCount}) => wordCount >= fewestWords)
  const found = (long.length > 0 ? long : body).slice(0, mostLines + 2).flatMap(({start, text}) => {
    // A bracket may stand in front of it.
    const opens = dateline && dateline.start >= start && dateline.start - start <= 1
    const skipped = opens ? dateline.end - start : 0
    const opening = text.slice(skipped, skipped + longestLead)
    return sentences(opening).map((range) => ({
      start: start + skipped + range.start,
      end: start + skipped + range.end,
      ends: /[.!?…。؟]["”’»)\]]*$/u.test(opening.slice(range.start, range.end).trimEnd())
    }))
  })
  const first = Math.min(
    Math.max(
      found.findIndex(({ends}) => ends),
      0
    ),
    mostLines
  )
  return {opening: found.slice(0, first + 1), ranges: found.slice(0, first + 2)}
}
