/** Where the headers of a mail and of its parts stand (RFC 2046, 5.1 and 5.2). */
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

/**
 * The ranges of the headers in order: that of the mail, of its parts, and of mails within. None reaches over
 * the empty line that ends it. What a text quotes of a header is in none of them.
 */
export function mailHeaders(text: string): Range[] {
  const found: Range[] = []
  let open: Multipart[] = []
  let start: number | undefined = 0
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at)
    const next = end === -1 ? text.length : end + 1
    const line = text.slice(at, end === -1 ? next : end).replace(/\r$/, '')
    const met = boundaryAt(line, open)
    if (start !== undefined && (met || line === '')) {
      const {isMail, boundary, isDigest} = below(text.slice(start, at), open.at(-1))
      found.push({start, end: at})
      start = isMail && !met ? next : undefined
      if (boundary !== '' && !met) open.push({boundary, isDigest})
    }
    if (met) {
      open = open.slice(0, met.isLast ? met.at : met.at + 1)
      start = met.isLast ? undefined : next
    }
    at = next
  }
  if (start !== undefined) found.push({start, end: text.length})
  return found
}
