/** Words that carry grammar, not meaning, in English: those a sentence can open with. */
import stopwords from 'stopwords-iso/stopwords-iso.json' with {type: 'json'}

const english: ReadonlySet<string> = new Set(stopwords.en)
const honorifics: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr', 'sir', 'lord', 'rabbi'])

/** Whether a lower-case word is a function word or an honorific: it cannot be a given name. */
export function isFunctionWord(word: string): boolean {
  return english.has(word) || honorifics.has(word)
}
