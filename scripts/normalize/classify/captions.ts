/** Photo credits, the captions they end, and the alternative text above a caption. */
import type {Unit} from '../stages.ts'
import {comparable, endsSentence, words} from '../text.ts'
import {labeled, proseZone, splitUnit, type Rule} from './rule.ts'

const bracketed =
  /[([]\s*(?:(?:photo|image|picture|illustrative|file)s?\b[^()[\]]{0,80}?(?:credit|by|courtesy|:)|(?:foto|bild|imagen|imagem|fot\.|crédit|crédito|quelle|fuente|фото)s?\s*:|credits?\s*:|courtesy(?:\s+of)?\b)[^()[\]]{0,120}[)\]]\.?$/iu
const line =
  /^(?:(?:photo(?:graph)?|image|picture)s?\s*(?:credit|by|courtesy|:)|credits?\s*:|photo courtesy)\s*[^.]{2,100}$/iu
const agencies = String.raw`(?:AP(?: Photo| Images)?|AFP|Reuters|EPA|Getty(?: Images)?|GPO|Flash ?90|POOL|UPI|TASS|Xinhua|Associated Press|Shutterstock|dpa|ANSA|EFE|Alamy|iStock(?:photo)?|Bloomberg|NurPhoto)`
const agency = new RegExp(
  String.raw`^(?:[\p{L} .'’-]{3,60}(?:\s?\/\s?|,\s|\svia\s))?${agencies}(?:\s?\/\s?${agencies})?(?: photo)?$`,
  'iu'
)
/** A caption that says so, or whose credit is glued to it: `… at the palace.Credit...A/B`. */
const opensCaption = /^(?:file photo|(?:media|image|photo|video) caption|(?:bild|foto)(?:unterschrift|text))\b/iu
/** `… in die Enge. Bild: A/B` */
const closingCredit =
  /(?:^|[.!?"”»)\]]\s?)(?:foto|photo|bild|bilder|imagen|imagem|fot\.|crédit(?: photo)?|фото)s?\s?:\s[^.:]{3,60}\.?$/iu
const gluedCredit = /[\p{L}.”"’)](?:photo |image )?credit(?:\.{3}|…|:\s?)\s?\p{Lu}[^.]{2,60}$/iu

const creditReason = 'A photo credit.'
const captionReason = 'The caption of a picture that the text does not hold.'

/** Paragraphs that end in a credit are read up to this length; captions are at most as long. */
const longestCredited = 1500
const longestCaption = 300
/** Within the prose a caption is no sentence, and at most this long. */
const longestPhrase = 120

/** `… at the palace. (photo credit: A/B)`: the credit, and outside the prose the caption before it. */
export const credits: Rule = (units) => {
  const zone = proseZone(units)
  return units.flatMap((unit, index) => {
    const {text} = unit
    if (unit.label || text.length > longestCredited) return [unit]
    const alone = text.length <= 150 && (line.test(text) || agency.test(text))
    if (alone) return [labeled(unit, 'credits/line', 'credit', creditReason)]
    if (text.length <= longestCaption && [opensCaption, gluedCredit, closingCredit].some((form) => form.test(text))) {
      return [labeled(unit, 'credits/caption', 'caption', captionReason)]
    }
    // The credit is short and last.
    const tail = Math.max(0, text.length - 220)
    const match = bracketed.exec(text.slice(tail))
    if (!match) return [unit]
    const [before, credit] = splitUnit(unit, tail + match.index)
    const outside = !zone || index <= zone.first || index >= zone.last
    const isCaption =
      before !== undefined &&
      (outside
        ? before.text.length <= longestCaption
        : before.text.length <= longestPhrase && !endsSentence(before.text))
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
