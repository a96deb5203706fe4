/** Captions of pictures on pages, within the article and around it. */
import type {Unit} from '../stages.ts'
import {endsSentence} from '../text.ts'
import {endsInMakers} from './caption-forms.ts'
import {
  endsInCredit,
  isDatedInFull,
  pointsIntoPicture,
  reports,
  speaksOfPicture
} from './page-caption-forms.ts'
import {isPage, pageHeadlineIndex} from './page-shape.ts'
import {isParagraph} from './paragraphs.ts'
import {labeled, type Rule} from './rule.ts'

/** A caption may be of several sentences, but not of many. */
const longest = 400
/** The article's first picture stands among so many paragraphs below the headline. */
const openingParagraphs = 2

const reason = 'The caption of a picture that the text does not hold.'

/** Index of the line where the second paragraph below the headline stands. */
function openingEnd(units: readonly Unit[]): number {
  let paragraphs = 0
  for (let index = pageHeadlineIndex(units) + 1; index < units.length; index += 1) {
    const unit = units[index]!
    if (isParagraph(unit) && !isDatedInFull(unit.text)) paragraphs += 1
    if (paragraphs === openingParagraphs) return index
  }
  return 0
}

const isPictureLine = (unit: Unit | undefined) =>
  unit?.label?.class === 'credit' || unit?.label?.class === 'alt'

const endsParagraph = (unit: Unit | undefined) =>
  unit !== undefined && isParagraph(unit) && endsSentence(unit.text)

/** Whether a text that could be of the article stands where only a caption would. */
function standsAsCaption(units: readonly Unit[], index: number): boolean {
  const {text} = units[index]!
  const [above, below] = [units[index - 1], units[index + 1]]
  if (isPictureLine(above) || isPictureLine(below) || !endsSentence(text)) return true
  return !reports(text) && !(endsParagraph(above) && endsParagraph(below))
}

/** Labels lines of a page that read like captions. */
export const pageCaptions: Rule = (units) => {
  if (!isPage(units)) return units
  const opening = openingEnd(units)
  return units.map((unit, index) => {
    const {text, label} = unit
    if (label || text.length > longest) return unit
    const signs = [pointsIntoPicture(text), speaksOfPicture(text)]
    const isCaption =
      endsInCredit(text) ||
      endsInMakers(text) ||
      signs.includes('surely') ||
      (signs.includes('perhaps') && standsAsCaption(units, index)) ||
      (index < opening && isDatedInFull(text))
    return isCaption ? labeled(unit, 'page-captions/forms', 'caption', reason) : unit
  })
}
