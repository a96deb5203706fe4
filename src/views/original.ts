/** The source of an article as it was saved, line by line, and what became of its parts. */
import {toldReason} from '../locales/told.ts'
import {keptClasses, type Segment} from '../schema/evidence.ts'
import {segmentName} from './segment-words.ts'

/** The source of an article, for its page. */
export interface Original {
  readonly sourceFile: string
  readonly sourceItem?: string
  readonly sha256: string
  /** How it was decoded, in words. */
  readonly encoding: string
  /** Of its text, in UTF-16 units. */
  readonly length: number
  /** Of the file; absent when it is gone. */
  readonly bytes?: number
  /** Where its bytes can be had. */
  readonly download?: string
  /** Absent when the text is not at hand: the source changed, or a reader's output is missing. */
  readonly lines?: readonly OriginalLine[]
}

/** A stretch of one line. */
export interface OriginalPart {
  readonly text: string
  /** What it is, when it is not in the article's text. */
  readonly leftOut?: string
  /** In a word or two, at the first of several stretches that are left out as the same. */
  readonly named?: string
}

/** Parts of a line; empty for an empty line. */
export type OriginalLine = readonly OriginalPart[]

/** Controls would be invisible or break the page: each is shown by its own picture (␀ for NUL). */
const visible = (text: string) =>
  text.replace(/[\0-\x08\x0B-\x1F\x7F]/g, (control) =>
    control === '\x7F' ? '\u2421' : String.fromCharCode(0x2400 + control.charCodeAt(0))
  )

/** Why a stretch is not in the article's text. */
function leftOutAs({class: kind, reason}: Segment): string | undefined {
  if (kind === 'blank' || keptClasses.includes(kind)) return undefined
  const name = segmentName(kind)
  return reason === undefined ? name : `${name}: ${toldReason(reason).say}`
}

/** Lines of a rendition; `segments` tile it. */
export function linesOfOriginal(text: string, segments: readonly Segment[]): OriginalLine[] {
  const lines: OriginalPart[][] = [[]]
  let before: Segment['class'] | undefined
  for (const segment of segments) {
    const leftOut = leftOutAs(segment)
    let named = leftOut !== undefined && segment.class !== before && segmentName(segment.class)
    if (segment.class !== 'blank') before = segment.class
    const stretches = text.slice(segment.start, segment.end).split(/\r\n|\r|\n/)
    for (const [at, stretch] of stretches.entries()) {
      if (at > 0) lines.push([])
      if (stretch === '') continue
      const parts = {...(leftOut !== undefined && {leftOut}), ...(named !== false && {named})}
      lines.at(-1)!.push({text: visible(stretch), ...parts})
      named = false
    }
  }
  // A line end at the end begins no line.
  if (lines.at(-1)!.length === 0 && lines.length > 1) lines.pop()
  return lines
}
