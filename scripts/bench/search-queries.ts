/** What a bench asks a built site for: words of its own. */
import {archiveWords} from './archive-words.ts'

/**
 * Words from the frequent to the rare, alone, in pairs and as beginnings, all of the archive's own; last
 * the three most frequent, which hardly anybody asks for and which cost most.
 */
export function queriesOf(folder: string): string[] {
  const words = archiveWords(folder)
  const ranks = Array.from({length: 24}, (_, step) =>
    Math.floor(words.length ** (0.35 + (0.6 * step) / 24))
  )
  const chosen = [...new Set(ranks)].flatMap((rank) => words[rank] ?? [])
  const pairs = chosen
    .slice(0, 12)
    .map((word, index) => `${word} ${chosen[index + 5] ?? ''}`.trim())
  const beginnings = chosen.slice(6, 14).map((word) => word.slice(0, 4))
  return [...new Set([...chosen, ...pairs, ...beginnings, ...words.slice(0, 3)])]
}

/** A phrase with the most frequent word, where what is loaded is most: all places of that word. */
export function dearestPhrase(folder: string): string {
  const words = archiveWords(folder)
  return `"${words[0] ?? ''} ${words[Math.floor(words.length ** 0.5)] ?? ''}"`
}
