/**
 * Stage 5, resolve: which values hold, out of all that was found, a curator's word above all of it.
 * Unknown stays absent.
 */
import type {Authorities} from '../../src/authorities/load.ts'
import type {Field} from '../../src/schema/article.ts'
import {besides, choiceOf} from './corrections/choice.ts'
import {noValues, setList, type SetValues} from './corrections/values.ts'
import type {DateDecisions} from './dating/answer.ts'
import type {Extraction} from './extract/index.ts'
import type {Decisions, Finding, Structured} from './stages.ts'
import {suppliedTitle} from './supplied-title.ts'

/** Values of a field, without those whose evidence says why they do not count. */
const valuesOf = (findings: readonly Finding[], field: Field): string[] => [
  ...new Set(
    findings
      .filter((finding) => finding.field === field && finding.params['aside'] === undefined)
      .flatMap(({value}) => value)
  )
]

/** Hard findings before soft ones; within each, the order in which the extractors found them. */
function firstOf(findings: readonly Finding[], field: Field): string | undefined {
  const own = findings.filter(
    (finding) => finding.field === field && finding.params['aside'] === undefined
  )
  const best = own.find(({strength}) => strength === 'hard') ?? own[0]
  return best === undefined ? undefined : [best.value].flat()[0]
}

const optional = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : {[key]: value}) as Partial<Record<Key, Value>>
const list = <Key extends string>(key: Key, values: readonly string[]) =>
  optional(key, values.length > 0 ? [...values] : undefined)

/** The lists of people and countries, in which a curator's word about one moves the others. */
function lists(findings: readonly Finding[], values: SetValues) {
  const found = (field: Field) => valuesOf(findings, field)
  const choice = choiceOf(values)
  const mentionedAt = (id: string) =>
    Math.min(
      ...findings
        .filter(({value}) => value === id)
        .flatMap(({spans}) => spans.map(({start}) => start))
    )
  const pair = (held: readonly string[], first: Field, second: 'people' | 'countriesMentioned') =>
    besides(setList(values, second), {found: found(first), held}, found(second), mentionedAt)
  const leaders = choice.leaders(found('leaders'))
  const countries = choice.countries(found('countries'))
  return {
    leaders,
    people: pair(leaders, 'leaders', 'people'),
    countries,
    mentioned: pair(countries, 'countries', 'countriesMentioned')
  }
}

/** What the findings and the curator's lists say; other values of the curator are not yet among it. */
function decide(
  {item}: Structured,
  findings: readonly Finding[],
  date: DateDecisions,
  values: SetValues
): Decisions {
  const {leaders, people, countries, mentioned} = lists(findings, values)
  return {
    ...optional('title', firstOf(findings, 'title')),
    ...optional('deck', firstOf(findings, 'deck')),
    ...date,
    ...optional('leader', leaders[0]),
    ...list('leaders', leaders),
    ...list('people', people),
    ...list('countries', countries),
    ...list('countriesMentioned', mentioned),
    ...list('events', valuesOf(findings, 'events')),
    ...optional('source', firstOf(findings, 'source')),
    ...optional('republishedFrom', firstOf(findings, 'republishedFrom')),
    ...list('byline', valuesOf(findings, 'byline')),
    ...optional('dateline', firstOf(findings, 'dateline')),
    ...optional('section', firstOf(findings, 'section')),
    ...optional('page', firstOf(findings, 'page')),
    ...optional('url', firstOf(findings, 'url')),
    ...optional('captured', firstOf(findings, 'captured')),
    ...optional('rights', firstOf(findings, 'rights')),
    ...optional('language', firstOf(findings, 'language')),
    completeness: firstOf(findings, 'completeness') === 'fragment' ? 'fragment' : 'whole',
    sourceFile: item.sourceFile,
    ...optional('sourceItem', item.sourceItem),
    sourceSha256: item.sourceSha256
  }
}

/** Keys whose value the lists, or the solving of the date, already hold. */
const settled: ReadonlySet<string> = new Set([
  ...['date', 'leader', 'leaders', 'people', 'countries', 'countriesMentioned']
])

/** The other values of the curator; of what is known to have none, no key. */
function plainValues(values: SetValues): Partial<Decisions> {
  const plain = [...values].filter(([key]) => !settled.has(key))
  return Object.fromEntries(plain.map(([key, {value}]) => [key, value ?? undefined]))
}

/** The values that hold, and how they came about. */
export interface Resolution {
  readonly decisions: Decisions
  /** The finding of a title that had to be supplied. */
  readonly supplied: readonly Finding[]
}

/** The values of the record, and the finding for a title that had to be supplied. */
export function resolve(
  structured: Structured,
  {findings, events}: Extraction,
  date: DateDecisions,
  authorities: Authorities,
  values: SetValues = noValues
): Resolution {
  const decided = {...decide(structured, findings, date, values), ...plainValues(values)}
  if (decided.title !== undefined) return {decisions: decided, supplied: []}
  const known = {events, units: structured.units, findings}
  const title = suppliedTitle(known, authorities)
  return {decisions: {...decided, titleSupplied: String(title.value)}, supplied: [title]}
}
