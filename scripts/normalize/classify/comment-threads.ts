/** Threads of readers' comments: a name and the time of writing above each. */
import type {Unit} from '../stages.ts'

/** The first reader's name and date stand this near to the heading of comments. */
const threadReach = 4
const threadLine =
  /\b\d{1,2}[:.h]\d{2}\b|\b\d+ (?:seconds|minutes|hours?|days?|weeks?|months?|years?) ago\b|\b(?:said|says|writes|wrote|schrieb|sagt|dice|dit)\s*:?$/iu

/** Whether a reader's name and the time of writing follow a heading. */
export const isThread = (units: readonly Unit[], index: number) =>
  units
    .slice(index + 1, index + 1 + threadReach)
    .some(({text}) => text.length <= 100 && threadLine.test(text))
