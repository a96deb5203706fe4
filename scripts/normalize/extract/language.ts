/** `language`: of the body, by its script, its little words and its letters. */
import type {Finding, Structured} from '../stages.ts'

/** BCP 47 language of the body; nothing when the text is short or the language unclear. */
export function extractLanguage({units, language: value}: Structured): Finding[] {
  const first = units.find(({label}) => label.class === 'body')
  if (!first || value === undefined) return []
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
