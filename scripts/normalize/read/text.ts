/**
 * Reader of `.txt`: one file is one item, or, where a press database exported several articles into one,
 * each of those is.
 */
import {sha256} from '../../../src/archive-folder/sha256.ts'
import {decode} from '../../../src/archive-folder/decode.ts'
import {itemId} from '../item-id.ts'
import {setAside} from '../sources.ts'
import type {Reader, Reading} from './index.ts'
import {Items} from './items.ts'
import {exportedFrom, type Exported} from './press-export.ts'
import type {PressRecord} from './press-marks.ts'
import {refuseBytes, refuseText} from './quarantine.ts'
import {quotationSigns} from './quoted-text.ts'
import {StrayBytes, strayNotices} from './stray-bytes.ts'
import type {SourceFile} from '../stages.ts'
import type {Rendition} from '../../../src/archive-folder/decode.ts'

const exportReader = {reader: 'press-export', readerVersion: '1'}

/** Several articles of one export, known by their place in it. */
function readSeveral(file: SourceFile, decoded: Rendition, all: readonly Exported[]): Reading {
  const items = new Items(file)
  const {encoding, confidence, bom} = decoded
  const readAs = {encoding, confidence, bom}
  const strays = new StrayBytes(file.bytes, readAs)
  for (const [index, {text, ...record}] of all.entries()) {
    items.add({
      name: `document-${index + 1}`,
      nameIsCounted: true,
      place: {of: 'entry', number: index + 1},
      head: [],
      text,
      ...stated(record),
      notices: index === 0 ? strays.take() : [],
      readAs: {...readAs, ...exportReader}
    })
  }
  return items.reading
}

const stated = ({markup, statements, parts = []}: PressRecord) => ({
  markup,
  statements,
  ...(parts.length > 0 && {parts})
})

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
  const exported = exportedFrom(rendition.text)
  if (exported.length > 1) return readSeveral(file, rendition, exported)
  const quoted = quotationSigns(rendition.text)
  const notices = strayNotices(bytes, rendition)
  const record = quoted.length > 0 ? {markup: quoted, statements: []} : exported[0]
  return {
    items: [{...item, ...(record && stated(record)), ...(notices.length > 0 && {notices})}],
    quarantined: []
  }
}
