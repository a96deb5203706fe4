/**
 * Dates of saved pages whose header gives none: lines anywhere on the page that say by their form that
 * they give the day of publication. Such a line is believed where every line of its kind gives the same
 * day: pages print the days of other articles in the same form.
 */
import {isDue} from '../classify/dates-of-other-things.ts'
import {isParagraph} from '../classify/header-zone.ts'
import type {LabeledUnit, Range} from '../stages.ts'
import {labelsOf} from '../time/date-lines.ts'
import {printedDates} from '../time/printed-dates.ts'
import type {StatedDate} from './believed-dates.ts'
import {kinds, listed, said, type Line} from './stamp-kinds.ts'

const longest = 200
/** More stamps than this are those of a list of teasers. */
const mostListed = 3

const isOfComments = (unit: LabeledUnit | undefined): boolean =>
  unit?.label.rule === 'page-tail/comments'

/** Whether a line is of a comment, of a picture, or of the page's foot. */
const isForeign = (units: readonly LabeledUnit[], index: number): boolean => {
  const {label} = units[index]!
  if (label.class === 'caption' || label.class === 'copyright') return true
  return [units[index - 1], units[index], units[index + 1]].some(isOfComments)
}

/** The dates of the surest kind of stamp on a saved page; none where its stamps give several days. */
export function stampedDates(
  units: readonly LabeledUnit[],
  papersIn: (text: string) => readonly Range[]
): StatedDate[] {
  const lastProse = units.findLastIndex((unit) => unit.label.class === 'body' && isParagraph(unit))
  const page = {units, papersIn, lastProse}
  const headline = units.findIndex(({label}, index) => index > 0 && label.class === 'headline')
  const lines = units.flatMap((unit, index): Line[] => {
    if (unit.text.length > longest || isForeign(units, index) || isDue(unit.text)) return []
    const dates = printedDates(unit.text)
    if (dates.length === 0) return []
    const label = labelsOf(unit.text, dates)[0]
    return label === 'none' || label === 'published' ? [{unit, index, dates}] : []
  })
  for (const kind of kinds) {
    const found = lines.flatMap((line) => {
      // What stands far above the headline is the clock of the page.
      if (listed.has(kind) && line.index < headline - 1) return []
      const date = kind(line, page)
      return date && date.days.length > 0 ? [{line, date}] : []
    })
    if (found.length === 0) continue
    if (new Set(found.map(({date}) => JSON.stringify(date.days))).size > 1) return []
    if (listed.has(kind) && found.length > mostListed) return []
    const [{line, date}] = found as [(typeof found)[number]]
    const {start} = line.unit
    const at = {start: start + date.start, end: start + date.end}
    return [{...date, ...at, rule: 'date/date-line', labeled: kind === said, doubt: 'none'}]
  }
  return []
}
