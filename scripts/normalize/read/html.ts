/** Reader of saved pages: one file is one item. */
import {decodePage} from './html/charset.ts'
import {pageContent} from './html/page.ts'
import type {Reader} from './index.ts'
import {Items} from './items.ts'
import {maximumPageBytes, refuseBytes} from './quarantine.ts'
import {StrayBytes} from './stray-bytes.ts'

/** The version is raised when the same bytes become another text. */
export const htmlReader = {reader: 'html', readerVersion: '2'}

export const readHtml: Reader = (file) => {
  const items = new Items(file)
  const refusal = refuseBytes(file.bytes, maximumPageBytes)
  if (refusal) {
    items.refuse(refusal)
  } else {
    const {text, ...decoded} = decodePage(file.bytes)
    const notices = new StrayBytes(file.bytes, decoded).take()
    items.add({...pageContent(text), notices, readAs: {...decoded, ...htmlReader}})
  }
  return items.reading
}
