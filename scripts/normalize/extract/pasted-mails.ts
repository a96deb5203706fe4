/** The day on which a pasted mail was sent: what stands below its header is no younger. */
import {writeEdtf} from '../../../src/lib/edtf.ts'
import {parseDay} from '../../../src/lib/epoch-days.ts'
import {mailHeaderRule, sent} from '../mail-header.ts'
import type {Finding, LabeledUnit, Structured} from '../stages.ts'
import {daysOfWeekday, printedDates} from '../time/printed-dates.ts'
import {pressRule} from './format-trust.ts'

/** Somewhere on Earth it is a day later than where the mail was sent. */
const acrossTheWorld = 1
/** `-------- Forwarded Message --------` and such, above the header. */
const mostAbove = 1

const isHeader = ({label}: LabeledUnit) => label.rule === mailHeaderRule

/** The header that opens a text; that of a mail quoted further below dates only what follows it. */
function openingHeader(units: readonly LabeledUnit[]): readonly LabeledUnit[] {
  const lines = units.filter(({label}) => label.class !== 'blank')
  const start = lines.findIndex(isHeader)
  if (start < 0 || start > mostAbove) return []
  if (lines.slice(0, start).some(({text}) => /\p{L}{3,}.*[.!?]$/su.test(text))) return []
  const end = lines.findIndex((line, index) => index > start && !isHeader(line))
  return lines.slice(start, end < 0 ? lines.length : end)
}

/**
 * That the text was published by the day on which the mail that opens it was sent, as the header of a
 * mail in its own format says of what it brings. Empty for any other text, and for a day after `asOf`.
 */
export function pastedMailLimit(
  {item, units}: Structured,
  asOf: string | undefined
): readonly Finding[] {
  // The format states it itself; the record of a database below the header knows nothing of it.
  const isOfMail = (rule: string) => rule.startsWith('format/') && rule !== pressRule
  if ((item.statements ?? []).some(({rule}) => isOfMail(rule))) return []
  const line = openingHeader(units).find(({text}) => sent.test(text))
  const [date, ...others] = line ? printedDates(line.text) : []
  if (!line || date?.precision !== 'day' || others.length > 0) return []
  const last = daysOfWeekday(date).at(-1)?.to
  if (typeof last !== 'number' || (asOf !== undefined && last > parseDay(asOf))) return []
  const value = writeEdtf([{from: null, to: last + acrossTheWorld}])
  if (value === undefined) return []
  const weekday = date.weekday === undefined ? 'none' : 'printed'
  const name = line.text.slice(0, line.text.indexOf(':')).trim()
  return [
    {
      field: 'date',
      value,
      rule: 'format/mail-limit',
      params: {name, weekday, doubt: 'changed', readings: 1},
      basis: 'stated',
      strength: 'hard',
      spans: [{start: line.start + date.start, end: line.start + date.end}]
    }
  ]
}
