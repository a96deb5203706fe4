/** The header of a mail that somebody pasted into a text, told by its lines. */

/** Of the lines of such a header. */
export const mailHeaderRule = 'markup/mail-header'

const sender = /^(?:from|von|de|da|van|fra|från|od|от|від)\s?:/iu
const receiver = /^(?:to|cc|an|à|para|a|aan|til|till|do|komu|кому|копия)\s?:/iu
const subject =
  /^(?:subject|re|betreff|objet|asunto|assunto|oggetto|onderwerp|emne|ämne|temat|předmět|тема)\s?:/iu
/** Opens the line that tells when the mail was sent. */
export const sent =
  /^(?:date|sent|datum|gesendet|envoyé|enviado(?: el)?|enviada em|fecha|data|inviato|verzonden|dato|sendt|skickat|wysłano|odesláno|дата|отправлено)\s?:/iu
const others =
  /^(?:reply-to|bcc|message-id|importance|attachments?|x-[\p{L}-]+|mime-version|content-[a-z-]+|in-reply-to|references|sender|return-path|received|user-agent)\s?:/iu
/** Of a post to a newsgroup (RFC 5536). */
const ofNews =
  /^(?:path|newsgroups|organi[sz]ation|lines|nntp-posting-(?:host|date)|followup-to|distribution|xref|keywords|summary|approved|article-i\.d\.)\s?:/iu
const fields = [sender, receiver, subject, sent, others, ofNews]
/** A header with a time of day or an address is a mail's; a memorandum has neither. */
const ofMail = /\d[:.h]\d{2}(?!\d)|\S@\S|^sent\s?:/imu

export const isMailField = (line: string): boolean =>
  fields.some((field) => field.test(line.trim()))

/** Whether lines are such a header: who sent it, when, and to whom or about what. */
export function isMailHeader(lines: readonly string[]): boolean {
  const has = (field: RegExp) => lines.some((line) => field.test(line.trim()))
  return (
    has(sender) && has(sent) && (has(receiver) || has(subject)) && ofMail.test(lines.join('\n'))
  )
}

/** Above such a header stand no more lines than these: the words of who forwards it, and the line that says so. */
const mostAbove = 6

/** Where the header of a mail at the top of a text ends, as an offset; 0 where there is none. */
export function endOfMailHead(text: string): number {
  const lines = text.split('\n')
  let end = 0
  let filled = 0
  for (let at = 0; at < lines.length && filled <= mostAbove; at += 1) {
    if (lines[at]!.trim() !== '') filled += 1
    const from = at
    while (at < lines.length && isMailField(lines[at]!)) at += 1
    if (!isMailHeader(lines.slice(from, at))) continue
    end = at
    filled = 0
  }
  return lines.slice(0, end).join('\n').length
}
