/** Where names of publications of the tables stand in a text. */
import type {Range} from '../stages.ts'
import type {NameMatcher} from './matcher.ts'

/** Ranges of publications' names in a text, in order. */
export function publicationsIn(text: string, names: NameMatcher): Range[] {
  return names.find(text).filter(({entities}) => entities.some(({kind}) => kind === 'publication'))
}
