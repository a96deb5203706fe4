/** What a format states outside the text, beside what the text prints. */
import type {Field} from '../../../src/schema/article.ts'
import {printedValue} from '../text.ts'
import type {Finding, FormatStatement, Reference, Structured} from '../stages.ts'
import {beside, finding, isSame} from './beside.ts'
import {isAuthorName, namesIn, signersOfRecord} from './format-names.ts'
import {safeAddress, rightsAddress} from './format-addresses.ts'
import {ofArticle, pressRule, softRules, typedRules} from './format-trust.ts'
import {statedPublication} from './publication-names.ts'

/** Of titles in the head of a page, the first alone counts where none is printed. */
function titles(statements: readonly FormatStatement[], printed: readonly Finding[]): Finding[] {
  const stated = statements.flatMap((statement) => {
    const value = printedValue(statement.value).replace(/^(?:(?:re|fwd?|aw|wg|tr)\s*:\s*)+/i, '')
    const strength = typedRules.has(statement.rule) ? 'hard' : 'soft'
    return value === '' ? [] : [finding(statement, 'title', value, {strength})]
  })
  return beside(printed, stated)
}

const authorsOf = ({rule, value}: FormatStatement): readonly string[] =>
  rule === pressRule ? signersOfRecord(value) : namesIn(value, typedRules.has(rule))

function authors(statements: readonly FormatStatement[], printed: readonly Finding[]): Finding[] {
  const stated = statements.flatMap((statement) =>
    authorsOf(statement)
      .filter(isAuthorName)
      .map((name) => finding(statement, 'byline', printedValue(name)))
  )
  // JSON-LD, meta elements and the like say the same in turn: the surest of them counts.
  const [first] = stated
  const surest = stated.filter(({rule}) => rule === first?.rule)
  const rest = stated.filter((one) => !surest.includes(one))
  const kept = rest.filter((one) => surest.some(({value}) => isSame(value, one.value)))
  return beside(printed, [...surest, ...kept])
}

/** `og:site_name` is the paper, the publisher of JSON-LD often the company that owns it. */
const isSite = ({rule}: Finding) => rule === 'format/meta'

function publications(
  statements: readonly FormatStatement[],
  printed: readonly Finding[],
  reference: Reference
): Finding[] {
  const stated = statements.flatMap((statement) => {
    const soft = softRules.has(statement.rule)
    const found = statedPublication(statement.value, reference)
    // The sender of a mail is a paper only where it is known as one.
    if (!found || (soft && !found.known)) return []
    const params = {name: found.name, as: statement.name, listed: found.known ? 'yes' : 'no'}
    return [finding(statement, 'source', found.id, {params})]
  })
  const listed = (one: Finding) => one.params['listed'] === 'yes'
  const surest = stated.toSorted(
    (a, b) => Number(listed(b)) - Number(listed(a)) || Number(isSite(b)) - Number(isSite(a))
  )
  // Copyright lines and menus of a page name agencies and owners too.
  return [...surest, ...printed]
}

function language(value: string): string | undefined {
  try {
    return new Intl.Locale(value.trim().replaceAll('_', '-')).language
  } catch {
    return undefined
  }
}

function languages(statements: readonly FormatStatement[], printed: readonly Finding[]): Finding[] {
  const stated = statements.flatMap((statement) => {
    const value = language(statement.value)
    const strength = ofArticle.has(statement.rule) ? 'hard' : 'soft'
    return value === undefined ? [] : [finding(statement, 'language', value, {strength})]
  })
  const typed = stated.filter(({strength}) => strength === 'hard')
  // Sites and templates declare their own language, whatever the text is in.
  return [...typed, ...printed, ...stated.filter((one) => !typed.includes(one))]
}

/** Fields that no extractor reads from the text: the value as it stands, where it is safe. */
const plainFields: Readonly<Partial<Record<Field, (value: string) => string | undefined>>> = {
  deck: printedValue,
  section: printedValue,
  page: printedValue,
  url: safeAddress,
  rights: rightsAddress
}

/** All findings but dates: those of the text, with what the format states put beside them. */
export function withFormat(
  printed: readonly Finding[],
  {item}: Structured,
  reference: Reference
): Finding[] {
  const {statements = []} = item
  if (statements.length === 0) return [...printed]
  const of = (field: string) => statements.filter((statement) => statement.field === field)
  const own = (field: Field) => printed.filter((one) => one.field === field)
  const weighed: ReadonlySet<Field> = new Set(['title', 'byline', 'source', 'language'])
  const plain = Object.entries(plainFields).flatMap(([field, read]) =>
    of(field).flatMap((statement) => {
      const value = read(statement.value)
      return value === undefined || value === '' ? [] : [finding(statement, field as Field, value)]
    })
  )
  return [
    ...titles(of('title'), own('title')),
    ...publications(of('source'), own('source'), reference),
    ...authors(of('byline'), own('byline')),
    ...languages(of('language'), own('language')),
    ...printed.filter(({field}) => !weighed.has(field)),
    ...plain
  ]
}
