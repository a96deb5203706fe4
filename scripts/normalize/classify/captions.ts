/** Photo credits, the captions they end, and the alternative text above a caption. */
import type {Unit} from '../stages.ts'
import {comparable, endsSentence, words} from '../text.ts'
import {eachUnit, labeled, proseZone, splitUnit, type Rule} from './rule.ts'

const bracketed =
  /[([]\s*(?:(?:photo|image|picture|illustrative|file)s?\b[^()[\]]{0,80}?(?:credit|by|courtesy|:)|credits?\s*:|courtesy(?:\s+of)?\b)[^()[\]]{0,120}[)\]]\.?$/iu
const line =
  /^(?:(?:photo(?:graph)?|image|picture)s?\s*(?:credit|by|courtesy|:)|credits?\s*:|photo courtesy)\s*[^.]{2,100}$/iu
const agency =
  /^[\p{L} .'’-]{3,40}\/\s?(?:AP|AFP|Reuters|EPA|Getty Images|GPO|Flash ?90|POOL|UPI|TASS|Xinhua)(?: photo)?$/iu

const creditReason = 'A photo credit.'
const captionReason = 'The caption of a picture that the text does not hold.'

/** `… at the palace. (photo credit: A/B)`: the credit, and the caption before it. */
export const credits: Rule = eachUnit((unit) => {
  const {text} = unit
  if (line.test(text) || agency.test(text))
    return labeled(unit, 'credits/line', 'credit', creditReason)
  const match = text.length <= 1000 ? bracketed.exec(text) : null
  if (!match) return undefined
  const [before, credit] = splitUnit(unit, match.index)
  return [
    ...(before ? [labeled(before, 'credits/caption', 'caption', captionReason)] : []),
    ...(credit ? [labeled(credit, 'credits/bracketed', 'credit', creditReason)] : [])
  ]
})

const isCreditOrCaption = (unit: Unit | undefined) =>
  unit?.label?.class === 'credit' || unit?.label?.class === 'caption'

/** A short line whose words all stand in the caption right below it: the picture's alternative text. */
export const alternativeText: Rule = (units) =>
  units.map((unit, index) => {
    const next = units[index + 1]
    if (unit.label || next?.label?.class !== 'caption' || next.gap > 0) return unit
    if (words(unit.text).length > 8 || endsSentence(unit.text)) return unit
    const caption = new Set(comparable(next.text).split(' '))
    if (
      !comparable(unit.text)
        .split(' ')
        .every((word) => caption.has(word))
    )
      return unit
    return labeled(
      unit,
      'captions/alternative-text',
      'alt',
      'Repeats words of the caption below it: the alternative text of a picture.'
    )
  })

/** A line of text above a lone credit line, outside the prose: its caption. */
export const captionsAboveCredits: Rule = (units) => {
  const zone = proseZone(units)
  return units.map((unit, index) => {
    const next = units[index + 1]
    const outside = !zone || index < zone.first || index > zone.last
    if (unit.label || next?.label?.rule !== 'credits/line' || next.gap > 0 || !outside) return unit
    if (isCreditOrCaption(units[index - 1])) return unit
    return labeled(unit, 'captions/above-credit', 'caption', captionReason)
  })
}
