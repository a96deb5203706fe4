/** Subheads: short lines without a stop, between paragraphs of prose. They stay in the article. */
import type {Unit} from '../stages.ts'
import {endsSentence, words} from '../text.ts'
import {extent} from './extent.ts'
import {isProse, labeled, type Rule} from './rule.ts'

const isParagraph = (unit: Unit | undefined) =>
  unit !== undefined && (isProse(unit) || (!unit.label && endsSentence(unit.text)))

/** A verse or an answer ends in a stop as well; a part of a text has a paragraph of some length. */
const shortestPart = 80
const isLong = (unit: Unit | undefined) => unit !== undefined && extent(unit.text) >= shortestPart

const asks = ({text}: Unit) => /[?？؟;]["'”’»)\]]*$/u.test(text)
/** A single question may head a part of a text; more of them are an interview. */
const fewestQuestions = 2

/** A line of 2 to 14 words that no stop ends, capital first, with a paragraph right above and right below. */
export const subheads: Rule = (units) => {
  const interview = units.filter((unit) => !unit.label && asks(unit)).length >= fewestQuestions
  return units.map((unit, index) => {
    const {text} = unit
    if (unit.label || text.length > 100) return unit
    const count = words(text).length
    if (count < 2 || count > 14) return unit
    if (/[!?]["'”’»]+$|[.,;:…)\]]["'”’»]*$|^[\p{Ll}\p{P}\p{S}]/u.test(text)) return unit
    if (interview && asks(unit)) return unit
    const [above, below] = [units[index - 1], units[index + 1]]
    if (!isParagraph(above) || !isParagraph(below) || !(isLong(above) || isLong(below))) return unit
    return labeled(unit, 'subheads/between-paragraphs', 'subhead')
  })
}
