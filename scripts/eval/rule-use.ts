/**
 * Rules one by one: which of them did anything for a text, and the choice of all but one. A rule that did
 * nothing for a text is not missed there, so that text need not be normalized again without it.
 */
import {defaultRules} from '../normalize/classify/index.ts'
import type {Rule} from '../normalize/classify/rule.ts'
import {datingRules, type DatingRule} from '../normalize/dating/rules/index.ts'
import {allRules, type RuleChoice} from '../normalize/rule-choice.ts'
import type {Unit} from '../normalize/stages.ts'

/** Kinds of rules, in the order in which they read a text. */
const kinds = ['line', 'finding', 'dating'] as const
type Kind = (typeof kinds)[number]

/** A rule by its kind and name: `line pageHeadlines`, `finding byline/printed`, `dating offices`. */
export type RuleKey = `${Kind} ${string}`

const isSame = (before: readonly Unit[], after: readonly Unit[]) =>
  before === after ||
  (before.length === after.length && before.every((unit, index) => unit === after[index]))

/** All rules, and the set of those that did something, which fills while they read. */
export function recorded(): {readonly rules: RuleChoice; readonly used: ReadonlySet<RuleKey>} {
  const used = new Set<RuleKey>()
  const noted =
    (name: string, rule: Rule): Rule =>
    (units, context) => {
      const after = rule(units, context)
      if (!isSame(units, after)) used.add(`line ${name}`)
      return after
    }
  const notedDating =
    (name: string, rule: DatingRule): DatingRule =>
    (reading) => {
      const found = rule(reading)
      if (found.length > 0) used.add(`dating ${name}`)
      return found
    }
  return {
    used,
    rules: {
      classifying: Object.entries(defaultRules).map(([name, rule]) => noted(name, rule)),
      dating: Object.fromEntries(
        Object.entries(datingRules).map(([name, rule]) => [name, notedDating(name, rule)])
      ),
      keeps: ({rule}) => {
        used.add(`finding ${rule}`)
        return true
      }
    }
  }
}

const others = <Value>(rules: Readonly<Record<string, Value>>, name: string) =>
  Object.fromEntries(Object.entries(rules).filter(([own]) => own !== name))

/** All rules but one. */
export function without(key: RuleKey): RuleChoice {
  const name = key.slice(key.indexOf(' ') + 1)
  if (key.startsWith('line '))
    return {...allRules, classifying: Object.values(others<Rule>(defaultRules, name))}
  if (key.startsWith('dating ')) return {...allRules, dating: others<DatingRule>(datingRules, name)}
  return {...allRules, keeps: ({rule}) => rule !== name}
}

/** Keys by kind; rules of lines and of dating in their own order, those of findings by name. */
export function inOrder(keys: Iterable<RuleKey>): RuleKey[] {
  const known = [...Object.keys(defaultRules), ...Object.keys(datingRules)]
  const place = (key: RuleKey) => {
    const [kind, name] = key.split(' ') as [Kind, string]
    return {kind: kinds.indexOf(kind), at: known.indexOf(name)}
  }
  return [...keys].toSorted((a, b) => {
    const [one, other] = [place(a), place(b)]
    return one.kind - other.kind || one.at - other.at || (a < b ? -1 : 1)
  })
}
