/** Photo credits, the captions they end, and the alternative text above a caption. */
import type {Unit} from '../stages.ts'
import {comparable, endsSentence, words} from '../text.ts'
import {labeled, proseZone, splitUnit, type Rule} from './rule.ts'

const bracketed =
  /[([]\s*(?:(?:photo|image|picture|illustrative|file)s?\b[^()[\]]{0,80}?(?:credit|by|courtesy|:)|credits?\s*:|courtesy(?:\s+of)?\b)[^()[\]]{0,120}[)\]]\.?$/iu
const line =
  /^(?:(?:photo(?:graph)?|image|picture)s?\s*(?:credit|by|courtesy|:)|credits?\s*:|photo courtesy)\s*[^.]{2,100}$/iu
const agency =
  /^[\p{L} .'’-]{3,40}\/\s?(?:AP|AFP|Reuters|EPA|Getty Images|GPO|Flash ?90|POOL|UPI|TASS|Xinhua)(?: photo)?$/iu

const creditReason = 'A photo credit.'
const captionReason = 'The caption of a picture that the text does not hold.'

/** Paragraphs that end in a credit are read up to this length; captions are at most as long. */
const longestCredited = 1500
const longestCaption = 300

/** `… at the palace. (photo credit: A/B)`: the credit, and outside the prose the caption before it. */
export const credits: Rule = (units) => {
  const zone = proseZone(units)
  return units.flatMap((unit, index) => {
    const {text} = unit
    if (unit.label || text.length > longestCredited) return [unit]
    const alone = text.length <= 150 && (line.test(text) || agency.test(text))
    if (alone) return [labeled(unit, 'credits/line', 'credit', creditReason)]
    // The credit is short and last.
    const tail = Math.max(0, text.length - 220)
    const match = bracketed.exec(text.slice(tail))
    if (!match) return [unit]
    const [before, credit] = splitUnit(unit, tail + match.index)
    const outside = !zone || index <= zone.first || index >= zone.last
    const isCaption = before !== undefined && before.text.length <= longestCaption && outside
    return [
      ...(before
        ? [isCaption ? labeled(before, 'credits/caption', 'caption', captionReason) : before]
        : []),
      ...(credit ? [labeled(credit, 'credits/bracketed', 'credit', creditReason)] : [])
    ]
  })
}

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
