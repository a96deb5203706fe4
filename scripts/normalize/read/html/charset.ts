/** Bytes of a page to characters. */
import {decode, type Rendition} from '../../../../src/archive-folder/decode.ts'

/** How far the declaration is looked for: the HTML Standard says 1024, pages say otherwise. */
const reach = 4096
const declaration = /<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,30})/i

/** The encoding's name in the Encoding Standard; `undefined` for one that it does not know. */
function standardName(label: string | undefined): string | undefined {
  if (label === undefined) return undefined
  try {
    const {encoding} = new TextDecoder(label)
    // A declaration that can be read byte by byte is not UTF-16: HTML Standard, 13.2.3.2.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    return undefined
  }
}

/**
 * Decodes a page: a byte order mark decides; then bytes beyond ASCII that are valid UTF-8, all but a
 * few, which no other encoding makes by accident and whatever a saved copy still declares; then what
 * the server or the page declares; then what its letters suggest.
 */
export function decodePage(bytes: Uint8Array, served?: string): Rendition {
  const found = decode(bytes)
  if (found.bom || found.encoding === 'utf-8') return found
  const opening = Buffer.from(bytes.subarray(0, reach)).toString('latin1')
  const declared = standardName(served) ?? standardName(declaration.exec(opening)?.[1])
  if (declared === undefined) return found
  try {
    const text = new TextDecoder(declared, {fatal: true}).decode(bytes)
    return {text, encoding: declared, confidence: 0.95, bom: false}
  } catch {
    return found
  }
}
