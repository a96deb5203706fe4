/** Chapters of stories that papers print week by week: their years can be those of what is made up. */
import type {Reading} from './reading.ts'

const chapter =
  /^\W*(?:(?:our\s+)?serial\b|chapter|episode|canto|act)\s+(?:[ivxlc]+|\d+|one|two|three|four|five|six|seven|eight|nine|ten|the\s+(?:first|last))(?:\W|$)/iu
/** `Chapter 11 filing`: bankrupts. */
const ofTheCode = /^\W*chapter\s+(?:7|9|11|12|13)\s+\p{L}/iu
const toBeContinued =
  /(?<!\b(?:is|are|was|were)\s)\bto\s+be\s+(?:continued|concluded)\b[^.!?]{0,30}[.!?)\]\s]*$/iu
/** A line that parts of a story begin or end with is no longer. */
const longestLine = 120
const outermost = 3

/** Whether the first lines name a chapter, or the last say that more follows. */
export function isSerial({structured: {units}}: Reading): boolean {
  const lines = units.filter(
    ({label, text}) => label.class !== 'blank' && text.length <= longestLine
  )
  return (
    lines.slice(0, outermost).some(({text}) => chapter.test(text) && !ofTheCode.test(text)) ||
    units.slice(-outermost).some(({text}) => toBeContinued.test(text.slice(-longestLine)))
  )
}
