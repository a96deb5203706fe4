/** Readers of documents made by word processors: one file is one item. */
import type {Reader} from './index.ts'
import {Items} from './items.ts'

/**
 * A reader that takes its text from `textOf`; `reader` names it in the evidence. What a document says
 * of itself is of the file, not of the article, so it states nothing.
 */
function documentReader(reader: string, textOf: (bytes: Uint8Array) => Promise<string>): Reader {
  // The version is raised when the same bytes become another text.
  const readAs = {encoding: 'utf-8', confidence: 1, bom: false, reader, readerVersion: '1'}
  return async (file) => {
    const items = new Items(file)
    items.add({head: [], text: await textOf(file.bytes), readAs})
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
