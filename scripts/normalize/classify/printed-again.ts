/**
 * A line that holds the paragraphs of the text once more, one behind the other: pages keep the article for
 * programs that read it aloud, or for those that show no frames.
 */
import type {Unit} from '../stages.ts'
import {labelAll, type Rule} from './rule.ts'

const shortestLine = 1000
/** Of shorter paragraphs the words stand in a line by chance. */
const shortestParagraph = 80
const fewestParagraphs = 3
const mostOwn = 0.3

/** The first characters of a paragraph, by which it is looked for. */
const keyLength = 40
const keyOf = (text: string, at = 0) => text.slice(at, at + keyLength)
const folded = (text: string) => text.replace(/\s+/gu, ' ')

/** More paragraphs that begin alike are those of a list. */
const mostAlike = 8

/** Paragraphs by how they begin, white space folded. */
function byBeginning(units: readonly Unit[]): ReadonlyMap<string, readonly string[]> {
  const texts = new Set(units.map(({text}) => folded(text)))
  const all = Map.groupBy(texts, (text) => keyOf(text))
  return new Map([...all].filter(([, alike]) => alike.length <= mostAlike))
}

/** Whether a line is made of several of the paragraphs. */
function isMadeOf(line: string, paragraphs: ReadonlyMap<string, readonly string[]>): boolean {
  let characters = 0
  let count = 0
  for (let at = 0; at + keyLength <= line.length; at += 1) {
    const held = paragraphs
      .get(keyOf(line, at))
      ?.find((text) => text.length * 2 < line.length && line.startsWith(text, at))
    if (held === undefined) continue
    characters += held.length
    count += 1
    at += held.length - 1
  }
  return count >= fewestParagraphs && characters >= line.length * (1 - mostOwn)
}

/** Labels such lines; of each the paragraphs stay. */
export const printedAgain: Rule = (units) => {
  const open = units.filter(({text, label}) => !label && text.length >= shortestParagraph)
  const long = open.filter(({text}) => text.length >= shortestLine)
  if (long.length === 0) return units
  const paragraphs = byBeginning(open)
  const again = new Set(long.filter(({text}) => isMadeOf(folded(text), paragraphs)))
  return labelAll(units, again, 'printed-again/line', 'related', 'Holds the paragraphs once more.')
}
