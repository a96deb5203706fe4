/**
 * Makes scores of several ranges comparable. Each index weighs a word by how rare it is in its own
 * range (BM25): where all have it, it counts for little there, though it may be rare in the archive.
 */
import type {TextRange} from './ranges.ts'

/**
 * By what the scores of each range are multiplied: the weight of the words in all `ranges` together by
 * their weight in this one. For one word this is exact but for the average length of texts, by which
 * each index measures its own; for several it is so for the words together, not for each. `missing`
 * are, by range, the words that it does not have.
 */
export async function scoreFactors(
  ranges: readonly TextRange[],
  words: readonly string[],
  missing: readonly (readonly string[])[]
): Promise<number[]> {
  const counts = await Promise.all(
    ranges.map(({index}, place) =>
      Promise.all(
        words.map(async (word) =>
          missing[place]?.includes(word) === true ? 0 : (await index.find(word)).length
        )
      )
    )
  )
  const articles = sum(ranges.map(({index}) => index.articles))
  const together = words.map((_, at) => sum(counts.map((own) => own[at] ?? 0)))
  const weight = (all: number, having: readonly number[]) =>
    sum(having.map((count) => rarity(all, count)))
  const whole = weight(articles, together)
  return ranges.map(({index}, place) => whole / weight(index.articles, counts[place] ?? []))
}

/** Inverse document frequency, as Pagefind computes it. */
const rarity = (articles: number, having: number) =>
  Math.log(1 + (articles - having + 0.5) / (having + 0.5))

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
