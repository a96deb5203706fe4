/**
 * A paper's name and its day on one line above the headline: `THE VALLEY NEWS | Wednesday, May 2, 2001 | Extra`,
 * `Saturday, 9 March 1912  THE COTTON NEWS  Price 2d.` Notices of events open with a name and a day as well: what is not
 * called like a paper must print a weekday, and the news below it must tell of the week.
 */
import {readsLikePublication} from '../names/publication-words.ts'
import type {Unit} from '../stages.ts'
import {endsSentence, words} from '../text.ts'
import {isDateLine} from '../time/date-lines.ts'
import {foldName} from '../time/month-names.ts'
import {printedDates} from '../time/printed-dates.ts'
import {weekdayWords} from '../time/printed-names.ts'
import {isPage} from './page-shape.ts'
import {notPlaces} from './paper-heads.ts'
import {isFullName} from './person-names.ts'
import {isProse, labeled, type Rule} from './rule.ts'

const longest = 120
const mostWords = 6
/** Between the head and the prose stand the headline, a standfirst and who wrote. */
const reachToProse = 5
const marks = /^[\s,.|•·–—-]+|[\s,.|•·–—-]+$/gu
const nameBehind = /^[\s,.|•·–—-]*(?<name>\p{Lu}\S*(?:\s\S+)*?)(?=\s{2,}|\s*[|•·—]|\s\.\.\.|$)/u
const small =
  /^(?:of|the|and|&|for|de|del|della|dei|du|des|d|la|le|les|el|los|der|die|das|den|und|van|het|en|i|y|e|o|da|do)$/iu
/** Whoever heads lines so tells of an event. */
const ofEvent =
  /(?<!\p{L})(?:concert|recital|lecture|seminar|workshop|meeting|auction|bazaar|sale|quiz|drive|f[eê]te|fair|supper|dinner|ball|service|festival|open\s+day|wedding|funeral|memorial|anniversary|diary|minutes|agenda|menu|program(?:me)?|konzert|sitzung|fest|vernissage|réunion|reunión|riunione)(?!\p{L})/iu

/** The name of a paper on a line, beside its only date and what else mastheads print. */
export function paperOnDateLine(text: string): string | undefined {
  if (text.length > longest) return undefined
  const [date, ...others] = printedDates(text)
  if (date?.precision !== 'day' || others.length > 0) return undefined
  const before = text.slice(0, date.start)
  const ahead = before.replace(marks, '')
  const name = ahead === '' ? nameBehind.exec(text.slice(date.end))?.groups?.['name'] : ahead
  if (name === undefined || !isDateLine(text.replace(name, ' '))) return undefined
  const all = words(name)
  const isCapital = (word: string) => small.test(word) || /^(?:\p{Ll}['’])?\p{Lu}/u.test(word)
  if (all.length > mostWords || !all.every(isCapital) || /\d/u.test(name)) return undefined
  return notPlaces.test(name) || ofEvent.test(name) || isFullName(name, 0) ? undefined : name
}

const tellsOfWeek = ({text}: Unit): boolean =>
  words(text).some((word) => typeof weekdayWords.get(foldName(word)) === 'number')

/** Whether a headline stands by itself below the first line, and prose soon after it. */
function headsNews(units: readonly Unit[]): boolean {
  const [, headline] = units
  if (!headline || headline.gap === 0 || isProse(headline) || endsSentence(headline.text))
    return false
  return units.slice(2, 2 + reachToProse).some(isProse)
}

/** Labels such a line where it opens a text that is no page. */
export const datedMastheads: Rule = (units) => {
  const [first] = units
  if (!first || first.label || isPage(units) || !headsNews(units)) return units
  const name = paperOnDateLine(first.text)
  if (name === undefined) return units
  const [date] = printedDates(first.text)
  const prose = units.find(isProse)
  const isBorneOut = date?.weekday !== undefined && prose !== undefined && tellsOfWeek(prose)
  if (!readsLikePublication(name) && !(isBorneOut && words(name).length > 1)) return units
  const head = labeled(first, 'issue-lines/masthead', 'issue', 'The paper’s name and its day.')
  return [head, ...units.slice(1)]
}
