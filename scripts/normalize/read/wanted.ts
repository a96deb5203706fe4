/** What each format is called, what every file of it has, and what to do with one that cannot be read. */
import type {WantedFormat} from './unreadable.ts'

const saveAsText = 'Open it in a program that shows it, and save the text as a .txt file in UTF-8.'
const exportAgain = 'Export it again, or save its articles as .txt files in UTF-8.'

export const wanted = {
  text: {
    name: 'text',
    title: 'plain text',
    expected: 'plain text',
    fix: saveAsText
  },
  html: {
    name: 'html',
    title: 'a saved page',
    expected: 'a web page that a browser saved',
    fix: saveAsText
  },
  markdown: {
    name: 'markdown',
    title: 'Markdown',
    expected: 'plain text with marks of Markdown',
    fix: saveAsText
  },
  docx: {
    name: 'docx',
    title: 'a Word document',
    expected: 'a ZIP or Office file with the part `word/document.xml`',
    fix: saveAsText
  },
  pdf: {
    name: 'pdf',
    title: 'a PDF',
    expected: 'a PDF with its table of contents at the end',
    fix: saveAsText
  },
  mail: {
    name: 'mail',
    title: 'a mail',
    expected: 'a mail with header lines, such as `Subject: …`',
    fix: saveAsText
  },
  warc: {
    name: 'warc',
    title: 'a web archive',
    expected: 'records of a web archive, each beginning with `WARC/1.0` or `WARC/1.1`',
    fix: 'Check that the file is whole; `gzip -t` tells of a .warc.gz.'
  },
  feed: {
    name: 'feed',
    title: 'a feed or a WordPress export',
    expected: 'XML with an element `rss`, `feed` or `rdf:RDF`',
    fix: exportAgain
  },
  csv: {
    name: 'csv',
    title: 'a table',
    expected:
      'plain text with a row on each line, and its cells apart by commas, semicolons or tabs',
    fix: exportAgain
  }
} as const satisfies Readonly<Record<string, WantedFormat>>
