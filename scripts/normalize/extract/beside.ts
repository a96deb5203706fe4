/** Values that a format states, weighed against those that the text prints. */
import type {Field} from '../../../src/schema/article.ts'
import {comparable} from '../text.ts'
import type {Finding, FormatStatement} from '../stages.ts'
import {softRules, typedRules} from './format-trust.ts'

/** The finding of a statement. */
export function finding(
  {rule, name, span}: FormatStatement,
  field: Field,
  value: string,
  more: {strength?: Finding['strength']; params?: Finding['params']} = {}
): Finding {
  return {
    field,
    value,
    rule,
    params: {name, ...more.params},
    basis: 'stated',
    strength: more.strength ?? (softRules.has(rule) ? 'soft' : 'hard'),
    spans: [span]
  }
}

/** The finding with the reason why it does not count. */
const aside = (one: Finding, why: string): Finding => ({
  ...one,
  params: {...one.params, aside: why}
})

export const isSame = (a: Finding['value'], b: Finding['value']) =>
  comparable(String(a)) === comparable(String(b))

/**
 * Printed and stated values of a field. Where they say the same, they count together, as printed.
 * Else what a person wrote for this article outranks the guess which line it is, and a printed line
 * outranks what a program wrote into the page.
 */
export function beside(printed: readonly Finding[], stated: readonly Finding[]): Finding[] {
  const typed = stated.filter(({rule}) => typedRules.has(rule))
  const [leading, others, why] =
    typed.length > 0
      ? ([
          typed,
          [...printed, ...stated.filter((one) => !typed.includes(one))],
          'stated-otherwise'
        ] as const)
      : ([printed, stated, 'printed-otherwise'] as const)
  if (leading.length === 0) return [...others]
  return [
    ...leading,
    ...others.map((other) => {
      const same = leading.find(({value}) => isSame(value, other.value))
      return same ? {...other, value: same.value} : aside(other, why)
    })
  ]
}
