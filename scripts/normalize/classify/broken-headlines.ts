/**
 * Headlines set in two lines or three: `Bees Swarm Over` above `Court House Roof`. They are one where the
 * first line cannot end there, or where the text below goes on as they do. A headline and its deck stay
 * two: of two lines that could each stand alone nothing shows that they are one.
 */
import {datelineIn} from '../datelines.ts'
import type {Unit} from '../stages.ts'
import {comparable, endsSentence, printedValue, words} from '../text.ts'
import {firstBelowHead} from './above-headlines.ts'
import {isNotice} from './headlines.ts'
import {goesOn, isPhrase, leadsOn, mayNameAuthor} from './line-joints.ts'
import {isPage} from './page-shape.ts'
import {isProse, labeled, type Rule} from './rule.ts'

/** A column takes so many characters; what is longer was not broken for want of room. */
const longestLine = 60
const mostWords = 20
const mostLines = 3
/** Lines of one headline are set to one width: none is so many times as long as the one above it. */
const mostLonger = 1.6
const opening = /^["'“„‘‚«»‹¿¡(]*[\p{Lu}\p{Lo}\p{N}]/u

/** A short line of no kind known, and no sentence. */
const couldBePart = ({text, label}: Unit): boolean =>
  !label &&
  text.length <= longestLine &&
  !/[.:;…。]["'”’»]?$/u.test(text) &&
  !isNotice(printedValue(text))

/** In capitals, but for a letter or two that a scan misread. */
const isSet = (text: string) => {
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  return (text.match(/\p{Lu}/gu)?.length ?? 0) > small * 8
}

/** Whether what stands below closes the headline: a byline, a date, a blank line, the story. */
const closes = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.label !== undefined || unit.gap > 0 || isProse(unit) || datelineIn(unit.text) !== undefined)

/** Whether the words on both sides of the break stand side by side in the text. */
function areTogether(first: string, second: string, prose: string): boolean {
  const [left, right] = [words(comparable(first)).at(-1), words(comparable(second))[0]]
  return left !== undefined && right !== undefined && prose.includes(` ${left} ${right} `)
}

/** Whether the second line goes on with the first. */
function isOne(first: Unit, second: Unit, prose: () => string): boolean {
  const [upper, lower] = [printedValue(first.text), printedValue(second.text)]
  if (endsSentence(upper) || mayNameAuthor(lower) || isSet(upper) !== isSet(lower)) return false
  if (lower.length > upper.length * mostLonger) return false
  return (
    leadsOn(upper, lower) ||
    goesOn(upper, lower) ||
    isPhrase(upper, lower) ||
    areTogether(upper, lower, prose())
  )
}

/** Both lines as one unit; its text is as long as what it covers, so that places in it stay right. */
const join = (first: Unit, second: Unit): Unit => ({
  ...first,
  end: second.end,
  text: first.text + '\n'.padEnd(second.start - first.end) + second.text,
  wordCount: first.wordCount + second.wordCount
})

/** Number of lines, from the first, that are one headline; 1 where nothing shows that there are more. */
function linesOfHeadline(lines: readonly Unit[], prose: () => string): number {
  let count = 1
  while (count < mostLines) {
    const [last, next] = [lines[count - 1], lines[count]]
    if (!last || !next || next.gap > 0 || !couldBePart(next) || !isOne(last, next, prose)) break
    count += 1
  }
  return count > 1 && closes(lines[count]) ? count : 1
}

/** Joins the lines of such a headline at the opening of a text that is no page. */
export const brokenHeadlines: Rule = (units) => {
  if (isPage(units) || units.some(({label}) => label?.class === 'headline')) return units
  const at = firstBelowHead(units)
  const first = units[at]
  if (!first || !couldBePart(first) || !opening.test(first.text)) return units
  const prose = () =>
    ` ${units
      .filter(isProse)
      .map(({text}) => comparable(text))
      .join(' ')} `
  const count = linesOfHeadline(units.slice(at), prose)
  if (count === 1) return units
  const whole = units.slice(at + 1, at + count).reduce(join, first)
  if (whole.wordCount > mostWords) return units
  const rest = units.slice(at + count)
  return [...units.slice(0, at), labeled(whole, 'headlines/broken', 'headline'), ...rest]
}
