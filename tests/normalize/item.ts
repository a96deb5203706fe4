/** An item made of a text, for tests that need no file. */
import {createHash} from 'node:crypto'
import type {Item} from '../../scripts/normalize/stages.ts'

export const itemOf = (text: string): Item => ({
  id: 'item',
  sourceFile: 'sources/item.txt',
  sourceSha256: createHash('sha256').update(text).digest('hex'),
  rendition: {text, encoding: 'utf-8', confidence: 1, bom: false}
})
