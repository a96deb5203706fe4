/** Reader of mails (RFC 5322): one file is one item. */
import type PostalMime from 'postal-mime'
import type {Email} from 'postal-mime'
import {htmlReader} from './html.ts'
import {pageContent} from './html/page.ts'
import type {Reader} from './index.ts'
import {Items} from './items.ts'
import {decode, type Rendition} from '../../../src/archive-folder/decode.ts'
import {attachedText, wholeMail, type WholeMail} from './attached-mails.ts'
import {undeclared} from './mail-bytes.ts'
import {damageNotices, mailDamage, withoutLines, type MailDamage} from './mail-damage.ts'
import {charsetNotices, readAsGuessed, withKnownCharsets} from './mail-charsets.ts'
import {maximumPageBytes, refuseBytes} from './quarantine.ts'
import {namedLine, type Content, type HeadLine} from './rendition.ts'
import {StrayBytes} from './stray-bytes.ts'
import {Unreadable} from './unreadable.ts'

const mailReader = {reader: 'mail', readerVersion: `1, html ${htmlReader.readerVersion}`}

const header = {rule: 'markup/mail-header', reason: 'A line of the header of the mail.'}
const attachment = {rule: 'markup/left-out', reason: 'A file that the mail brought, not read.'}

const valueOf = ({headers}: Email, key: string) =>
  headers.find((one) => one.key === key)?.value.trim() ?? ''

/** A mail to a list is the publication; any other may bring a text that is much older. */
const isNewsletter = (mail: Email) =>
  valueOf(mail, 'list-id') !== '' || valueOf(mail, 'list-unsubscribe') !== ''

const nameOf = ({from}: Email): string => from?.name.trim() ?? ''

function headOf({mail, files}: WholeMail): HeadLine[] {
  const rule = isNewsletter(mail) ? 'format/newsletter' : 'format/mail'
  const sender = nameOf(mail)
  const address = mail.from?.address ?? ''
  const line = (name: string, value: string, field?: 'title' | 'date' | 'source', said = value) =>
    value === '' ? [] : [namedLine(name, value, header, field ? [{field, value: said, rule}] : [])]
  return [
    ...line('Date', valueOf(mail, 'date'), 'date'),
    ...line('From', address === '' ? sender : `${sender} <${address}>`.trim(), 'source', sender),
    ...line('Subject', mail.subject?.trim() ?? '', 'title'),
    ...line('List-Id', valueOf(mail, 'list-id')),
    ...files.map(({filename, mimeType}) =>
      namedLine('Attachment', `${filename ?? 'without a name'} (${mimeType})`, attachment)
    )
  ]
}

/** The plain text of a mail where it has one, else that of its page. */
function contentOf({text, html}: Email): Content {
  if (text !== undefined && text.trim() !== '') return {head: [], text}
  return html === undefined ? {head: [], text: ''} : pageContent(html)
}

const behindParts = {
  class: 'markup' as const,
  rule: 'markup/left-out',
  reason: 'Lines behind the last part of the mail, which no program shows.'
}

/** The content, and below it what the parser does not give: mails and lines within, and those behind. */
function withMore(content: Content, within: readonly string[], behind: string): Content {
  const more = [...within, behind].filter((part) => part !== '')
  const text = [content.text.trimEnd(), ...more].filter((part) => part !== '').join('\n\n')
  const label = {start: text.length - behind.length, end: text.length, label: behindParts}
  return {
    ...content,
    text: more.length === 0 ? content.text : text,
    markup: [...(content.markup ?? []), ...(behind === '' ? [] : [label])]
  }
}

/** Every part says how it is to be read. */
const certain: Omit<Rendition, 'text'> & {text?: undefined} = {
  encoding: 'utf-8',
  confidence: 1,
  bom: false
}

/** How sure a text can be in which something did not read as its header says. */
const mostUnread = 0.7

/** Limits of the parser, in our words. */
const limits: readonly (readonly [RegExp, string])[] = [
  [/^Maximum header size/, 'a header of more than 2 MB'],
  [/^Maximum MIME nesting/, 'parts that are nested too deep']
]

function explained(error: unknown): never {
  const [, found] = limits.find(([words]) => words.test((error as Error).message)) ?? []
  throw found === undefined ? error : new Unreadable(found)
}

interface Library {
  readonly default: typeof PostalMime
  readonly decodeWords: (words: string) => string
}

/** What the parser makes of the bytes, and what it does not say of them. */
async function parsed(bytes: Uint8Array) {
  const {default: Parser, decodeWords} = (await import('postal-mime')) as Library
  const {text: whole, ...decoded} = undeclared(bytes) ?? certain
  const raw = whole ?? Buffer.from(bytes).toString('latin1')
  const damage = mailDamage(raw)
  const given = (text: string) => (whole === undefined ? Buffer.from(text, 'latin1') : text)
  const {text, unknown} = await withKnownCharsets(withoutLines(raw, damage.within))
  const linesAt = (ranges: MailDamage['within']) => {
    const lines = given(ranges.map(({start, end}) => raw.slice(start, end)).join(''))
    return (typeof lines === 'string' ? lines : decode(lines).text).trim()
  }
  const found = await wholeMail(Parser, given(text)).catch(explained)
  if (found.mail.headers.length === 0) throw new Unreadable('no header line')
  const attached = attachedText(found.within, (mail) => contentOf(mail).text, decodeWords)
  const within = [attached, linesAt(damage.within)]
  const content = withMore(contentOf(found.mail), within, linesAt(damage.behind))
  const notices = [
    ...new StrayBytes(bytes, decoded).take(),
    ...charsetNotices(unknown),
    ...damageNotices(raw, damage)
  ]
  const head = [...headOf(found), ...content.head]
  return {content, head, decoded: readAsGuessed(decoded, unknown), notices}
}

export const readMail: Reader = async (file) => {
  const items = new Items(file)
  const refusal = refuseBytes(file.bytes, maximumPageBytes)
  if (refusal) {
    items.refuse(refusal)
    return items.reading
  }
  const {content, head, decoded, notices} = await parsed(file.bytes)
  const isRead = !content.text.includes('\uFFFD')
  const confidence = isRead ? decoded.confidence : Math.min(decoded.confidence, mostUnread)
  const readAs = {...decoded, confidence, ...mailReader}
  items.add({...content, head, notices, readAs})
  return items.reading
}
