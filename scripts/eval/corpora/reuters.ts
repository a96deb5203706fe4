/** Reuters-21578: newswire of 1987 in SGML files, Latin-1. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Corpus, Document} from '../types.ts'
import {decodeEntities, elementLine, elements} from './markup.ts'

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

/** `26-FEB-1987 15:01:01.79` as a day. */
function dayOf(stamp: string | undefined): string | undefined {
  const match = /(\d{1,2})-([A-Z]{3})-(\d{4})/.exec(stamp ?? '')
  const month = months.indexOf(match?.[2] ?? '') + 1
  if (!match || month === 0) return undefined
  return `${match[3]}-${String(month).padStart(2, '0')}-${match[1]!.padStart(2, '0')}`
}

/** Entries of a list such as `<PLACES><D>usa</D><D>uk</D></PLACES>`. */
const entries = (story: string, name: string) =>
  elements(story, name).flatMap((list) => elements(list, 'D').map((entry) => entry.trim()))

/**
 * The story as a subscriber would have kept it: title, a blank line, then author, dateline and body
 * as printed. Stories without these elements are kept as they are.
 */
function printed(story: string): string {
  const [text = ''] = elements(story, 'TEXT')
  const [body] = elements(text, 'BODY')
  const [dateline = ''] = elements(text, 'DATELINE')
  const title = elementLine(text, 'TITLE')
  const [author] = elements(text, 'AUTHOR')
  const rest =
    body === undefined
      ? text.replace(/<TITLE>[\s\S]*?<\/TITLE>/, '')
      : [author?.trimEnd(), `${dateline.replace(/\n\s*$/, ' ')}${body}`]
          .filter((part) => part !== undefined)
          .join('\n')
  return `${[title, decodeEntities(rest)].filter((part) => part !== undefined).join('\n\n')}\n`
}

/** `By Jane Doe, Reuters` without what is no name. */
const authorsOf = (line: string | undefined) =>
  line === undefined
    ? []
    : line
        .replace(/^by\s+/i, '')
        .replace(/,?\s*reuters?\.?$/i, '')
        .split(/,|\sand\s/i)
        .map((name) => name.trim())
        .filter((name) => name !== '')

function toDocument(file: string, story: string): Document {
  const id = /NEWID="(\d+)"/.exec(story)?.[1] ?? ''
  const title = elementLine(story, 'TITLE')
  const date = dayOf(elementLine(story, 'DATE'))
  const dateline = elementLine(story, 'DATELINE')
  const byline = authorsOf(elementLine(story, 'AUTHOR'))
  const countries = entries(story, 'PLACES')
  const people = entries(story, 'PEOPLE')
  return {
    id: `${file}#${id}`,
    text: printed(story),
    truth: {
      ...(title !== undefined && {title}),
      ...(byline.length > 0 && {byline}),
      ...(date !== undefined && {date}),
      ...(dateline !== undefined && {dateline}),
      ...(countries.length > 0 && {countries}),
      ...(people.length > 0 && {people})
    }
  }
}

const filesOf = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sgm'))
    .sort()

export const reuters: Corpus = {
  name: 'Reuters-21578',
  recognizes: (folder) => filesOf(folder).length > 0,
  *read(folder) {
    for (const file of filesOf(folder)) {
      const markup = readFileSync(join(folder, file), 'latin1')
      for (const [story] of markup.matchAll(/<REUTERS\s[\s\S]*?<\/REUTERS>/g)) {
        yield toDocument(file, story)
      }
    }
  }
}
