/** Mails that stand within a mail (RFC 2046, 5.2.1): people forward articles so. */
import type PostalMime from 'postal-mime'
import type {Attachment, Email} from 'postal-mime'

type Parser = typeof PostalMime
type DecodeWords = (words: string) => string

/** Mails within mails beyond this depth are files that the mail brought. */
const deepest = 10

/** A mail, and what it brings. */
export interface WholeMail {
  readonly mail: Email
  /** Mails that are shown with it, in order. */
  readonly within: readonly WholeMail[]
  /** Files that it and those mails brought. */
  readonly files: readonly Attachment[]
}

/** In a report that a mail did not arrive, that mail is no part of the text. */
const isReport = ({attachments}: Email) =>
  attachments.some(({mimeType}) => /^message\/(?:delivery-status|feedback-report)$/.test(mimeType))

const isShown = ({mimeType, disposition}: Attachment) =>
  mimeType === 'message/rfc822' && disposition !== 'attachment'

/**
 * Parses a mail and those within. The parser itself would print their dates in the language and the zone of
 * the machine.
 */
export async function wholeMail(
  parser: Parser,
  raw: Uint8Array | string,
  depth = 0
): Promise<WholeMail> {
  const mail = await parser.parse(raw, {forceRfc822Attachments: true})
  const takes = depth < deepest && !isReport(mail)
  const within: WholeMail[] = []
  const files: Attachment[] = []
  for (const attachment of mail.attachments) {
    if (!takes || !isShown(attachment)) files.push(attachment)
    else {
      const inner = await wholeMail(parser, bytesOf(attachment), depth + 1)
      within.push(inner)
      files.push(...inner.files)
    }
  }
  return {mail, within, files}
}

const bytesOf = ({content}: Attachment) =>
  typeof content === 'string' ? content : new Uint8Array(content)

const shown = /^(?:from|date|to|cc|subject)$/

/** The lines of a header that tell of the mail, as they are written. */
const headerOf = ({headers}: Email, decodeWords: DecodeWords) =>
  headers
    .filter(({key, value}) => shown.test(key) && value !== '')
    .map(({originalKey, value}) => `${originalKey}: ${decodeWords(value).replace(/\s+/g, ' ')}`)
    .join('\n')

/** Mails within, one below the other: of each its header, and the text that `textOf` has of it. */
export function attachedText(
  within: readonly WholeMail[],
  textOf: (mail: Email) => string,
  decodeWords: DecodeWords
): string {
  return within
    .flatMap((one) => [
      headerOf(one.mail, decodeWords),
      textOf(one.mail).trim(),
      attachedText(one.within, textOf, decodeWords)
    ])
    .filter((text) => text !== '')
    .join('\n\n')
}
