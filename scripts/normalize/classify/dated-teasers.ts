/** Dated lines that lead to other articles. */
import type {Unit} from '../stages.ts'
import {comparable, endsSentence} from '../text.ts'
import {readAboutLine} from './about-lines.ts'
import {fullDates, isBareDate, longest, otherWords} from './header-line-kinds.ts'

/** Words besides date and author that make a line the title of another article. */
const fewestTeaserWords = 3
/** Lines above the headline that are looked at for a list. */
const reachList = 10

/** Letters only: how lines of one list are alike. */
export const shape = (text: string): string => comparable(text.replace(/\d+/g, ' '))

/** Lines like the headline but for their figures, and runs of lines with dates, are other articles. */
export function isTeaser(units: readonly Unit[], index: number, headline: string): boolean {
  const {text} = units[index]!
  if (/\p{L}/u.test(headline) && shape(text) === headline) return true
  const isEntry = (unit: Unit | undefined) => {
    if (!unit || unit.text.length > longest || endsSentence(unit.text)) return false
    const dates = fullDates(unit.text)
    const {names} = dates.length > 0 ? readAboutLine(unit.text) : {names: []}
    return dates.length > 0 && otherWords(unit.text, [...dates, ...names]) >= fewestTeaserWords
  }
  const beside = [units[index - 1], units[index + 1]].filter(
    (unit) => unit?.label?.class !== 'headline'
  )
  return isEntry(units[index]) && beside.some(isEntry)
}

/** Whether several lines above the headline give dates: they head the links of other articles. */
export function isDatedList(units: readonly Unit[], start: number): boolean {
  const above = units.slice(Math.max(0, start - reachList), start)
  // The headline itself may name a day, and stand above as the page's title.
  const dated = above.filter(
    ({text, label}) =>
      label?.class !== 'headline' && text.length <= longest && fullDates(text).length > 0
  )
  return dated.length > 1
}

/** An article has one day, and another of a change; a third is of another article. */
const mostDays = 3

/** Whether lines below the headline give so many days that they are those of a list, with its authors. */
export function listsArticles(units: readonly Unit[], from: number, end: number): boolean {
  const days = units.slice(from, end).flatMap(({text}) => (isBareDate(text) ? [text] : []))
  return new Set(days).size > mostDays
}
