/** Reader of mails (RFC 5322): one file is one item. */
import type PostalMime from 'postal-mime'
import type {Email} from 'postal-mime'
import type {Rendition} from '../../../src/archive-folder/decode.ts'
import {pageContent} from './html/page.ts'
import type {Reader} from './index.ts'
import {Items} from './items.ts'
import {undeclared} from './mail-bytes.ts'
import {maximumPageBytes, refuseBytes} from './quarantine.ts'
import {namedLine, type Content, type HeadLine} from './rendition.ts'
import {StrayBytes} from './stray-bytes.ts'
import {Unreadable} from './unreadable.ts'

const mailReader = {reader: 'mail', readerVersion: '1'}

const header = {rule: 'markup/mail-header', reason: 'A line of the header of the mail.'}
const attachment = {rule: 'markup/left-out', reason: 'A file that the mail brought, not read.'}

const valueOf = ({headers}: Email, key: string) =>
  headers.find((one) => one.key === key)?.value.trim() ?? ''

/** A mail to a list is the publication; any other may bring a text that is much older. */
const isNewsletter = (mail: Email) =>
  valueOf(mail, 'list-id') !== '' || valueOf(mail, 'list-unsubscribe') !== ''

const nameOf = ({from}: Email): string => from?.name.trim() ?? ''

function headOf(mail: Email): HeadLine[] {
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
    ...mail.attachments.map(({filename, mimeType}) =>
      namedLine('Attachment', `${filename ?? 'without a name'} (${mimeType})`, attachment)
    )
  ]
}

/** The plain text of a mail where it has one, else that of its page. */
function contentOf({text, html}: Email): Content {
  if (text !== undefined && text.trim() !== '') return {head: [], text}
  return html === undefined ? {head: [], text: ''} : pageContent(html)
}

/** Every part says how it is to be read. */
const certain: Omit<Rendition, 'text'> & {text?: undefined} = {
  encoding: 'utf-8',
  confidence: 1,
  bom: false
}

/** How sure a text can be in which something did not read as its header says. */
const mostUnread = 0.7

export const readMail: Reader = async (file) => {
  const items = new Items(file)
  const refusal = refuseBytes(file.bytes, maximumPageBytes)
  if (refusal) {
    items.refuse(refusal)
    return items.reading
  }
  const {default: Parser} = (await import('postal-mime')) as {default: typeof PostalMime}
  const {text: whole, ...decoded} = undeclared(file.bytes) ?? certain
  const mail = await Parser.parse(whole ?? file.bytes)
  if (mail.headers.length === 0) throw new Unreadable('no header line')
  const {head, ...content} = contentOf(mail)
  const isRead = !content.text.includes('\uFFFD')
  const confidence = isRead ? decoded.confidence : Math.min(decoded.confidence, mostUnread)
  const notices = new StrayBytes(file.bytes, decoded).take()
  const readAs = {...decoded, confidence, ...mailReader}
  items.add({head: [...headOf(mail), ...head], ...content, notices, readAs})
  return items.reading
}
