/** Counts in words: the form that a language has for a number, by the rules of CLDR. */
import type {PluralForms} from './types.ts'

/** Writes counts in a language, `#` standing for the number: `{one: '# article', other: '# articles'}`. */
export function plurals(tag: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(tag)
  const figures = new Intl.NumberFormat(tag)
  return (count, forms) => {
    const form = forms[rules.select(count)] ?? forms.other
    return form.replaceAll('#', () => figures.format(count))
  }
}
