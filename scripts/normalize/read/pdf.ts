/** The text layer of PDF files. */
import {getDocumentProxy} from 'unpdf'
import {isDamagedPdf} from '../pdf-damage.ts'
import type {DocumentText} from './document.ts'
import {pageText} from './pdf-page.ts'
import {piecesOf, type GlyphRun} from './pdf-pieces.ts'
import {refuseEndlessStreams} from './pdf-streams.ts'
import {maximumBytes, RefusedDocument, refuseLongText, type Refusal} from './quarantine.ts'
import {refuseUnreadable} from './unreadable.ts'
import {wanted} from './wanted.ts'

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Document['getPage']>>

/** A file above this many bytes is set aside unopened; scanned pages make it large. */
const maximumPdfBytes = 50_000_000
/** An article is not longer than this. */
export const maximumPages = 200
/** Runs of glyphs on one page; a page of a newspaper has a few thousand. */
export const maximumRuns = 50_000

const refuse = (rule: string, reason: string, fix: string): never => {
  const refusal: Refusal = {rule, reason, fix}
  throw new RefusedDocument(refusal)
}

const split = 'Split it into one file an article.'

/**
 * Text of a document, page by page with an empty line in between: columns in the order of reading, lines
 * and hyphens as printed. Throws `RefusedDocument` with the reason.
 */
export async function textOfPdf(bytes: Uint8Array): Promise<DocumentText> {
  if (bytes.length > maximumPdfBytes) {
    refuse('quarantine/too-large', `The file has ${bytes.length} bytes.`, split)
  }
  refuseEndlessStreams(bytes)
  const document = await open(bytes)
  try {
    const text = await textOf(document)
    const isDamaged = isDamagedPdf(Buffer.from(bytes))
    if (text.trim() === '') refuseEmpty(isDamaged)
    return {text, isDamaged}
  } catch (error) {
    if (error instanceof RefusedDocument) throw error
    throw unreadable(error, bytes)
  } finally {
    await document.loadingTask.destroy()
  }
}

const unreadable = (error: unknown, bytes: Uint8Array) =>
  new RefusedDocument(refuseUnreadable(wanted.pdf, error, bytes))

async function open(bytes: Uint8Array): Promise<Document> {
  try {
    // A copy: the library takes the memory for itself. Warnings would go to the terminal.
    return await getDocumentProxy(Uint8Array.from(bytes), {verbosity: 0, useSystemFonts: false})
  } catch (error) {
    if ((error as Error).name !== 'PasswordException') throw unreadable(error, bytes)
    return refuse(
      'quarantine/encrypted',
      'The PDF is protected by a password.',
      'Unlock it, or put its text beside it as a .txt file of the same name.'
    )
  }
}

/** Of a document that is damaged, nobody can say whether it had a text. */
function refuseEmpty(isDamaged: boolean): never {
  if (!isDamaged)
    return refuse(
      'quarantine/no-text-layer',
      'The PDF holds pictures of text, not text.',
      'OCR it, or put a .txt of the same name beside it.'
    )
  return refuse(
    'quarantine/damaged-pdf',
    'The PDF is damaged: by its own check sums, a part of it is not what it was, and no text can be read in it.',
    'Copy or save it again from where it came from; if it holds pictures of text only, put a .txt of the same name beside it.'
  )
}

async function textOf(document: Document): Promise<string> {
  if (document.numPages > maximumPages) {
    refuse(
      'quarantine/too-large',
      `It has ${document.numPages} pages; one article has at most ${maximumPages}.`,
      split
    )
  }
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    pages.push(await textOfPage(page))
    page.cleanup()
  }
  const text = pages.filter((page) => page !== '').join('\n')
  refuseLongText(text)
  return text
}

/** Runs of a page, as far as limits allow. */
async function textOfPage(page: Page): Promise<string> {
  const upright: GlyphRun[] = []
  const turned: string[] = []
  let runs = 0
  let length = 0
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<Chunk>
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    for (const item of read.value.items) {
      // Spaces are told by the places of words: those of the library can be as wide as a gutter.
      if (item.str === undefined || item.str.trim() === '') continue
      runs += 1
      length += item.str.length
      if (item.transform[1] === 0) upright.push(toRun(item))
      else turned.push(item.str)
    }
    if (runs <= maximumRuns && length <= maximumBytes) continue
    await reader.cancel(new Error('Too much text.'))
    refuse('quarantine/too-large', `One of its pages holds more text than a newspaper has.`, split)
  }
  // Words along a margin are no line of the text: they come last.
  const margins = turned.join('').trim()
  return pageText(piecesOf(upright)) + (margins === '' ? '' : `\n${margins}\n`)
}

/** What the library streams: runs of text, and marks of structure without `str`. */
interface Chunk {
  readonly items: readonly Item[]
}
interface Item {
  readonly str?: string
  readonly dir: string
  readonly width: number
  readonly transform: readonly [number, number, number, number, number, number]
}

function toRun({str = '', dir, width, transform: [, , c, d, x, y]}: Item): GlyphRun {
  return {text: str, x, y, width, size: Math.hypot(c, d), rightToLeft: dir === 'rtl'}
}
