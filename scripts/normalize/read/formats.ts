/** The formats that are read. A reader's code is loaded when the first file of its format comes. */
import {docxReader, pdfReader} from './document.ts'
import type {Reader} from './index.ts'
import {maximumBytes, maximumContainerBytes, maximumPageBytes} from './quarantine.ts'
import {readText} from './text.ts'

export interface Format {
  /** Ends the rule of what cannot be read: `quarantine/unreadable-html`. */
  readonly name: string
  /** In a sentence: `a saved page`. */
  readonly title: string
  /** Ends of file names, in lower case. */
  readonly endings: readonly string[]
  /** Most bytes of a file. */
  readonly most: number
  readonly reader: () => Reader | Promise<Reader>
  /** What to do with a file that cannot be read. */
  readonly fix: string
}

const saveAsText = 'Open it in a program that shows it, and save the text as a .txt file in UTF-8.'
const exportAgain = 'Export it again, or save its articles as .txt files in UTF-8.'

export const formats: readonly Format[] = [
  {
    name: 'text',
    title: 'plain text',
    endings: ['.txt'],
    most: maximumBytes,
    reader: () => readText,
    fix: saveAsText
  },
  {
    name: 'html',
    title: 'a saved page',
    endings: ['.html', '.htm', '.xhtml'],
    most: maximumPageBytes,
    reader: async () => (await import('./html.ts')).readHtml,
    fix: saveAsText
  },
  {
    name: 'markdown',
    title: 'Markdown',
    endings: ['.md', '.markdown'],
    most: maximumBytes,
    reader: async () => (await import('./markdown.ts')).readMarkdown,
    fix: saveAsText
  },
  {
    name: 'docx',
    title: 'a Word document',
    endings: ['.docx'],
    most: maximumPageBytes,
    reader: docxReader,
    fix: saveAsText
  },
  {
    name: 'pdf',
    title: 'a PDF',
    endings: ['.pdf'],
    most: maximumPageBytes,
    reader: pdfReader,
    fix: saveAsText
  },
  {
    name: 'mail',
    title: 'a mail',
    endings: ['.eml'],
    most: maximumPageBytes,
    reader: async () => (await import('./mail.ts')).readMail,
    fix: saveAsText
  },
  {
    name: 'warc',
    title: 'a web archive',
    endings: ['.warc', '.warc.gz'],
    most: maximumContainerBytes,
    reader: async () => (await import('./warc.ts')).readWarc,
    fix: 'Check that the file is whole; `gzip -t` tells of a .warc.gz.'
  },
  {
    name: 'feed',
    title: 'a feed or a WordPress export',
    endings: ['.xml', '.rss', '.atom'],
    most: maximumContainerBytes,
    reader: async () => (await import('./feed.ts')).readFeed,
    fix: exportAgain
  },
  {
    name: 'csv',
    title: 'a table',
    endings: ['.csv', '.tsv'],
    most: maximumContainerBytes,
    reader: async () => (await import('./table.ts')).readTable,
    fix: exportAgain
  }
]
