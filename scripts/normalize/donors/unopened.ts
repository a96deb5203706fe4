/** Names of those who gave that no word opens: their own forms tell. */
import {isFullGiver, isGiver, isMarked, isOfState} from './entries.ts'
import type {Found} from './blocks.ts'
import {isFirstName} from '../names/first-names.ts'
import {isBelowProse, isProse, proseHas, type ListLine} from './prose.ts'
import {bullet, endsSentence} from '../text.ts'

const fewest = 3

/** Families, funds and foundations, one a line right below each other, beside the prose and with no opening. */
export function fundsFrom(lines: readonly ListLine[], at: number): Found | undefined {
  const isFund = (text: string) =>
    text.length <= 80 && !bullet.test(text) && isMarked(text) && isFullGiver(text)
  let last = at - 1
  while (
    lines[last + 1] &&
    (last < at || lines[last + 1]!.gap === 0) &&
    isFund(lines[last + 1]!.text)
  )
    last += 1
  if (last - at + 1 < fewest) return undefined
  return {last, entries: lines.slice(at, last + 1).map(({text}) => text)}
}

/** A name, dots or a gap, and a sum at the end: `Ann Fisk ......... $20`. */
const withSum =
  /^(?<name>[^\t]{3,80}?)(?:\s*[.…·_]{3,}\s*|\s*\t\s*|\s{3,})(?:[$€£¥₪]|US\$)\s?\d[\d.,]*$/u
const fewestFull = 0.6

/** Of a line that ends in no figure nothing else is asked. */
const sumOf = (text: string) => (/\d/.test(text.at(-1) ?? '') ? withSum.exec(text) : null)

/** Names of people beside sums, a line each right below each other: no prices, and no pledges of states. */
export function sumsFrom(lines: readonly ListLine[], at: number): Found | undefined {
  // A run of such lines is read from its first, and not from each of them.
  if (lines[at]!.gap === 0 && at > 0 && sumOf(lines[at - 1]!.text)) return undefined
  const entries: string[] = []
  for (let index = at; index < lines.length; index += 1) {
    const {text, gap} = lines[index]!
    const name = sumOf(text)?.groups!['name']
    if (name === undefined || (index > at && gap > 0) || !isGiver(name)) break
    entries.push(name)
  }
  if (entries.length < fewest || entries.some(isOfState)) return undefined
  const full = entries.filter(isFullGiver).length
  return full >= entries.length * fewestFull ? {last: at + entries.length - 1, entries} : undefined
}

/** Who writes so signs, and a text that ends so names who did. */
const isSigned =
  /(?<!\p{L})(?:we|our|us|ours|the undersigned|undersigned|signed|signatories|yours|sincerely|faithfully|contributed|reporting|compiled|nous|notre|wir|unser\p{L}*|nosotros|nuestr\p{L}+)(?!\p{L})/iu

/**
 * Names of people a line each right below each other, the last thing that stands in a text: nothing leads up to
 * them, and its prose tells of none. Of whom they are is not known, and nothing says that the article tells of them.
 */
export function namesAtEndFrom(lines: readonly ListLine[], at: number): Found | undefined {
  const above = lines[at - 1]
  const count = lines.length - at
  if (count < fewest || lines[at]!.gap === 0 || !above || !endsSentence(above.text))
    return undefined
  const isName = ({text, gap}: ListLine, isFirst: boolean) =>
    (isFirst || gap === 0) &&
    !/[,;:|\d]/u.test(text) &&
    !bullet.test(text) &&
    !endsSentence(text) &&
    isFullGiver(text) &&
    !isMarked(text) &&
    isFirstName(text.split(/\s/u, 1)[0]!)
  for (let index = at; index < lines.length; index += 1)
    if (!isName(lines[index]!, index === at)) return undefined
  if (!isBelowProse(lines, at)) return undefined
  const own = lines.slice(at)
  const stretch = {first: at, last: lines.length - 1}
  const isTold = own.some(({text}) => proseHas(lines, stretch, text.split(/\s+/u).at(-1)!))
  // Of letters and of what a desk puts together.
  if (isTold || lines.some((line) => isProse(line) && isSigned.test(line.text))) return undefined
  return {last: stretch.last, entries: own.map(({text}) => text)}
}
