/** Dates that a format states outside the text: the day of publication, of a change, of capture. */
import {writeEdtf} from '../../../src/lib/edtf.ts'
import {parseDay} from '../../../src/lib/epoch-days.ts'
import type {Finding, FormatStatement, Reference, Structured} from '../stages.ts'
import type {Doubt} from './believed-dates.ts'
import {firstNewspaper} from './date.ts'
import {inGreenwich, inItsPlace, statedDays, type StatedDays} from './format-days.ts'
import {softRules, sureDates} from './format-trust.ts'

const dateFields: ReadonlySet<string> = new Set(['date', 'changed', 'captured'])

/** The first moment of Unix time is what programs write where they know none. */
const placeholder = /^1970-01-01T00:00/

function doubtOf(value: string, {days, weekday}: StatedDays, asOf: string | undefined): Doubt {
  if (placeholder.test(value)) return 'placeholder'
  if (weekday === 'other') return 'weekday'
  if (days.every(({to}) => to !== null && to < firstNewspaper)) return 'ancient'
  const limit = asOf === undefined ? Number.POSITIVE_INFINITY : parseDay(asOf)
  return days.every(({from}) => from !== null && from > limit) ? 'future' : 'none'
}

/** Somewhere on Earth it is a day later than where a program noted the day. */
const acrossTheWorld = 1

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
    ({statement}) => statement.field === 'date' && sureDates.has(statement.name)
  )
  return sure.length > 0 && sure.every((one) => one.stated.edtf !== stated.edtf)
}

function publishedFinding(one: Weighed, all: readonly Weighed[]): Finding {
  const {statement, stated, asOf} = one
  const {value, rule, name, span} = statement
  const own = doubtOf(value, stated, asOf)
  const doubt: Doubt = own === 'none' && isOutranked(one, all) ? 'outranked' : own
  const {weekday, days, zone} = stated
  return {
    field: 'date',
    value: stated.edtf,
    rule,
    params: {name, weekday, doubt, readings: days.length, ...(zone && {zone})},
    basis: 'stated',
    strength: doubt === 'none' && !softRules.has(rule) ? 'hard' : 'soft',
    spans: [span]
  }
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
 * changes and of capture say by when the text was published; a date that is doubtful is soft.
 */
export function formatDates(
  {item}: Structured,
  printed: readonly Finding[],
  language: string | undefined,
  {asOf}: Reference
): Finding[] {
  const dayFirst = language !== undefined && language !== 'en'
  const weighed = (item.statements ?? []).flatMap((statement): Weighed[] => {
    if (!dateFields.has(statement.field)) return []
    const stated = statedDays(statement.value, dayFirst)
    return stated ? [{statement, stated, asOf}] : []
  })
  const others = daysStated(printed, weighed)
  return weighed.flatMap((one): Finding[] => {
    const {field, value, rule} = one.statement
    if (field === 'captured') return [...captureFinding(one), ...limitFinding(one)]
    if (field === 'changed') return limitFinding(one)
    const stated = inItsPlace(value, one.stated, others)
    // A mail was sent after what it holds was written.
    const limit = softRules.has(rule) ? limitFinding(one) : []
    return [publishedFinding({...one, stated}, weighed), ...limit]
  })
}
