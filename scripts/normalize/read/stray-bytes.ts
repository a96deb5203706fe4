/** What is told of the bytes of a UTF-8 file that are no UTF-8. */
import {readDamagedUtf8, readMarkedUtf8} from '../../../src/archive-folder/damaged-utf8.ts'
import type {Rendition} from '../../../src/archive-folder/decode.ts'
import type {Notice} from '../stages.ts'

const markLength = 3

/**
 * The notice of every stray byte of a file whose text is all of it: its place, and in `bytes`, in the
 * same order, what it is. With these the bytes of the file can be had again from the text.
 */
export function strayNotices(
  bytes: Uint8Array,
  {encoding, confidence, bom}: Pick<Rendition, 'encoding' | 'confidence' | 'bom'>
): Notice[] {
  if (encoding !== 'utf-8' || confidence === 1) return []
  const read = bom ? readMarkedUtf8(bytes.subarray(markLength)) : readDamagedUtf8(bytes)
  if (!read || read.strays.length === 0) return []
  const {strays, readAs = ''} = read
  const names = strays.map(({byte}) => byte.toString(16).toUpperCase())
  const params = {count: strays.length, bytes: names.join(' '), encoding: readAs}
  const spans = strays.map(({at}) => ({start: at, end: at + 1}))
  return [{rule: 'issue/stray-bytes', params, spans}]
}
