/** The text of Word documents (`.docx`, Office Open XML). */
import {zipSync} from 'fflate'
import {fromHtml} from 'hast-util-from-html'
import mammoth from 'mammoth'
import {blocksToText} from './document-text.ts'
import {packageParts} from './package-parts.ts'
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
 * says of itself (title, creator, days) is of the file, not of the article, and is left out. Throws
 * `RefusedDocument` with the reason.
 */
export async function textOfDocx(bytes: Uint8Array): Promise<string> {
  const text = blocksToText(fromHtml(await toHtml(bytes), {fragment: true}))
  refuseLongText(text)
  return text
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  try {
    const parts = packageParts(bytes, isMarkup)
    const lean = zipSync(Object.fromEntries(parts), {level: 0})
    const {value} = await mammoth.convertToHtml({buffer: Buffer.from(lean)}, options)
    return value
  } catch (error) {
    if (error instanceof RefusedDocument) throw error
    throw refused(error, bytes)
  }
}
