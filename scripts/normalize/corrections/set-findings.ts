/** What a curator set, as evidence, and what becomes of the evidence for other values. */
import type {Field} from '../../../src/schema/article.ts'
import type {SettableKey} from '../../../src/schema/correction.ts'
import type {Decisions, Finding, Range} from '../stages.ts'
import {passagesOf} from './passages.ts'
import type {SetValue, SetValues} from './values.ts'

/** Keys that are printed words: where they stand in the source is shown. */
const printedKeys: ReadonlySet<SettableKey> = new Set(['title', 'deck', 'byline', 'dateline'])

/** Lists of people, and of countries: a word about one of them moves the others. */
const groups: readonly (readonly Field[])[] = [
  ['leader', 'leaders', 'people'],
  ['countries', 'countriesMentioned']
]

/** Fields in which a value can have lost against the curator's word. */
function touched(values: SetValues): ReadonlySet<Field> {
  const keys = [...values.keys()]
  const moved = groups.filter((group) => group.some((field) => keys.some((key) => key === field)))
  return new Set<Field>([...keys, ...moved.flat()])
}

/** Parameters of the sentence that says what was set, and what the rules had found. */
export function setParams(
  {value, statement}: SetValue,
  found: string | readonly string[] = []
): Finding['params'] {
  const text = [found].flat()
  return {
    ...statement,
    ...((value === null || value.length === 0) && {none: 'yes'}),
    ...(text.length > 0 && {found: text.join(', ')})
  }
}

/** Words of a value that stand in the source once. */
function spansOf(key: SettableKey, value: SetValue['value'], text: string): Range[] {
  if (!printedKeys.has(key)) return []
  return [value ?? []].flat().flatMap((words) => {
    const [only, ...others] = passagesOf(text, words)
    return only && others.length === 0 ? [only] : []
  })
}

/**
 * A finding for each value that was set; the date comes with the constraints. `byRules` gives the
 * record as the rules alone make it.
 */
export function setFindings(values: SetValues, byRules: () => Decisions, text: string): Finding[] {
  const set = [...values].filter(([key]) => key !== 'date')
  if (set.length === 0) return []
  const found = byRules()
  return set.map(([key, one]) => ({
    field: key,
    value: typeof one.value === 'string' ? one.value : [...(one.value ?? [])],
    rule: 'correction/set',
    params: setParams(one, found[key]),
    basis: 'corrected',
    strength: 'hard',
    spans: spansOf(key, one.value, text)
  }))
}

/** The field that a value moved to, where its finding is of the other one of a pair. */
const otherOf: Partial<Record<Field, readonly [Field, string]>> = {
  leaders: ['people', 'people/named'],
  countries: ['countriesMentioned', 'countries/mentioned']
}

/**
 * The findings of the rules, beside what the curator set: those for a value that does not hold say
 * so, and those for a value that moved to another list speak for it there.
 */
export function underWord(
  findings: readonly Finding[],
  values: SetValues,
  held: Decisions
): Finding[] {
  if (values.size === 0) return [...findings]
  const fields = touched(values)
  const holds = (field: Field, value: Finding['value']) => {
    const all = [held[field] ?? []].flat()
    return [value].flat().every((one) => all.includes(one))
  }
  return findings.flatMap((finding): Finding[] => {
    const {field, value, params} = finding
    if (field === 'date' || !fields.has(field) || params['aside'] !== undefined) return [finding]
    if (holds(field, value)) return [finding]
    const lost = {...finding, params: {...params, aside: 'corrected'}}
    const [other, rule] = otherOf[field] ?? []
    if (other === undefined || rule === undefined || !holds(other, value)) return [lost]
    return [lost, {...finding, field: other, rule}]
  })
}
