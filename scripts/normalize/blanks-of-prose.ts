/**
 * Runs of blanks within a line of prose. Typists set two behind a stop, printers and terminals spread
 * the words of a line to its width, and programs put tabs or two blanks for each: all such read as one.
 * Runs that part the columns of a table, the entries of a row or the ends of a newspaper's head are
 * none of these: who asks for columns is to see them.
 */
import {allMatches} from './matches.ts'
import {textLines, type Line} from './segment/lines.ts'
import type {Range} from './stages.ts'

const anyWide = /\S(?: {2}|\t| \t)[ \t]*\S/
/** A blank or a run of them, between two words. */
const between = /(?<=\S)[ \t]+(?=\S)/g
/** A longer run sets columns apart, however far a line is spread. */
const longestSpread = 4
/** Behind the end of a sentence typists set two blanks, some three. */
const longestAtStop = 3
/** A line of fewer words can be a row of entries. */
const fewestWords = 8
/** A text is not spread for fewer runs. */
const fewestRuns = 3

/** The end of a sentence, an abbreviation or an initial; no row of dots that leads to a sum. */
const stop = /(?<![.…\s])[.?!:…]["'”’»)\]]*$/u
const ended = /(?<![.…\s])[.?!…।。？！؟۔]["'”’»)\]]*$/u
/** What goes on with a sentence; a script without small letters does not tell. */
const small = /^[\p{Ll}(“"‘'—–-]/u

/** What a run's line and paragraph say of it. */
interface Setting {
  /** Words of the line. */
  readonly words: number
  /** How many of the line's words stand farther apart than by one blank. */
  readonly wide: number
  /** The paragraph ends as a sentence does. */
  readonly isOfSentences: boolean
  /** Its lines are spread to one width. */
  readonly isFlush: boolean
}

/** More than one blank between two words, or a tab. */
interface Run extends Range {
  /** What a reader would count: a tab alone is two blanks. */
  readonly width: number
  readonly isTab: boolean
  /** It follows on the end of a sentence. */
  readonly atStop: boolean
  /** A sentence goes on behind it. */
  readonly goesOn: boolean
  readonly setting: Setting
}

/** Lines that follow on each other, with none left free. */
function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = []
  for (const line of lines) {
    if (line.gap === 0 && blocks.length > 0) blocks.at(-1)!.push(line)
    else blocks.push([line])
  }
  return blocks
}

/** Whether all lines but the last are of one width, and there are two of them. */
function isFlush(block: readonly Line[]): boolean {
  const widths = block.slice(0, -1).map(({text, indent}) => text.length + indent)
  return widths.length > 1 && widths.every((width) => width === widths[0])
}

function runsOf({start, text}: Line, block: Pick<Setting, 'isOfSentences' | 'isFlush'>): Run[] {
  if (!anyWide.test(text)) return []
  const all = allMatches(text, between)
  const runs = all.filter(([blanks]) => blanks !== ' ')
  const setting = {words: all.length + 1, wide: runs.length, ...block}
  return runs.map(({index, 0: blanks}) => {
    const end = index + blanks.length
    return {
      start: start + index,
      end: start + end,
      width: blanks === '\t' ? 2 : blanks.length,
      isTab: blanks.includes('\t'),
      atStop: stop.test(text.slice(Math.max(0, index - 8), index)),
      goesOn: small.test(text.slice(end, end + 2)),
      setting
    }
  })
}

function runsIn(block: readonly Line[]): Run[] {
  const isOfSentences = ended.test(block.at(-1)!.text)
  return block.flatMap((line) => runsOf(line, {isOfSentences, isFlush: isFlush(block)}))
}

const isLong = ({setting}: Run) => setting.words >= fewestWords
const isOfProse = (run: Run) => run.goesOn || run.setting.isOfSentences

/** Whether a run stands in a sentence that has single blanks for the most part, or is set to a width. */
const isInSentence = (run: Run) => {
  const {words, wide, isOfSentences, isFlush: isSet} = run.setting
  return !run.isTab && isLong(run) && isOfSentences && (isSet || wide * 2 < words)
}

/** The runs that a spread text has for single blanks; a row of entries among its lines keeps its own. */
function spreadRuns(runs: readonly Run[]): Run[] {
  const within = runs.filter((run) => isLong(run) && !run.atStop)
  const ofProse = within.filter(isOfProse)
  if (ofProse.length < fewestRuns || ofProse.length * 2 < within.length) return []
  const settings = [...new Set(runs.map(({setting}) => setting))]
  const words = settings.reduce((sum, setting) => sum + setting.words, 0)
  // Where nearly all words stand so far apart, those of headlines do.
  const areAll = runs.length * 2 >= words
  return runs.filter((run) => areAll || isLong(run) || isOfProse(run))
}

/** The runs of blanks in a text that read as one blank each, in order. */
export function blanksOfProse(text: string): Range[] {
  if (!anyWide.test(text)) return []
  const all = blocksOf(textLines(text)).flatMap(runsIn)
  const runs = all.filter(({width}) => width <= longestSpread)
  const tabs = runs.filter(({isTab}) => isTab)
  const blanks = runs.filter(({isTab}) => !isTab)
  const read = new Set([
    ...blanks.filter((run) => run.atStop && run.width <= longestAtStop),
    ...blanks.filter(isInSentence),
    ...spreadRuns(blanks),
    ...spreadRuns(tabs)
  ])
  return runs.filter((run) => read.has(run)).map(({start, end}) => ({start, end}))
}
