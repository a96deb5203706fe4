/** A document of a corpus as the normalizer takes it. */
import {createHash} from 'node:crypto'
import type {Item} from '../normalize/stages.ts'
import type {Document} from './types.ts'

/** The item that reading a saved file would have given. */
export function itemOf({id, text}: Document): Item {
  return {
    id: id
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
    sourceFile: `sources/${id}`,
    sourceSha256: createHash('sha256').update(text).digest('hex'),
    rendition: {text, encoding: 'utf-8', confidence: 1, bom: false}
  }
}
