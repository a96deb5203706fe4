/** What of a mail its parser would pass over in silence: where it breaks off, and lines that are of no part. */
import type {Notice, Range} from '../stages.ts'
import {mailShape, type MailPart} from './mail-parts.ts'

export interface MailDamage {
  /** The mail ends where something is still to come. */
  readonly isCut: boolean
  /** Lines in parts that are not encoded as the part says: people and programs write below a text. */
  readonly within: readonly Range[]
  /** Lines behind the last boundary, which no program shows. */
  readonly behind: readonly Range[]
}

const encoding = /^content-transfer-encoding:\s*(base64|quoted-printable)\b/im
/** Files that a mail brings are not read. */
export const isFile =
  /^content-disposition:\s*attachment\b|^content-type:\s*(?!text\/|message\/)\S/im

/** How a header says that its body is encoded for the way; nothing where it is sent as it is. */
export const encodingOf = (header: string) => encoding.exec(header)?.[1]?.toLowerCase()

const isBase64 = /^[A-Za-z0-9+/]+={0,2}$|^={1,2}$/

/** A line of a body, without its end. */
interface Line extends Range {
  readonly text: string
}

function linesOf(text: string, {start, end}: Range): Line[] {
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
function splitBase64(lines: readonly Line[]): {readonly own: Line[]; readonly stray: Line[]} {
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
const endsInGroup = (own: readonly Line[]) =>
  own
    .map(({text}) => text)
    .join('')
    .replace(/^.*=(?=[^=])/, '').length %
    4 !==
  0

/** What is wrong with a body; `isLast`: the file ends with it. */
function damageOf(text: string, {header, body}: MailPart) {
  const isLast = body.end === text.length
  const head = text.slice(header.start, header.end)
  const how = encodingOf(head)
  if (how === 'base64') {
    const {own, stray} = splitBase64(linesOf(text, body))
    return {isCut: isLast && endsInGroup(own), within: isFile.test(head) ? [] : stray}
  }
  const end = text.slice(body.start, body.end)
  return {isCut: isLast && how !== undefined && /=[\dA-F]?\s*$/i.test(end), within: []}
}

/** Looks at all parts of a mail. Of a text that is not encoded and breaks off, nothing tells. */
export function mailDamage(text: string): MailDamage {
  const {parts, behind, isOpen} = mailShape(text)
  const found = parts.map((part) => damageOf(text, part))
  const lines = behind.flatMap((range) => linesOf(text, range))
  return {
    isCut: isOpen || found.some(({isCut}) => isCut),
    within: found.flatMap(({within}) => within),
    behind: lines.filter((line) => line.text !== '')
  }
}

/** The mail without these lines, which are in order. */
export function withoutLines(text: string, lines: readonly Range[]): string {
  const starts = [0, ...lines.map(({end}) => end)]
  return starts.map((start, at) => text.slice(start, lines[at]?.start)).join('')
}

/** Numbers of lines from 1, those in a row together: `3, 7–9`. */
function lineNumbers(text: string, lines: readonly Range[]): string {
  const rows: {first: number; last: number}[] = []
  let [number, at] = [1, 0]
  for (const {start} of lines) {
    for (; at < start; at = text.indexOf('\n', at) + 1) number += 1
    const row = rows.at(-1)
    if (row && row.last === number - 1) row.last = number
    else rows.push({first: number, last: number})
  }
  return rows
    .map(({first, last}) => (first === last ? String(first) : `${first}–${last}`))
    .join(', ')
}

/** What a curator should know of it, with the places in the file. */
export function damageNotices(text: string, {isCut, within, behind}: MailDamage): Notice[] {
  const last = text.trimEnd().split('\n').length
  const strays = [...within, ...behind].toSorted((a, b) => a.start - b.start)
  return [
    ...(isCut ? [{rule: 'issue/mail-cut', params: {line: last}, spans: []}] : []),
    ...(strays.length > 0
      ? [{rule: 'issue/mail-stray-lines', params: {lines: lineNumbers(text, strays)}, spans: []}]
      : [])
  ]
}
