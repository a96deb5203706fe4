/** Names where the files of an index begin and end, by no more than tells neighbors apart. */
import type {WordFile} from './pagefind-files.ts'

/** The files with their first and last words cut, as Pagefind cuts them; in order. */
export function cutPrefixes(files: readonly WordFile[]): WordFile[] {
  const cut = [...files]
  for (let at = 0; at + 1 < cut.length; at++) {
    const [file, next] = [cut[at]!, cut[at + 1]!]
    const [last, first] = [Array.from(file.to), Array.from(next.from)]
    const same = first.findIndex((letter, place) => letter !== last[place])
    const length = (same === -1 ? first.length : same) + 1
    cut[at] = {...file, to: last.slice(0, length).join('')}
    cut[at + 1] = {...next, from: first.slice(0, length).join('')}
  }
  return cut
}
