/** Stage 5, resolve: which values hold, out of all that was found. Unknown stays absent. */
import type {Authorities} from '../../src/authorities/load.ts'
import type {Field} from '../../src/schema/article.ts'
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
const list = <Key extends string>(key: Key, values: string[]) =>
  optional(key, values.length > 0 ? values : undefined)

/** The values of the record, and the finding for a title that had to be supplied. */
export function resolve(
  {item, units}: Structured,
  {findings, events}: Extraction,
  date: DateDecisions,
  authorities: Authorities
): {decisions: Decisions; supplied: Finding[]} {
  const title = firstOf(findings, 'title')
  const leaders = valuesOf(findings, 'leaders')
  const countries = valuesOf(findings, 'countries')
  const supplied =
    title === undefined
      ? [suppliedTitle({leaders, countries, events, units, findings}, authorities)]
      : []
  const decisions: Decisions = {
    ...optional('title', title),
    ...optional('titleSupplied', supplied[0] && String(supplied[0].value)),
    ...optional('deck', firstOf(findings, 'deck')),
    ...date,
    ...optional('leader', firstOf(findings, 'leader')),
    ...list('leaders', leaders),
    ...list('people', valuesOf(findings, 'people')),
    ...list('countries', countries),
    ...list('countriesMentioned', valuesOf(findings, 'countriesMentioned')),
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
  return {decisions, supplied}
}
