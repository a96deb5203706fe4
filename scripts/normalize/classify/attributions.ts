/** Lines that credit another paper: `As reported by The Jerusalem Post`. */
import {endsSentence, words} from '../text.ts'
import {eachUnit, labeled} from './rule.ts'

const article = String.raw`(?:(?:this|the) (?:article|story|report|column|piece|post|op-ed) )?(?:was |has been )?`

/** Formulas after which only the name of a paper can follow. */
const formula = [
  String.raw`as (?:first |originally )?(?:reported|published|seen) (?:by|in|on|at)`,
  String.raw`${article}(?:first|originally) (?:reported|published|appeared|printed|posted) (?:by|in|on|at)`,
  String.raw`${article}re(?:printed|published|posted) (?:here )?(?:with (?:the )?(?:kind )?permission (?:from|of|by)|from|by|courtesy of)`,
  String.raw`(?:by )?courtesy of`
].join('|')
/** Formulas after which anything can follow: `Posted on Tuesday`. */
const looseFormula = [
  String.raw`${article}(?:appeared|published|posted) (?:by|in|on|at)`,
  String.raw`source ?:`
].join('|')
const ending = String.raw` ?(?<paper>[^\n]{2,120}?)[\])]?\.?$`

const pattern = new RegExp(String.raw`^[(\[]?(?:${formula})${ending}`, 'iu')
const loosePattern = new RegExp(String.raw`^[(\[]?(?:${looseFormula})${ending}`, 'iu')

/** The name that a credit line gives; `certain` when nothing but a paper can stand there. */
export function creditedPaper(text: string): {paper: string; certain: boolean} | undefined {
  const certain = pattern.exec(text)?.groups?.['paper']
  if (certain !== undefined) return {paper: certain, certain: true}
  const paper = loosePattern.exec(text)?.groups?.['paper']
  return paper === undefined ? undefined : {paper, certain: false}
}

/** A short line of a formula and a name; a longer sentence of the same form is prose. */
export const attributions = eachUnit((unit, {publicationsIn}) => {
  const credit = creditedPaper(unit.text)
  if (!credit || words(credit.paper).length > 9) return undefined
  if (!credit.certain && publicationsIn(credit.paper).length === 0) return undefined
  if (endsSentence(unit.text) && words(unit.text).length > 14) return undefined
  return labeled(
    unit,
    'attributions/formula',
    'attribution',
    'Credits the paper that first published the text.'
  )
}, 200)
