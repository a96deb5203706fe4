/** Reader of `.txt`: one file is one item. */
import {sha256} from '../../../src/archive-folder/sha256.ts'
import {decode} from '../../../src/archive-folder/decode.ts'
import {itemId} from '../item-id.ts'
import {setAside} from '../sources.ts'
import type {Reader} from './index.ts'
import {refuseBytes, refuseText} from './quarantine.ts'
import {strayNotices} from './stray-bytes.ts'

/** Reads a plain text file. */
export const readText: Reader = (file) => {
  const {path, bytes} = file
  const refusedBytes = refuseBytes(bytes)
  if (refusedBytes) return {items: [], quarantined: [setAside(file, refusedBytes)]}
  const rendition = decode(bytes)
  const refusedText = refuseText(rendition)
  if (refusedText) return {items: [], quarantined: [setAside(file, refusedText)]}
  const sourceSha256 = sha256(bytes)
  const item = {id: itemId(path), sourceFile: `sources/${path}`, sourceSha256, rendition}
  const notices = strayNotices(bytes, rendition)
  return {items: [{...item, ...(notices.length > 0 && {notices})}], quarantined: []}
}
