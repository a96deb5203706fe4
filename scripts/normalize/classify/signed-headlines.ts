/**
 * Short headlines above a name that stands right above a date: `Bridge opened`, and below it `Jane Doe`
 * over `May 3, 2012`. So the head of an article is set, and of nothing else that has prose below. Blank
 * lines may part name and date where they part all lines of the head, or where a word announces the name.
 */
import {readsLikePublication} from '../names/publication-words.ts'
import type {SegmentClass} from '../../../src/schema/evidence.ts'
import type {Unit} from '../stages.ts'
import {comparable, endsSentence, printedValue, words} from '../text.ts'
import {isFirstName} from '../names/first-names.ts'
import {authorRule, nameRule} from './header-lines.ts'
import {readAboutLine} from './about-lines.ts'
import {isNotice} from './headlines.ts'
import {isPage} from './page-shape.ts'
import {calmName, couldBeName} from './person-names.ts'
import {labeled, type Rule} from './rule.ts'
import {signsText} from './signing-lines.ts'
import {siteWordCount} from './site-words.ts'

const fewestWords = 2
const mostWords = 14
/** What may stand above the headline. */
const above: ReadonlySet<SegmentClass> = new Set(['issue', 'masthead', 'section'])

/** `di Ilario Roe`, `מאת משה כהן`: a full name behind a word that announces it. */
const isAnnounced = ({text, label}: Unit): boolean =>
  !label && readAboutLine(printedValue(text)).announced && signsText(printedValue(text))

/** Two words or three with a given name in front. */
function isWriter({text, label}: Unit): boolean {
  const name = calmName(printedValue(text))
  return !label && couldBeName(name) && isFirstName(name.split(/\s/u)[0]!)
}

/** Two words that could be a name that no list has, and that the text does not speak of; later rules judge it. */
function isNameByShape({text, label}: Unit, prose: Unit): boolean {
  const all = words(printedValue(text))
  const isTold = all.some((word) => comparable(prose.text).includes(comparable(word)))
  return !label && all.length === 2 && couldBeName(printedValue(text)) && !isTold
}

function couldHead({text, label}: Unit): boolean {
  const printed = printedValue(text)
  const count = words(printed).length
  if (label || count < fewestWords || count > mostWords || isNotice(printed)) return false
  if (
    !/^["'“„‘‚«»‹¿¡]?[\p{Lu}\p{Lo}\p{N}\p{Script=Georgian}]/u.test(printed) ||
    /[.,;:]$/u.test(printed)
  )
    return false
  if (isFirstName(words(printed)[0] ?? '') && couldBeName(calmName(printed))) return false
  return !readsLikePublication(printed) && siteWordCount(printed) === 0
}

/** Labels both lines where nothing above is a headline, and a sentence follows the date. */
export const signedHeadlines: Rule = (units) => {
  if (units.some(({label}) => label?.class === 'headline') || isPage(units)) return units
  const first = units.findIndex(({label}) => !label || !above.has(label.class))
  const [head, name, date, prose] = units.slice(Math.max(0, first), first + 4)
  if (!head || !name || !date || !prose || !couldHead(head)) return units
  const announced = isAnnounced(name)
  const isBlock = name.gap === 0 && date.gap === 0 && prose.gap > 0
  const isShaped = isBlock && isNameByShape(name, prose)
  if (!announced && !isWriter(name) && !isShaped) return units
  const isOneHead = date.gap === 0 || announced || (name.gap > 0 && prose.gap > 0)
  if (date.label?.class !== 'issue' || !isOneHead) return units
  if (prose.label || !endsSentence(prose.text)) return units
  return units.map((unit) => {
    if (unit === head) return labeled(unit, 'headlines/signed', 'headline')
    return unit === name && !isShaped
      ? labeled(
          unit,
          announced ? authorRule : nameRule,
          'byline',
          'Names the author; shown with the article.'
        )
      : unit
  })
}
