/** Captions of pictures on pages, within the article and around it. */
import type {Unit} from '../stages.ts'
import {
  endsInCredit,
  isDatedInFull,
  pointsIntoPicture,
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

/** Labels lines of a page that read like captions. */
export const pageCaptions: Rule = (units) => {
  if (!isPage(units)) return units
  const opening = openingEnd(units)
  return units.map((unit, index) => {
    const {text, label} = unit
    if (label || text.length > longest) return unit
    const isCaption =
      endsInCredit(text) ||
      pointsIntoPicture(text) ||
      speaksOfPicture(text) ||
      (index < opening && isDatedInFull(text))
    return isCaption ? labeled(unit, 'page-captions/forms', 'caption', reason) : unit
  })
}
