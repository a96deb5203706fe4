/** Dates of publication in the opening words of a text. */
import {isPage} from '../classify/page-shape.ts'
import type {LabeledUnit, Structured} from '../stages.ts'
import {printedDates} from '../time/printed-dates.ts'
import type {StatedDate} from './believed-dates.ts'
import {isLabelAlone} from './label-lines.ts'

const opensLine = /^[([]?$/u
const endsOpening = /^\s*(?:[)\]]|[|–—]|,?\s\d{1,2}[:.]\d{2}(?!\d))/u
const longestOpening = 60

/**
 * `(18.01.2018) Farmers …`, `19.10.2019, 15:30 …`, `Pressemitteilung vom 18. Januar 2018 | …`: a date
 * that opens the text, and is set apart.
 */
function setApart(first: LabeledUnit): StatedDate[] {
  const [date] = printedDates(first.text.slice(0, longestOpening))
  if (date?.precision !== 'day' || first.text.length <= longestOpening) return []
  const before = first.text.slice(0, date.start)
  const opens = opensLine.test(before) || isLabelAlone({text: before})
  if (!opens || !endsOpening.test(first.text.slice(date.end, date.end + 10))) return []
  const at = {start: first.start + date.start, end: first.start + date.end}
  return [{...date, ...at, rule: 'date/dateline', labeled: false, doubt: 'none'}]
}

/** `Today is Tuesday, Jan. 10, the 10th day of 1989.`: alone in its paragraph, it is the clock of a page. */
const saysToday = /^(?:(?:good\s(?:morning|evening)[.,!]?\s)?today\sis\s|it\sis\stoday\s)/iu
/** What makes a sentence of the words that follow the date. */
const goesOn = /\p{L}+\P{L}+\p{L}+\P{L}+\p{L}/u
const mostLines = 3

function todayIn({text, start}: LabeledUnit): StatedDate[] {
  const said = saysToday.exec(text)?.[0]
  const [date] = said === undefined ? [] : printedDates(text.slice(0, 200))
  if (said === undefined || date?.precision !== 'day' || date.start !== said.length) return []
  if (!goesOn.test(text.slice(date.end, date.end + 200))) return []
  const at = {start: start + date.start, end: start + date.end}
  return [{...date, ...at, rule: 'date/today', labeled: false, doubt: 'none'}]
}

/** A date that opens the text and is set apart, or that one of its first sentences calls today. */
export function openingDates({units}: Structured): StatedDate[] {
  const body = units.filter(({label}) => label.class === 'body')
  const [first, ...others] = body
  if (!first) return []
  const opening = setApart(first)
  return [
    ...(opening.length > 0 || !isPage(units) ? opening : belowStandfirst(others)),
    ...body.slice(0, mostLines).flatMap(todayIn)
  ]
}

/** On pages a standfirst or two stand above such a paragraph; several are a chronicle's. */
function belowStandfirst(others: readonly LabeledUnit[]): StatedDate[] {
  const opened = others.map(setApart)
  const isOne = opened.filter((dates) => dates.length > 0).length === 1
  return isOne ? opened.slice(0, mostLines - 1).flat() : []
}
