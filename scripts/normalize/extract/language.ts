/** `language`: of the body, by its script, its little words and its letters. */
import type {Finding, Structured} from '../stages.ts'
import {writtenLanguage} from './languages/written-language.ts'

/** BCP 47 language of the body; nothing when the text is short or the language unclear. */
export function extractLanguage({units}: Structured): Finding[] {
  const body = units.filter(({label}) => label.class === 'body')
  const [first] = body
  const value = writtenLanguage(body.map(({text}) => text).join('\n'))
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
