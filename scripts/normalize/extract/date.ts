/**
 * `date`, as far as the text states it: date lines, and dates in bylines and datelines. A copyright
 * year is not a publication date; neither is a date in the prose.
 */
import {writeEdtf, type DayInterval} from '../../../src/lib/edtf.ts'
import {formatDay, parseDay} from '../../../src/lib/epoch-days.ts'
import type {SegmentClass} from '../../../src/schema/evidence.ts'
import {daysOfWeekday, printedDates, type PrintedDate} from '../time/printed-dates.ts'
import type {Finding, LabeledUnit, Reference, Structured} from '../stages.ts'
import {datelineOf} from './dateline.ts'

const publishedLabel =
  /(?:published|posted|first\s+published|publié|publicado|veröffentlicht|pubblicato|dated?)\b[^\d\p{L}]*(?:on\b\s*|le\b\s*|el\b\s*|am\b\s*|il\b\s*)?$/iu
const changedLabel =
  /(?:updated|modified|actualizado|aktualisiert|mis à jour|aggiornato|atualizado|printed|accessed|retrieved)\b[^\d\p{L}]*(?:on\b\s*)?$/iu
/**
 * A bare date may be the day the page was saved. It counts as the article's within this many units of
 * a headline, byline or masthead.
 */
const reach = 2
const companions: ReadonlySet<SegmentClass> = new Set(['headline', 'deck', 'byline', 'masthead'])

interface StatedDate extends PrintedDate {
  readonly rule: string
  readonly labeled: boolean
}

/** Dates of a unit with what stands before them; offsets into the rendition. */
function datesOf(unit: LabeledUnit, rule: string): StatedDate[] {
  const all = printedDates(unit.text)
  return all.flatMap((date, index) => {
    const before = unit.text.slice(index === 0 ? 0 : all[index - 1]!.end, date.start)
    if (changedLabel.test(before)) return []
    const at = {start: unit.start + date.start, end: unit.start + date.end}
    return [{...date, ...at, rule, labeled: publishedLabel.test(before)}]
  })
}

function candidates(structured: Structured): StatedDate[] {
  const {units} = structured
  const body = units.findIndex(({label}) => label.class === 'body')
  const lines = units.flatMap((unit, index) => {
    if (unit.label.class !== 'issue') return []
    const around = units.slice(Math.max(0, index - reach), index + reach + 1)
    const accompanied = around.some(({label}) => companions.has(label.class))
    return datesOf(unit, 'date/date-line').filter(
      ({labeled}) => labeled || (index < body && accompanied)
    )
  })
  const bylines = units
    .filter(({label}) => label.class === 'byline')
    .flatMap((unit) => datesOf(unit, 'date/byline'))
  const dateline = datelineOf(structured)
  const inDateline = dateline
    ? printedDates(dateline.line).map((date) => ({
        ...date,
        start: dateline.start + date.start,
        end: dateline.start + date.end,
        rule: 'date/dateline',
        labeled: false
      }))
    : []
  const all = [...lines, ...bylines, ...inDateline]
  // "Published" outranks a bare date: that one may be the day the page was printed.
  return all.some(({labeled}) => labeled) ? all.filter(({labeled}) => labeled) : all
}

/** EDTF of a printed date that can mean `days`; absent for a day that does not exist. */
function toEdtf(days: readonly DayInterval[], {precision}: PrintedDate): string | undefined {
  const [first] = days
  if (precision === 'month' && first) return formatDay(first.from!).slice(0, 7)
  return writeEdtf(days)
}

/** Why a printed date is not believed, if it is not. */
function doubtOf(date: PrintedDate, asOf: string | undefined): 'weekday' | 'future' | 'none' {
  if (daysOfWeekday(date).length === 0) return 'weekday'
  const earliest = Math.min(...date.days.map(({from}) => from!))
  return asOf !== undefined && earliest > parseDay(asOf) ? 'future' : 'none'
}

/** One finding a stated date; one with a wrong weekday, or in the future, is soft. */
export function extractDate(structured: Structured, {asOf}: Reference): Finding[] {
  return candidates(structured).flatMap((date) => {
    const doubt = date.days.length === 0 ? 'none' : doubtOf(date, asOf)
    const days = doubt === 'weekday' ? date.days : daysOfWeekday(date)
    const value = toEdtf(days, date)
    if (value === undefined) return []
    const weekday = date.weekday === undefined ? 'none' : 'printed'
    return [
      {
        field: 'date',
        value,
        rule: date.rule,
        params: {weekday, doubt, readings: days.length},
        basis: 'stated',
        strength: doubt === 'none' ? 'hard' : 'soft',
        spans: [{start: date.start, end: date.end}]
      }
    ]
  })
}

/** Stated dates that no calendar has, such as 30 February, for the list of things to look at. */
export function impossibleDates(structured: Structured): PrintedDate[] {
  return candidates(structured).filter(({days}) => days.length === 0)
}
