/** The text of Word documents (`.docx`, Office Open XML). */
import {crc32} from 'node:zlib'
import {strToU8, zipSync} from 'fflate'
import {fromHtml} from 'hast-util-from-html'
import mammoth from 'mammoth'
import {closedMarkup} from './cut-xml.ts'
import {blocksToText} from './document-text.ts'
import type {DocumentText} from './document.ts'
import {packageParts} from './package-parts.ts'
import {hasEnd, partSums} from './part-sums.ts'
import {RefusedDocument, refuseLongText} from './quarantine.ts'
import {refuseUnreadable} from './unreadable.ts'
import {wanted} from './wanted.ts'

/** Pictures, fonts and embedded files are not text: they are never unpacked. */
const isMarkup = (name: string) => /\.(?:xml|rels)$/i.test(name)

/** Word names its lists, notes and headings as mammoth's own map does; pictures become nothing. */
const options = {convertImage: mammoth.images.imgElement(() => Promise.resolve({src: ''}))}

const refused = (error: unknown, bytes: Uint8Array) =>
  new RefusedDocument(refuseUnreadable(wanted.docx, error, bytes))

/**
 * Text of a document: a line for each paragraph with an empty line below it, lists with their bullets
 * and numbers, rows of tables with tabs between the cells, notes at the end as `[1]`. What the document
 * says of itself (title, creator, days) is of the file, not of the article, and is left out. One that breaks
 * off is read as far as it unpacks. Throws `RefusedDocument` with the reason.
 */
export async function textOfDocx(bytes: Uint8Array): Promise<DocumentText> {
  const {html, isDamaged, isCut} = await toHtml(bytes)
  const text = blocksToText(fromHtml(html, {fragment: true}))
  refuseLongText(text)
  if (isCut && text.trim() === '') throw refused(new Error('it breaks off before its text'), bytes)
  return {text, isDamaged, isCut}
}

/** Parts of which the last one can break off. */
const closed = (parts: ReadonlyMap<string, Uint8Array>) =>
  [...parts].map(([name, part]) => [name, strToU8(closedMarkup(part))] as const)

async function toHtml(bytes: Uint8Array) {
  try {
    const {parts, isBrokenOff} = packageParts(bytes, isMarkup)
    const lean = zipSync(Object.fromEntries(isBrokenOff ? closed(parts) : parts), {level: 0})
    const {value} = await mammoth.convertToHtml({buffer: Buffer.from(lean)}, options)
    const sums = partSums(bytes)
    const isDamaged = [...parts].some(
      ([name, part]) => crc32(part) !== (sums.get(name) ?? crc32(part))
    )
    return {html: value, isDamaged: isDamaged && !isBrokenOff, isCut: isBrokenOff || !hasEnd(bytes)}
  } catch (error) {
    if (error instanceof RefusedDocument) throw error
    throw refused(error, bytes)
  }
}
