/** How a source was decoded, in words. */
import type {EvidenceFile} from '../schema/evidence.ts'

const names: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-8 (twice)': 'UTF-8, encoded twice by mistake; read as it was before',
  'utf-16le': 'UTF-16 (little endian)',
  'utf-16be': 'UTF-16 (big endian)',
  macintosh: 'Mac OS Roman',
  ibm866: 'IBM866 (DOS)'
}

const nameOf = (encoding: string) =>
  names[encoding] ??
  encoding.replace(/^(?:koi8|iso).*/, (name) => name.toUpperCase()).replace(/^w/, 'W')

/** The encoding of a source, and how it is known where that is not certain. */
export function encodingWords({
  encoding,
  confidence,
  bom
}: Pick<EvidenceFile['rendition'], 'encoding' | 'confidence' | 'bom'>): string {
  const name = nameOf(encoding)
  const marked = bom ? ', with a byte order mark' : ''
  if (confidence === 1 || encoding === 'utf-8 (twice)') return `${name}${marked}`
  if (encoding === 'utf-8' || bom) return `${name}${marked}; damaged bytes are shown as \uFFFD`
  const sure = `${Math.round(confidence * 100)}% sure`
  if (confidence >= 0.8) return `${name}, told by the writing itself (${sure})`
  return `Perhaps ${name}: nothing says which it is, and the writing makes it only ${sure}, so letters may be wrong`
}
