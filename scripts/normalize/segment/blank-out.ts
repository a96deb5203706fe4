/** Text without its format's own stretches, every offset kept. */
import type {Range} from '../stages.ts'

/** The text with spaces in place of all characters of `ranges`, in order of start, but line ends. */
export function blankOut(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text
  const parts: string[] = []
  let at = 0
  for (const range of ranges) {
    const start = Math.max(range.start, at)
    const end = Math.max(range.end, start)
    parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\r\n]/g, ' '))
    at = end
  }
  return parts.join('') + text.slice(at)
}
