/** Chapters of stories that papers print week by week: their years can be those of what is made up. */
import type {Reading} from './reading.ts'

const chapter =
  /^\W*(?:chapter|episode|canto|act)\s+(?:[ivxlc]+|\d+|one|two|three|four|five|six|seven|eight|nine|ten|the\s+(?:first|last))(?:\W|$)/iu
/** `Chapter 11 filing`: bankrupts. */
const ofTheCode = /^\W*chapter\s+(?:7|9|11|12|13)\s+\p{L}/iu
/** `Serial: The Last Ferry. Chapter 9` */
const serial =
  /^\W*serial\b(?=\W*$|\s*[:.—–-])|^[^.!?]{0,40}\bserial\b.*\bchapter\s+(?:[ivxlc]+|\d+)\W*$/iu
/** The end of a paragraph, however long. */
const continuedAtEnd = /\(?\bto\s+be\s+(?:continued|concluded)\b\W*$/iu
const endOfUnit = 60
const toBeContinued = /\bto\s+be\s+(?:continued|concluded)\b/iu
/** A line that parts of a story begin or end with is no longer. */
const longestLine = 120
const outermost = 3

/** Whether the first lines name a chapter, or the last say that more follows. */
export function isSerial({structured: {units}}: Reading): boolean {
  const lines = units.filter(
    ({label, text}) => label.class !== 'blank' && text.length <= longestLine
  )
  const last = units.filter(({label}) => label.class !== 'blank').slice(-outermost)
  return (
    last.some(({text}) => continuedAtEnd.test(text.slice(-endOfUnit))) ||
    lines.slice(0, outermost).some(({text}) => serial.test(text)) ||
    lines.slice(0, outermost).some(({text}) => chapter.test(text) && !ofTheCode.test(text)) ||
    lines.slice(-outermost).some(({text}) => toBeContinued.test(text))
  )
}
