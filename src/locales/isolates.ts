/**
 * Words of another language within a sentence of the interface. Unicode's isolates set them apart
 * where there is only text; a page makes elements of them, with their language.
 */
import {locale} from './interface.ts'

const firstStrong = '\u2068'
const leftToRight = '\u2066'
const end = '\u2069'

/** A part of a sentence: its own words, words of a source, or English ones of the tables. */
export interface SentencePart {
  readonly text: string
  readonly of?: 'source' | 'english'
}

/** Words of a source, of whatever language and direction. */
export function inSourceWords(text: string): string {
  const {tag, script} = locale()
  return tag === 'en' || script.test(text) ? text : firstStrong + text + end
}

/** English words, for which the interface has none of its own. */
export function inEnglishWords(text: string): string {
  const {tag, script} = locale()
  return tag === 'en' || script.test(text) ? text : leftToRight + text + end
}

/** The parts of a sentence, in order; what is set apart without its isolates. */
export function sentenceParts(sentence: string): SentencePart[] {
  return sentence
    .split(/([\u2066\u2068][^\u2069]*\u2069)/u)
    .filter((part) => part !== '')
    .map((part): SentencePart => {
      const text = part.slice(1, -1)
      if (part.startsWith(firstStrong)) return {text, of: 'source'}
      return part.startsWith(leftToRight) ? {text, of: 'english'} : {text: part}
    })
}
