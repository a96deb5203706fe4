/** Headlines in English capitalize their words: `Florida Woman Loses Top of Finger`. */
import {words} from '../text.ts'

const fewestWords = 5
const mostWords = 30
/** Shorter words may be articles and prepositions. */
const longWord = 4
const share = 0.85
/** `June 9 – West Palm Beach`: an entry of a list, whose names have capitals as well. */
const opensDated = /^[$€£•]|^(?:\S+\s)?\d|\s(?:@|--?|–)\s/u

/** Whether nearly all longer words of a line begin with a capital, and no stop ends it. */
export function isTitleCase(text: string): boolean {
  if (text.length > 200 || /[.;,:]["'”’»)\]]*$/.test(text) || !/\p{Ll}/u.test(text)) return false
  if (opensDated.test(text)) return false
  const all = words(text)
  if (all.length < fewestWords || all.length > mostWords) return false
  const long = all.filter((word) => word.length >= longWord && /^\p{L}/u.test(word))
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word))
  return long.length >= 3 && capitals.length >= long.length * share
}
