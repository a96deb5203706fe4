/** Word documents as word processors write them, with the parts that matter. */
import {strToU8, zipSync} from 'fflate'

const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export const paragraph = (text: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

export const listItem = (text: string, list: number, level = 0) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

export const table = (rows: readonly (readonly string[])[]) => {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}

export const noteReference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`

const level = (format: string) =>
  [0, 1]
    .map((at) => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/></w:lvl>`)
    .join('')

/** Markup of the body → the parts of a document; list 1 has bullets, list 2 numbers. */
export function docxParts(body: string, footnotes: readonly string[] = []): Record<string, string> {
  const notes = footnotes.map(
    (text, at) => `<w:footnote w:id="${at + 1}">${paragraph(text)}</w:footnote>`
  )
  return {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/numbering" Target="numbering.xml"/><Relationship Id="rId2" Type="${relations}/footnotes" Target="footnotes.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document ${ns}><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': `${head}<w:numbering ${ns}><w:abstractNum w:abstractNumId="1">${level('bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level('decimal')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
    'word/footnotes.xml': `${head}<w:footnotes ${ns}>${notes.join('')}</w:footnotes>`,
    'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Title of the file</dc:title><dc:creator>Somebody</dc:creator></cp:coreProperties>`
  }
}

/** A document with this body. */
export function docx(body: string, footnotes: readonly string[] = []): Uint8Array {
  const parts = Object.entries(docxParts(body, footnotes))
  return zipSync(Object.fromEntries(parts.map(([name, xml]) => [name, strToU8(xml)])))
}
