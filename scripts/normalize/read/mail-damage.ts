/** What of a mail its parser would pass over in silence: where it breaks off, and lines that are of no part. */
import type {Notice, Range} from '../stages.ts'
import {endsInGroup, linesOf, splitBase64} from './base64-lines.ts'
import {mailShape, type MailPart} from './mail-parts.ts'

export interface MailDamage {
  /** The mail ends where something is still to come. */
  readonly isCut: boolean
  /** It ends so within the text that is shown, and not in a file or another form of that text. */
  readonly isTextCut: boolean
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

const isPage = /^content-type:\s*text\/html\b/im
const isMultipart = /^content-type:\s*multipart\//im

/** Whether the last part is a text that is shown: a page is not where there is a plain text. */
function endsInText(headers: readonly string[]): boolean {
  const last = headers.at(-1) ?? ''
  if (isFile.test(last)) return false
  const isPlain = (header: string) =>
    !isPage.test(header) && !isFile.test(header) && !isMultipart.test(header)
  return !isPage.test(last) || !headers.slice(headers.length > 1 ? 1 : 0).some(isPlain)
}

/** Looks at all parts of a mail. Of a text that is not encoded and breaks off, nothing tells. */
export function mailDamage(text: string): MailDamage {
  const {parts, behind, isOpen} = mailShape(text)
  const found = parts.map((part) => damageOf(text, part))
  const lines = behind.flatMap((range) => linesOf(text, range))
  const isCut = isOpen || found.some((one) => one.isCut)
  const headers = parts.map(({header}) => text.slice(header.start, header.end))
  return {
    isCut,
    isTextCut: isCut && endsInText(headers),
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
export function damageNotices(
  text: string,
  {isCut, isTextCut, within, behind}: MailDamage
): Notice[] {
  const last = text.trimEnd().split('\n').length
  const strays = [...within, ...behind].toSorted((a, b) => a.start - b.start)
  return [
    ...(isCut
      ? [
          {
            rule: 'issue/mail-cut',
            params: {line: last, part: isTextCut ? 'text' : 'other'},
            spans: []
          }
        ]
      : []),
    ...(strays.length > 0
      ? [{rule: 'issue/mail-stray-lines', params: {lines: lineNumbers(text, strays)}, spans: []}]
      : [])
  ]
}
