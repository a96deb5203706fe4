/** Where names of publications of the tables stand in a text. */
import type {Range} from '../stages.ts'
import type {NameMatcher} from './matcher.ts'
import {tokenize} from './tokens.ts'

/** Ranges of publications' names in a text, in order. */
export function publicationsIn(text: string, names: NameMatcher): Range[] {
  // Most lines hold no word that any paper's name begins with.
  if (!tokenize(text).some(({folded}) => names.paperWords.has(folded))) return []
  return names.find(text).filter(({entities}) => entities.some(({kind}) => kind === 'publication'))
}
