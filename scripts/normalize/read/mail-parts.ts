/** Where the headers and bodies of a mail and of its parts stand (RFC 2046, 5.1 and 5.2). */
import type {Range} from '../stages.ts'

const contentType = /^content-type:((?:[^\n]|\n[ \t])*)/im
/** The parameter, whole or in pieces (RFC 2231, 3). */
const boundaryPart = /;\s*boundary(?:\*\d+)?\*?\s*=\s*(?:"((?:[^"\\]|\\[^])*)"|([^\s;"]+))/gi
const mailType = /^\s*message\/(?:rfc822|global)\b/i
const digestType = /^\s*multipart\/digest\b/i

/** A multipart that has begun. */
interface Multipart {
  readonly boundary: string
  /** Its parts are mails where they do not say what they are. */
  readonly isDigest: boolean
}

/** A part, or the mail itself. */
export interface MailPart {
  /** Up to the empty line that ends it; what a text quotes of a header is in none. */
  readonly header: Range
  /** Its lines behind that; of a multipart, what stands before its first part. */
  readonly body: Range
}

export interface MailShape {
  /** In the order of the file: the mail, its parts, and mails within. */
  readonly parts: readonly MailPart[]
  /** Lines behind the last boundary of a multipart, which no program shows. */
  readonly behind: readonly Range[]
  /** It ends in a multipart whose last boundary is missing. */
  readonly isOpen: boolean
}

/** What a header says of what comes below it. */
function below(header: string, parent: Multipart | undefined) {
  const type = contentType.exec(header)?.[1]
  const boundary = [...(type ?? '').matchAll(boundaryPart)]
    .map(([, quoted, bare]) => quoted?.replace(/\\([^])/g, '$1') ?? bare ?? '')
    .join('')
  const isMail = type === undefined ? parent?.isDigest === true : mailType.test(type)
  return {isMail, boundary, isDigest: type !== undefined && digestType.test(type)}
}

/** The line as that of a multipart: which of those that are open, and whether it ends there. */
function boundaryAt(line: string, open: readonly Multipart[]) {
  if (!line.startsWith('--')) return undefined
  const said = line.slice(2).trimEnd()
  const at = open.findLastIndex(({boundary}) => said === boundary || said === `${boundary}--`)
  return at === -1 ? undefined : {at, isLast: said !== open[at]?.boundary}
}

/** Goes through the lines of a mail. */
class MailWalk {
  readonly parts: {header: Range; body: Range}[] = []
  readonly behind: Range[] = []
  open: Multipart[] = []
  #state: 'header' | 'body' | 'behind' = 'header'
  #start = 0
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** Takes the line from `at` to `next`. */
  line(line: string, at: number, next: number): void {
    const met = boundaryAt(line, this.open)
    if (met) {
      this.end(at)
      this.open = this.open.slice(0, met.isLast ? met.at : met.at + 1)
      this.#begin(met.isLast ? 'behind' : 'header', next)
    } else if (this.#state === 'header' && line === '') this.#endHeader(at, next)
  }

  /** Ends what was begun. */
  end(at: number): void {
    const range = {start: this.#start, end: at}
    if (this.#state === 'header') this.parts.push({header: range, body: {start: at, end: at}})
    else if (this.#state === 'body') this.parts.at(-1)!.body = range
    else this.behind.push(range)
  }

  #begin(state: 'header' | 'body' | 'behind', start: number): void {
    this.#state = state
    this.#start = start
  }

  #endHeader(at: number, next: number): void {
    const header = {start: this.#start, end: at}
    const {isMail, boundary, isDigest} = below(this.#text.slice(this.#start, at), this.open.at(-1))
    this.parts.push({header, body: {start: next, end: next}})
    if (boundary !== '') this.open.push({boundary, isDigest})
    this.#begin(isMail ? 'header' : 'body', next)
  }
}

/** Takes the text of a mail apart into ranges. */
export function mailShape(text: string): MailShape {
  const walk = new MailWalk(text)
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at)
    const next = end === -1 ? text.length : end + 1
    walk.line(text.slice(at, end === -1 ? next : end).replace(/\r$/, ''), at, next)
    at = next
  }
  walk.end(text.length)
  const {parts, behind, open} = walk
  return {parts, behind, isOpen: open.length > 0}
}

/** The ranges of the headers in order. */
export const mailHeaders = (text: string): Range[] =>
  mailShape(text).parts.map(({header}) => header)
