/** What of a date wants a curator's eye. */
import type {Solution} from './dating/solve.ts'
import type {Extraction} from './extract/index.ts'
import {untakenDates} from './extract/untaken-dates.ts'
import type {Decisions, Notice, Structured} from './stages.ts'
import {bothReadings} from './wrong-weekdays.ts'

/** The notice that each doubt about a printed date leads to. */
const doubts: Readonly<Record<string, string>> = {
  weekday: 'issue/weekday-disagrees',
  future: 'issue/future-date',
  ancient: 'issue/ancient-date',
  alone: 'issue/bare-date',
  below: 'issue/date-below',
  chronology: 'issue/chronology',
  unsure: 'issue/unsure-date',
  letter: 'issue/told-date',
  diary: 'issue/told-date',
  event: 'issue/told-date',
  scene: 'issue/opening-date',
  announced: 'issue/bare-date',
  closing: 'issue/closing-date',
  signed: 'issue/signed-date',
  misread: 'issue/misread-date'
}

/** What speaks against a date that the curator set; doubts about other dates are settled by it. */
export function contradicted({conflicts}: Solution): Notice[] {
  const against = conflicts
    .filter((members) => members.some(({basis}) => basis === 'corrected'))
    .flatMap((members) => members.filter(({basis}) => basis !== 'corrected'))
  if (against.length === 0) return []
  return [
    {
      rule: 'issue/correction-contradicts',
      params: {count: against.length},
      spans: against.flatMap(({spans}) => spans)
    }
  ]
}

/** Doubts about what is printed, what contradicts each other, and that there is no date. */
export function dateNotices(
  structured: Structured,
  {findings, impossible}: Extraction['dates'],
  {conflicts, certain}: Solution,
  {date, dateBasis}: Decisions
): Notice[] {
  const notices: Notice[] = impossible.map(({start, end, printed}) => ({
    ...(printed === undefined
      ? {rule: 'issue/impossible-date', params: {}}
      : {rule: 'issue/weekday-in-prose', params: {date: printed}}),
    spans: [{start, end}]
  }))
  for (const {value, spans, params} of findings) {
    const rule = doubts[String(params['doubt'])]
    if (rule === undefined) continue
    const printed = String(value)
    const readings = params['doubt'] === 'weekday' ? bothReadings(structured, printed, spans) : {}
    notices.push({rule, params: {date: printed, ...readings}, spans})
  }
  const conflicting = new Set(conflicts.flat())
  if (conflicting.size > 0) {
    notices.push({
      rule: 'issue/evidence-contradicts',
      params: {
        count: conflicting.size,
        used: certain.from.filter((constraint) => conflicting.has(constraint)).length
      },
      spans: [...conflicting].flatMap(({spans}) => spans)
    })
  }
  if (dateBasis !== 'stated') {
    const told = [...findings.flatMap(({spans}) => spans), ...impossible]
    for (const {value, start, end} of untakenDates(structured, told))
      notices.push({rule: 'issue/bare-date', params: {date: value}, spans: [{start, end}]})
  }
  if (date === undefined) notices.push({rule: 'issue/undated', params: {}, spans: []})
  return notices
}
