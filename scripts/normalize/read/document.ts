/** Readers of documents made by word processors: one file is one item. */
import type {Notice} from '../stages.ts'
import type {Reader} from './index.ts'
import {Items} from './items.ts'

/** What a document holds. */
export interface DocumentText {
  readonly text: string
  /** Its own check sums say that bytes of it are not what they were. */
  readonly isDamaged: boolean
  /** It breaks off, and was read as far as it goes. */
  readonly isCut?: boolean
}

const damaged: Notice = {rule: 'issue/document-damaged', params: {}, spans: []}
const cut: Notice = {rule: 'issue/document-cut', params: {}, spans: []}

/**
 * A reader that takes its text from `textOf`; `reader` names it in the evidence. What a document says
 * of itself is of the file, not of the article, so it states nothing.
 */
function documentReader(
  reader: string,
  textOf: (bytes: Uint8Array) => Promise<DocumentText>
): Reader {
  // The version is raised when the same bytes become another text.
  const readAs = {encoding: 'utf-8', confidence: 1, bom: false, reader, readerVersion: '1'}
  return async (file) => {
    const items = new Items(file)
    const {text, isDamaged, isCut = false} = await textOf(file.bytes)
    const notices = [...(isDamaged ? [damaged] : []), ...(isCut ? [cut] : [])]
    items.add({head: [], text, notices, readAs})
    return items.reading
  }
}

/** Word documents. */
export async function docxReader(): Promise<Reader> {
  return documentReader('docx', (await import('./docx.ts')).textOfDocx)
}

/** PDFs with a text layer. */
export async function pdfReader(): Promise<Reader> {
  return documentReader('pdf', (await import('./pdf.ts')).textOfPdf)
}
