/** What pages put between the paragraphs of an article: buttons, advertisements, links. */
import type {Unit} from '../stages.ts'
import {endsSentence} from '../text.ts'
import {callKindOf} from './call-words.ts'
import {consentNotices} from './consent-notices.ts'
import {endMarkOf} from './end-marks.ts'
import {isPage} from './page-shape.ts'
import {isParagraph} from './paragraphs.ts'
import {labeled, type Rule} from './rule.ts'
import {isAdvertisement, isSharing, siteWordCount, siteWordShare} from './site-words.ts'

const longestButton = 60
/** A sentence of the site, between paragraphs: who would get which newsletter. */
const longestNotice = 220
const noticeShare = 0.3
const fewestNoticeWords = 4

/** A subhead has a paragraph above and below; so has no row of buttons. */
const isBetweenParagraphs = (above: Unit | undefined, below: Unit | undefined) =>
  above !== undefined && below !== undefined && isParagraph(above) && isParagraph(below)

/** Marks of templates that a program was to fill: `{* signInForm *}`, `{| name |}`. */
const template = /\{(?:\*[^{}]{1,80}\*|\|[^{}]{1,80}\||\{[^{}]{1,80}\})\}/gu
const mostBesideTemplate = 60

/** What stands around the marks of a template is a label; a text about templates speaks in sentences. */
function isTemplate(text: string): boolean {
  const rest = text.replace(template, '')
  return rest !== text && rest.length <= mostBesideTemplate && !endsSentence(rest.trim())
}

/** The words for the eye and those for who cannot see it: `Copy link Copy link`. */
const isSaidTwice = (text: string): boolean => /^(\p{Lu}\S+(?:\s\S+){1,4})\s\1$/u.test(text)

const isNotice = ({text, wordCount}: Unit) =>
  text.length <= longestNotice &&
  siteWordCount(text) >= fewestNoticeWords &&
  siteWordShare(text, wordCount) > noticeShare

function isButton(unit: Unit, above: Unit | undefined, below: Unit | undefined): boolean {
  if (isNotice(unit) || isTemplate(unit.text)) return true
  if (unit.text.length > longestButton || endsSentence(unit.text)) return false
  if (isAdvertisement(unit.text) || isSharing(unit.text) || isSaidTwice(unit.text)) return true
  const kind = callKindOf(unit.text)
  if (kind === 'share' || kind === 'ways') return true
  if (isBetweenParagraphs(above, below)) return false
  return siteWordShare(unit.text, unit.wordCount) > 0.5
}

/** A heading of links or comments, without a final stop; a single word above a paragraph may be the article's own. */
const isHeading = ({text, wordCount}: Unit, above: Unit | undefined, below: Unit | undefined) =>
  text.length <= longestButton &&
  endMarkOf(text) !== undefined &&
  !/[^.]\.["”’]?$/u.test(text) &&
  !(wordCount === 1 && isBetweenParagraphs(above, below))

/** `Read more` alone below the headline that it belongs to. */
const pointsUp =
  /^(?:read|see|learn|find out) more\W*$|^(?:continue reading|weiterlesen|lire la suite|leer más|ler mais|leggi tutto|читать далее)\W*$/iu

/** Labels buttons anywhere on a page, and headlines above a lone `Read more`. */
export const pageInserts: Rule = (units) => {
  if (!isPage(units)) return units
  const notices = consentNotices(units)
  return units.map((unit, index) => {
    const [above, below] = [units[index - 1], units[index + 1]]
    if (unit.label) return unit
    if (notices.has(unit)) {
      return labeled(unit, 'page-inserts/consent', 'related', 'The site asks for consent.')
    }
    if (isButton(unit, above, below)) {
      return labeled(unit, 'page-inserts/button', 'share', 'A button or a label of the site.')
    }
    if (isHeading(unit, above, below)) {
      return labeled(unit, 'page-inserts/heading', 'nav', 'Heads links of the site.')
    }
    const teaser =
      below !== undefined &&
      pointsUp.test(below.text) &&
      !endsSentence(unit.text) &&
      !isParagraph(unit)
    return teaser
      ? labeled(unit, 'page-inserts/teaser', 'related', 'Points to other articles of the site.')
      : unit
  })
}
