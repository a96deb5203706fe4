/** Dates that stand at the head of an old document which the text prints, and not at that of the text. */
import {formatDay} from '../../../src/lib/epoch-days.ts'
import {isBareDate} from '../classify/header-line-kinds.ts'
import {datelineOf} from '../datelines.ts'
import type {LabeledUnit} from '../stages.ts'
import type {Doubt, StatedDate} from './believed-dates.ts'
import {presented} from './presented-documents.ts'
import {hasYoungerCurrency} from './young-currencies.ts'

/** Lines at the top of a text in which it shows whose the date is. */
export const opening = 8

/** The head of a paper stands with the date. */
export const isOfPaper = ({label}: LabeledUnit): boolean =>
  label.class === 'masthead' || label.rule === 'issue-lines/number'
/** Whether a line names who wrote the text. */
export const isSigned = ({label}: LabeledUnit): boolean => label.class === 'byline'

/** Whether a byline stands with a line that is nothing but the date: that one is the article's. */
const isOfTheByline = (units: readonly LabeledUnit[], {start, rule}: StatedDate): boolean =>
  rule === 'date/byline' ||
  (rule === 'date/date-line' &&
    units.slice(0, opening).some(isSigned) &&
    units.some((unit) => unit.start <= start && start < unit.end && isBareDate(unit.text)))

/** Agencies send out reports: a letter or a diary has no place line of theirs. */
const isOfAgency = (units: readonly LabeledUnit[], {rule}: StatedDate): boolean =>
  rule === 'date/dateline' && datelineOf(units)?.agency !== undefined

/** Doubt about a date that is of a document the text presents, or older than the money it counts. */
export function ofTheDocument(units: readonly LabeledUnit[], date: StatedDate): Doubt {
  const {days, labeled, doubt, precision} = date
  const [first] = days
  const last = days.at(-1)?.to
  if (doubt !== 'none' || typeof first?.from !== 'number' || typeof last !== 'number') return doubt
  const own = labeled || precision !== 'day' || isOfTheByline(units, date)
  const ofPaper = units.slice(0, opening).some(isOfPaper)
  const year = Number(formatDay(first.from).slice(0, 4))
  const kind = own || ofPaper ? undefined : presented(units, year)
  if (kind !== undefined && (kind === 'event' || !isOfAgency(units, date))) return kind
  return hasYoungerCurrency(units, last) ? 'event' : 'none'
}
