/** Words as the search without a server compares them. */
import {foldWord} from '../letters.ts'

const shortest = 4

/**
 * Folded and without the commonest English endings, as long as enough remains: `Visits`, `visited` and
 * `visiting` are `visit`. Other languages lose at most an `s`, in texts and queries alike.
 */
export function stem(word: string): string {
  const folded = foldWord(word.replace(/['’]s$/u, ''))
  const [bare = folded] = folded.split(/(?:ings?|e[ds]|s)$/)
  return bare.length >= shortest ? bare : folded
}

/** The parts of a word between its hyphens and other signs, and the whole. */
export function stemsOf(word: string): string[] {
  const parts = word.split(/[^\p{L}\p{N}\p{M}'’]+/u).filter((part) => part !== '')
  const stems = [...parts, ...(parts.length > 1 ? [word] : [])].map(stem)
  return stems.filter((one) => one !== '')
}
