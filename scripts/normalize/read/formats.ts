/** The formats that are read. A reader's code is loaded when the first file of its format comes. */
import {docxReader, pdfReader} from './document.ts'
import type {Reader} from './index.ts'
import {maximumBytes, maximumContainerBytes, maximumPageBytes} from './quarantine.ts'
import {readText} from './text.ts'
import type {WantedFormat} from './unreadable.ts'
import {wanted} from './wanted.ts'

export interface Format extends WantedFormat {
  /** Ends of file names, in lower case. */
  readonly endings: readonly string[]
  /** Most bytes of a file. */
  readonly most: number
  readonly reader: () => Reader | Promise<Reader>
}

export const formats: readonly Format[] = [
  {
    ...wanted.text,
    endings: ['.txt'],
    most: maximumBytes,
    reader: () => readText
  },
  {
    ...wanted.html,
    endings: ['.html', '.htm', '.xhtml'],
    most: maximumPageBytes,
    reader: async () => (await import('./html.ts')).readHtml
  },
  {
    ...wanted.markdown,
    endings: ['.md', '.markdown'],
    most: maximumBytes,
    reader: async () => (await import('./markdown.ts')).readMarkdown
  },
  {
    ...wanted.docx,
    endings: ['.docx'],
    most: maximumPageBytes,
    reader: docxReader
  },
  {
    ...wanted.pdf,
    endings: ['.pdf'],
    most: maximumPageBytes,
    reader: pdfReader
  },
  {
    ...wanted.mail,
    endings: ['.eml'],
    most: maximumPageBytes,
    reader: async () => (await import('./mail.ts')).readMail
  },
  {
    ...wanted.warc,
    endings: ['.warc', '.warc.gz'],
    most: maximumContainerBytes,
    reader: async () => (await import('./warc.ts')).readWarc
  },
  {
    ...wanted.feed,
    endings: ['.xml', '.rss', '.atom'],
    most: maximumContainerBytes,
    reader: async () => (await import('./feed.ts')).readFeed
  },
  {
    ...wanted.csv,
    endings: ['.csv', '.tsv'],
    most: maximumContainerBytes,
    reader: async () => (await import('./table.ts')).readTable
  }
]
