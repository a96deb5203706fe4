/**
 * Saved pages of so few lines that nothing else shows what they are: the first line is the title of the
 * page, `Headline - Site`, and the headline stands again as a line of its own above the text.
 */
import type {Unit} from '../stages.ts'
import {comparable} from '../text.ts'
import {isPage, pageHeadlineRule} from './page-shape.ts'
import {titleParts} from './page-titles.ts'
import {labeled, proseZone, type Rule} from './rule.ts'
import {siteWordCount} from './site-words.ts'

/** The headline stands within so many lines. */
const reach = 30
const shortest = 3
/** What stands between title and headline on a page: names of sections, buttons. */
const longestLink = 30
const isLink = ({text}: Unit): boolean => text.length <= longestLink && !/[.!?。]$/u.test(text)

/** `Town: ` in front of the headline, in the title of the page only. */
const isTailOf = (line: string, part: string): boolean =>
  line.split(' ').length >= shortest && part.endsWith(` ${line}`)

/** Index of the line that is the headline of the page's title, or -1. */
function headlineBelow(units: readonly Unit[]): number {
  const [page] = units
  if (!page) return -1
  const whole = comparable(page.text)
  const parts = titleParts(page.text)
    .filter(({start}) => start === 0)
    .map(({start, end}) => comparable(page.text.slice(start, end)))
    .filter((part) => part.length >= shortest && part !== whole)
  if (parts.length === 0) return -1
  const isHeadline = ({text, label}: Unit, index: number) => {
    if (index === 0 || index > reach || label || siteWordCount(text) > 0) return false
    const line = comparable(text)
    return parts.some((part) => part === line || isTailOf(line, part))
  }
  // A section may stand in the title too: the headline is the longest.
  return units.reduce((best, unit, index) => {
    if (!isHeadline(unit, index)) return best
    return best < 0 || unit.text.length > units[best]!.text.length ? index : best
  }, -1)
}

/** Labels title, headline and the lines between them, where no headline is known yet. */
export const shortPages: Rule = (units) => {
  if (isPage(units) || units.some(({label}) => label?.class === 'headline')) return units
  const zone = proseZone(units)
  if (units[0]?.label || zone?.first === 0) return units
  const at = headlineBelow(units)
  if (at < 0 || (zone && at > zone.first)) return units
  if (!units.slice(1, at).every((unit) => unit.label || isLink(unit))) return units
  return units.map((unit, index) => {
    if (index > at || unit.label) return unit
    if (index === 0)
      return labeled(unit, 'page-headlines/site', 'masthead', 'The title of the page.')
    if (index === at) return labeled(unit, pageHeadlineRule, 'headline')
    return labeled(
      unit,
      'short-pages/above',
      'menu',
      'Stands above the article, among links of the page.'
    )
  })
}
