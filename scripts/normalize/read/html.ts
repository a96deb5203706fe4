/** Reader of saved pages: one file is one item, or each article of a page of several is. */
import {decodePage} from './html/charset.ts'
import {pageContent, severalContents} from './html/page.ts'
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
    const strays = new StrayBytes(file.bytes, decoded)
    const readAs = {...decoded, ...htmlReader}
    const several = severalContents(text)
    for (const [index, content] of several.entries())
      items.add({
        ...content,
        name: `article-${index + 1}`,
        nameIsCounted: true,
        place: {of: 'entry', number: index + 1},
        notices: index === 0 ? strays.take() : [],
        readAs
      })
    if (several.length === 0) items.add({...pageContent(text), notices: strays.take(), readAs})
  }
  return items.reading
}
