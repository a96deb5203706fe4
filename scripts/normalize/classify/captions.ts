/** Photo credits, the captions they end, and the alternative text above a caption. */
import type {Unit} from '../stages.ts'
import {comparable, endsSentence, words} from '../text.ts'
import {bracketedCredit, isCreditLine, isNameWithAgency, saysCaption} from './caption-forms.ts'
import {isSignedAndDated} from './page-about-lines.ts'
import {isPage} from './page-shape.ts'
import {fullDates} from './header-line-kinds.ts'
import {signsText} from './signing-lines.ts'
import {labeled, proseZone, splitUnit, type Rule} from './rule.ts'

const creditReason = 'A photo credit.'
const captionReason = 'The caption of a picture that the text does not hold.'

/** Paragraphs that end in a credit are read up to this length; captions are at most as long. */
const longestCredited = 1500
const longestCaption = 300
/** Within the prose of a text that is no page a caption is no sentence, and at most this long. */
const longestPhrase = 120

/** A unit that is a credit or caption as a whole. */
function wholeUnit(unit: Unit, inside: boolean): Unit | undefined {
  const {text} = unit
  if (text.length <= 150 && (isCreditLine(text) || (inside && isNameWithAgency(text)))) {
    return labeled(unit, 'credits/line', 'credit', creditReason)
  }
  return text.length <= longestCaption && saysCaption(text)
    ? labeled(unit, 'credits/caption', 'caption', captionReason)
    : undefined
}

/** A unit that ends in a credit in brackets, in its two parts; among prose, sentences stay. */
function splitCredit(unit: Unit, amongProse: boolean): readonly Unit[] | undefined {
  // The credit is short and last.
  const tail = Math.max(0, unit.text.length - 220)
  const match = bracketedCredit.exec(unit.text.slice(tail))
  if (!match) return undefined
  const [before, credit] = splitUnit(unit, tail + match.index)
  const isCaption =
    before !== undefined &&
    (amongProse
      ? before.text.length <= longestPhrase && !endsSentence(before.text)
      : before.text.length <= longestCaption)
  const caption =
    before && isCaption ? labeled(before, 'credits/caption', 'caption', captionReason) : before
  const line = credit && labeled(credit, 'credits/bracketed', 'credit', creditReason)
  return [caption, line].filter((part) => part !== undefined)
}

/** Labels credits, and captions that say so or that end in a credit. */
export const credits: Rule = (units) => {
  const zone = proseZone(units)
  const page = isPage(units)
  return units.flatMap((unit, index) => {
    if (unit.label || unit.text.length > longestCredited) return [unit]
    const inside = zone !== undefined && index > zone.first && index < zone.last
    return wholeUnit(unit, inside) ?? splitCredit(unit, inside && !page) ?? [unit]
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

/** Behind the last date of a line, a time of day. */
const timeBehind = /^,?\s*\d{1,2}[:.]\d{2}/u

/**
 * `May 3, 2012 by Jane`, `Editor, The Paper May 3, 2012 6:55 am`: a line about the article, not about the
 * picture below it.
 */
const isDatedLine = (unit: Unit) => {
  const {text} = unit
  if (text.length > longestPhrase) return false
  if (isSignedAndDated(unit)) return true
  const dates = fullDates(text)
  return dates[0]?.start === 0 || timeBehind.test(text.slice(dates.at(-1)?.end ?? text.length))
}

/** A line of text above a lone credit line, outside the prose: its caption. */
export const captionsAboveCredits: Rule = (units) => {
  const zone = proseZone(units)
  return units.map((unit, index) => {
    const next = units[index + 1]
    const outside = !zone || index < zone.first || index > zone.last
    if (unit.label || next?.label?.rule !== 'credits/line' || next.gap > 0 || !outside) return unit
    if (isCreditOrCaption(units[index - 1]) || isDatedLine(unit) || signsText(unit.text))
      return unit
    return labeled(unit, 'captions/above-credit', 'caption', captionReason)
  })
}
