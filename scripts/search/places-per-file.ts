/** How large the files are that the words of an index are cut into. */

/** Pagefind's own limit, and what is worth a request. */
const [least, most] = [512, 16_384]

/**
 * How many places of words a file holds, of an index with so many words in its texts. A query loads a
 * file for each of its words, and before the first one the list of all files, so that both together are
 * least where files and their number grow alike: with the root of the whole. Powers of two, so that an
 * archive that grows changes few of its files.
 */
export function placesPerFile(words: number): number {
  const best = 2 ** Math.round(Math.log2(2.5 * Math.sqrt(Math.max(1, words))))
  return Math.min(most, Math.max(least, best))
}
