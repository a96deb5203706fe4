/** Lines of a body in base64 (RFC 4648), and those that are none of it. */
import type {Range} from '../stages.ts'

const isBase64 = /^[A-Za-z0-9+/]+={0,2}$|^={1,2}$/

/** A line of a body, without its end. */
export interface Line extends Range {
  readonly text: string
}

/** The lines of a range of a text. */
export function linesOf(text: string, {start, end}: Range): Line[] {
  const lines: Line[] = []
  for (let at = start; at < end;) {
    const found = text.indexOf('\n', at)
    const next = found === -1 || found >= end ? end : found + 1
    lines.push({start: at, end: next, text: text.slice(at, next).trim()})
    at = next
  }
  return lines
}

/**
 * Splits the lines of a base64 body in which a line is none. It goes as far as there are lines of its first
 * one's length, or with padding, and one behind those, which is the rest: what is written below may look like it.
 */
export function splitBase64(lines: readonly Line[]): {
  readonly own: Line[]
  readonly stray: Line[]
} {
  const filled = lines.filter(({text}) => text !== '')
  const odd = filled.findIndex(({text}) => !isBase64.test(text))
  if (odd === -1) return {own: filled, stray: []}
  const width = filled.find(({text}) => isBase64.test(text))?.text.length
  const isFull = (at: number) =>
    filled[at]?.text.length === width && isBase64.test(filled[at]?.text ?? '')
  const isPadded = ({text}: Line) => text.endsWith('=')
  const last = filled.findLastIndex(
    (line, at) => isBase64.test(line.text) && (isFull(at) || isPadded(line) || isFull(at - 1))
  )
  const most = filled.slice(0, odd).some(isPadded) ? last : Math.max(last, odd - 1)
  const isOwn = (line: Line, at: number) => at <= most && isBase64.test(line.text)
  const own = filled.filter(isOwn)
  // Words of a text that is not encoded at all look like it too.
  const isEncoded = !endsInGroup(own) || own.length * 2 >= filled.length
  return isEncoded
    ? {own, stray: filled.filter((line, at) => !isOwn(line, at))}
    : {own: [], stray: filled}
}

/** Whether letters in groups of four end within one (RFC 4648, 4). */
export const endsInGroup = (own: readonly Line[]) =>
  own
    .map(({text}) => text)
    .join('')
    .replace(/^.*=(?=[^=])/, '').length %
    4 !==
  0
