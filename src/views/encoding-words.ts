/** How a source was decoded, in words. */
import {words} from '../locales/interface.ts'
import type {EvidenceFile} from '../schema/evidence.ts'

const names: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
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
  const {encodings} = words().source
  const plain = encoding === 'utf-8 (twice)' ? encodings.twice : nameOf(encoding)
  const name = bom ? encodings.marked(plain) : plain
  if (confidence === 1 || encoding === 'utf-8 (twice)') return name
  if (encoding === 'utf-8' || bom) return encodings.damaged(name)
  const percent = Math.round(confidence * 100)
  return confidence >= 0.8 ? encodings.told(name, percent) : encodings.perhaps(name, percent)
}
