/** Dates that a format states outside the text: the day of publication, of a change, of capture. */
import {writeEdtf} from '../../../src/lib/edtf.ts'
import {parseDay} from '../../../src/lib/epoch-days.ts'
import type {Finding, FormatStatement, Reference, Structured} from '../stages.ts'
import type {Doubt} from './believed-dates.ts'
import {inGreenwich, inItsPlace, notAhead, type StatedDays} from './format-days.ts'
import {doubtOf} from './format-doubts.ts'
import {statedDays} from './format-spans.ts'
import {pressRule, softRules, sureDates} from './format-trust.ts'

const dateFields: ReadonlySet<string> = new Set(['date', 'changed', 'captured'])

/** Somewhere on Earth it is a day later than where a program noted the day. */
const acrossTheWorld = 1

/** Who fills in a table or front matter may write of any time; programs, mails and pages are of ours. */
const writtenByHand: ReadonlySet<string> = new Set(['format/column', 'format/front-matter'])

/** The days of a stated date; of several that it can mean, those that had come by `asOf`. */
function readDate(
  {field, rule, value}: FormatStatement,
  dayFirst: boolean,
  asOf: string | undefined
): StatedDays | undefined {
  const anyCentury = field === 'date' && writtenByHand.has(rule)
  const stated = statedDays(value, {dayFirst, anyCentury})
  return stated && asOf !== undefined ? notAhead(stated, parseDay(asOf)) : stated
}

/** Whether days are of two centuries, as those of a year of two digits. */
const inTwoCenturies = ({readings, days}: StatedDays) => {
  const [first, last] = [days[0]?.from, days.at(-1)?.from]
  if (readings < 2 || typeof first !== 'number' || typeof last !== 'number') return false
  return first < acrossCenturies && last >= acrossCenturies
}
const acrossCenturies = parseDay('2000-01-01')

/** Published by the day of a change or capture: `[..2009-07-10]`. */
function byThen({days}: StatedDays): string | undefined {
  const last = days.at(-1)?.to
  return typeof last === 'number' ? writeEdtf([{from: null, to: last + acrossTheWorld}]) : undefined
}

interface Weighed {
  readonly statement: FormatStatement
  readonly stated: StatedDays
  readonly asOf: string | undefined
}

/** Whether a name that means several things gives another day than one that means publication. */
function isOutranked({statement: {rule, name}, stated}: Weighed, all: readonly Weighed[]): boolean {
  if (rule !== 'format/meta' || sureDates.has(name)) return false
  const sure = all.filter(
    ({statement, stated: {qualified}}) =>
      statement.field === 'date' && sureDates.has(statement.name) && !qualified
  )
  return sure.length > 0 && sure.every((one) => one.stated.edtf !== stated.edtf)
}

function publishedFinding(one: Weighed, all: readonly Weighed[]): Finding {
  const {statement, stated, asOf} = one
  const {value, rule, name, span} = statement
  const own = doubtOf(value, stated, asOf)
  const doubt: Doubt = own === 'none' && isOutranked(one, all) ? 'outranked' : own
  const {weekday, readings, zone} = stated
  return {
    field: 'date',
    value: stated.edtf,
    rule,
    params: {
      name,
      weekday,
      doubt,
      readings,
      ...(zone && {zone}),
      ...(inTwoCenturies(stated) && {century: 'open'})
    },
    basis: 'stated',
    strength: doubt === 'none' && !softRules.has(rule) ? 'hard' : 'soft',
    spans: [span]
  }
}

/** A value that is no date for certain, kept as it is written: nothing follows from it. */
function unsureFinding({rule, name, span}: FormatStatement, value: Finding['value'] = []): Finding {
  const params = {name, weekday: 'none', doubt: 'unsure', readings: 1}
  return {field: 'date', value, rule, params, basis: 'stated', strength: 'soft', spans: [span]}
}

/** Published by the day of a change, of capture, or of the mail that brought the text. */
function limitFinding({statement, stated, asOf}: Weighed): Finding[] {
  const {value, rule, name, span} = statement
  const edtf = byThen(stated)
  if (edtf === undefined || doubtOf(value, stated, asOf) !== 'none') return []
  return [
    {
      field: 'date',
      value: edtf,
      rule: `${rule}-limit`,
      params: {name, weekday: stated.weekday, doubt: 'changed', readings: 1},
      basis: 'stated',
      strength: 'hard',
      spans: [span]
    }
  ]
}

/** Whether a paper bears a later day than that on which a database took it, as those of a week's end do. */
function isAhead({statement: {rule}, stated}: Weighed, all: readonly Weighed[]): boolean {
  const last = stated.days.at(-1)?.to
  return (
    rule === pressRule &&
    typeof last === 'number' &&
    all.some(
      ({statement: {field}, stated: {days}}) =>
        field === 'date' && (days[0]?.from ?? -Infinity) > last + acrossTheWorld
    )
  )
}

function captureFinding({statement: {rule, name, span}, stated}: Weighed): Finding[] {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(stated.edtf)) return []
  return [
    {
      field: 'captured',
      value: stated.edtf,
      rule,
      params: {name},
      basis: 'stated',
      strength: 'hard',
      spans: [span]
    }
  ]
}

/** Single days, by what is stated of them: a moment in Greenwich is not one of them. */
function daysStated(printed: readonly Finding[], weighed: readonly Weighed[]): Set<number> {
  const values = [
    ...printed.filter(({params}) => params['doubt'] === 'none').map(({value}) => String(value)),
    ...weighed
      .filter(
        ({statement}) => statement.field === 'date' && !inGreenwich.test(statement.value.trim())
      )
      .map(({stated}) => stated.edtf)
  ]
  return new Set(values.filter((value) => /^\d{4}-\d{2}-\d{2}$/.test(value)).map(parseDay))
}

/**
 * Findings of the dates that the item's format states; `printed` are those of the text. Dates of
 * changes and of capture say by when the text was published; a date that is doubtful is soft. A value
 * that is no date for certain is a finding without a value.
 */
export function formatDates(
  {item}: Structured,
  printed: readonly Finding[],
  language: string | undefined,
  {asOf}: Reference
): Finding[] {
  const dayFirst = language !== undefined && language !== 'en'
  const read = (item.statements ?? [])
    .filter(({field, value}) => dateFields.has(field) && value.trim() !== '')
    .map((statement) => ({statement, stated: readDate(statement, dayFirst, asOf), asOf}))
  const weighed = read.filter((one): one is Weighed => one.stated !== undefined)
  const unread = read.filter(({stated}) => stated === undefined)
  const others = daysStated(printed, weighed)
  const findings = weighed.flatMap((one): Finding[] => {
    const {field, value, rule} = one.statement
    const {edtf, qualified} = one.stated
    if (field !== 'date' && qualified) return [unsureFinding(one.statement, edtf)]
    if (field === 'captured') return [...captureFinding(one), ...limitFinding(one)]
    if (field === 'changed') return isAhead(one, weighed) ? [] : limitFinding(one)
    const stated = inItsPlace(value, one.stated, others)
    // A mail was sent after what it holds was written.
    const limit = softRules.has(rule) ? limitFinding(one) : []
    return [publishedFinding({...one, stated}, weighed), ...limit]
  })
  return [...findings, ...unread.map(({statement}) => unsureFinding(statement))]
}
