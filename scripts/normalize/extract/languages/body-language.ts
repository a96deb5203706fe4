/** The language that an article is written in. */
import type {LabeledUnit} from '../../stages.ts'
import {writtenLanguage} from './written-language.ts'

/** BCP 47 language of the body; undefined when it is short or its language unclear. */
export function languageOf(units: readonly LabeledUnit[]): string | undefined {
  const body = units.filter(({label}) => label.class === 'body')
  return writtenLanguage(body.map(({text}) => text).join('\n'))
}
