/** Associated Press, January 1989: files `apYYMMDD` of documents in SGML. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Corpus, Document} from '../types.ts'
import {decodeEntities, elementLine, elements} from './markup.ts'

/** A name in capitals or mixed case; an agency or a job is none. */
const authorLine = /^by\s+(?!the\s)(?<names>\p{Lu}.*)$/iu

/**
 * Heads that are no headline: release notes, priorities, notes to editors, related stories, the slug
 * of a later take (`WASHN: its strategy.`).
 */
const deskHead =
  /^(?:\$adv|urgent$|bulletin$|for release|\^?eds\b|desk:|with\b|bc-|agencies and|laserphoto|an ap |ap (?:weekend|news)|from ap|more$|by\s)/iu

/** `For Release Tuesday, Jan. 10`: no paper prints it before that day, whenever it was sent. */
const release = /^\$?\s*for\s+release\b.*?\b(?<month>jan|feb)[a-z]*\.?\s+(?<day>\d{1,2})\b/iu
const monthNumbers: Readonly<Record<string, string>> = {jan: '01', feb: '02'}

/** The day for which a story is meant: that of its release, or the one on which it was sent. */
function dayOf(heads: readonly string[], year: string, sent: string): string {
  const {month, day} = heads.map((head) => release.exec(head)?.groups).find(Boolean) ?? {}
  const number = monthNumbers[month?.toLowerCase() ?? '']
  return number === undefined ? sent : `19${year}-${number}-${day!.padStart(2, '0')}`
}

const oneLine = (text: string) => decodeEntities(text).replace(/\s+/g, ' ').trim()

function authorsOf(lines: readonly string[]): string[] {
  const names = lines.map((line) => authorLine.exec(line)?.groups?.['names']).find(Boolean) ?? ''
  return names
    .split(/,|\sand\s/i)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** Headlines, bylines, then dateline and text as printed, with blank lines between. */
function toDocument(file: string, markup: string): Document {
  const number = elementLine(markup, 'DOCNO') ?? ''
  const [, year, month, day] = /AP(\d\d)(\d\d)(\d\d)/.exec(number) ?? []
  const heads = elements(markup, 'HEAD').map(oneLine)
  const bylines = elements(markup, 'BYLINE').map(oneLine)
  const [dateline] = elements(markup, 'DATELINE').map(oneLine)
  const texts = elements(markup, 'TEXT').map((text) => decodeEntities(text).trim())
  const body = [dateline, texts.join('\n')].filter((part) => part !== undefined).join(' _ ')
  const authors = authorsOf(bylines)
  const later = heads.some((head) => /^[A-Z]{3,8}: \S.*\.$/.test(head))
  const headline = later ? undefined : heads.find((head) => !deskHead.test(head))
  return {
    id: `${file}#${number}`,
    text: `${[heads.join('\n'), bylines.join('\n'), body].filter((part) => part !== '').join('\n\n')}\n`,
    truth: {
      ...(headline !== undefined && {title: headline}),
      ...(authors.length > 0 && {byline: authors}),
      ...(year !== undefined && {
        date: dayOf(heads, year, `19${year}-${month ?? ''}-${day ?? ''}`)
      }),
      ...(dateline !== undefined && {dateline})
    }
  }
}

const filesOf = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /^ap\d{6}$/.test(name))
    .sort()

export const ap: Corpus = {
  name: 'AP 1989',
  recognizes: (folder) => filesOf(folder).length > 0,
  *read(folder) {
    for (const file of filesOf(folder)) {
      const markup = readFileSync(join(folder, file), 'latin1')
      for (const document of elements(markup, 'DOC')) yield toDocument(file, document)
    }
  }
}
