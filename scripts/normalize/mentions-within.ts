/** Mentions of a stretch of a text: of texts with many names, all of them are not to be asked each time. */
import type {Mention} from './stages.ts'

/** Those that begin at `start` or behind it and ahead of `end`; `mentions` are in order, offsets those of the text. */
export function mentionsWithin(
  mentions: readonly Mention[],
  start: number,
  end: number
): readonly Mention[] {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start < start) low = middle + 1
    else high = middle
  }
  let behind = low
  while (behind < mentions.length && mentions[behind]!.start < end) behind += 1
  return mentions.slice(low, behind)
}
