/** `language`: of the body, by letter statistics. */
import {languageByLetters} from '../letter-statistics.ts'
import type {Finding, Structured} from '../stages.ts'

/** Below this many letters, statistics say little. */
const enoughLetters = 120

/** BCP 47 language of the body; nothing when the text is short or the language unclear. */
export function extractLanguage({units}: Structured): Finding[] {
  const text = units
    .filter(({label}) => label.class === 'body')
    .map((unit) => unit.text)
    .join('\n')
  if ((text.match(/\p{L}/gu)?.length ?? 0) < enoughLetters) return []
  const code = languageByLetters(text)
  if (code === undefined) return []
  // Three-letter codes become the two-letter ones of BCP 47 where there is one: eng → en.
  const [value] = Intl.getCanonicalLocales(code)
  if (value === undefined) return []
  const first = units.find(({label}) => label.class === 'body')!
  return [
    {
      field: 'language',
      value,
      rule: 'language/letters',
      params: {},
      basis: 'internal',
      strength: 'soft',
      spans: [{start: first.start, end: first.end}]
    }
  ]
}
