/** The values that a curator may set, with what was found and why. */
import type {IdTables} from '../../src/authorities/meant.ts'
import type {DeskField, FieldReason, NamedValue} from '../../src/dev-toolbar/contract.ts'
import {articleKeys, articleSchema, type Article} from '../../src/schema/article.ts'
import {derivedKeys, tableOfKey, type CorrectedValues} from '../../src/schema/correction.ts'
import type {EvidenceFile} from '../../src/schema/evidence.ts'

type SettableKey = Exclude<keyof CorrectedValues, 'dateBasis'>

/** In words, for who has not read the schema. */
const labels: Readonly<Record<SettableKey, string>> = {
  title: 'Headline, as printed',
  deck: 'Standfirst, as printed',
  date: 'Publication date, such as 2009-07-09 or [1995-09-03..1995-09-10]',
  leader: 'Principal leader',
  leaders: 'All principal leaders, the first one first',
  people: 'Other people named',
  countries: 'Countries it is about',
  countriesMentioned: 'Countries it mentions besides',
  subjects: 'Subjects',
  source: 'Publication',
  republishedFrom: 'Original publisher',
  byline: 'Authors, as printed',
  dateline: 'Place line, as printed',
  section: 'Newspaper section',
  page: 'Page',
  url: 'Original address',
  captured: 'Day of capture',
  rights: 'Rights, an address of rightsstatements.org',
  rightsNote: 'What readers may do, a sentence',
  language: 'Language of the text',
  completeness: 'Whole or a fragment'
}

const derived: readonly string[] = derivedKeys
/** How a date was reached follows from who said it. */
const isSettable = (key: string): key is SettableKey =>
  key !== 'dateBasis' && !derived.includes(key)

/** Values that are lists. */
const lists: ReadonlySet<SettableKey> = new Set([
  'leaders',
  'people',
  'countries',
  'countriesMentioned',
  'subjects',
  'byline'
])

/** Every settable value of the article, in the order of its record. */
export function fieldsOf(article: Article, file: EvidenceFile, tables: IdTables): DeskField[] {
  return articleKeys.filter(isSettable).map((key): DeskField => {
    const table = key in tableOfKey ? tableOfKey[key as keyof typeof tableOfKey] : undefined
    const choice = key === 'completeness'
    return {
      key,
      label: labels[key],
      kind: choice ? 'choice' : lists.has(key) ? 'list' : 'text',
      ...(choice && {choices: articleSchema.shape.completeness.options}),
      ...(table && {table}),
      values: valuesOf(article[key], (value) => table && tables[table].get(value)?.name),
      reasons: reasonsFor(key, file)
    }
  })
}

function valuesOf(
  value: string | string[] | undefined,
  nameOf: (value: string) => string | undefined
): NamedValue[] {
  return [value ?? []].flat().map((one) => {
    const name = nameOf(one)
    return {value: one, ...(name !== undefined && {name})}
  })
}

function reasonsFor(key: string, {evidence, derivation}: EvidenceFile): FieldReason[] {
  const dropped = new Map(derivation.dropped.map(({evidence: id, why}) => [id, why]))
  return evidence
    .filter(({field}) => field === key || (key === 'date' && field === 'dateLikely'))
    .map(({id, say, rule, strength, value, spans}) => {
      const why = dropped.get(id)
      return {
        ...{say, rule, strength},
        value: [value].flat().join(', '),
        quotes: [...new Set(spans.map(({quote}) => quote))],
        ...(why !== undefined && {dropped: why})
      }
    })
}
