/** Lines that credit another paper: `As reported by The Jerusalem Post`. */
import {endsSentence, words} from '../text.ts'
import {eachUnit, labeled} from './rule.ts'

/** Named group `paper`: what follows the formula. */
export const attributionPattern =
  /^(?:\(|\[)?(?:(?:as|first|originally)\s+(?:reported|published|appeared|printed|seen)\s+(?:by|in|on|at)|(?:(?:this|the)\s+(?:article|story|report|column|piece|post|op-ed)\s+)?(?:was\s+|has\s+been\s+)?(?:first|originally)?\s*(?:appeared|published|republished|reprinted|posted)\s+(?:(?:here\s+)?with\s+(?:the\s+)?(?:kind\s+)?permission\s+(?:from|of|by)|from|by|in|on|at)|re(?:printed|published|posted)\s+(?:with\s+permission\s+)?(?:from|of|by|courtesy of)|courtesy\s+(?:of\s+)?|source\s*:)\s*(?<paper>[^\n]{2,120}?)[\])]?\.?$/iu

/** A short line of the formula and a name; a longer sentence of the same form is prose. */
export const attributions = eachUnit((unit) => {
  const paper = attributionPattern.exec(unit.text)?.groups?.['paper']
  if (paper === undefined || words(paper).length > 9) return undefined
  if (endsSentence(unit.text) && words(unit.text).length > 14) return undefined
  return labeled(
    unit,
    'attributions/formula',
    'attribution',
    'Credits the paper that first published the text.'
  )
})
