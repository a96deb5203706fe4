/** BibTeX in the dialect of biblatex, which knows newspapers and dates of less than a day. */
import {certainDate, dateNote, oneLine, type Reference} from './reference.ts'

const escapes: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`
}

/** Signs that mean something to TeX stand for themselves. */
const escape = (text: string) =>
  oneLine(text).replace(/[\\~^]|[{}$&#%_]/g, (sign) => escapes[sign] ?? `\\${sign}`)

/** One entry each. A date of which no year is certain is a note, never a `date`. */
export function bibtexText(references: readonly Reference[]): string {
  return references.map(entry).join('\n')
}

function entry(reference: Reference): string {
  const {byline, id, language, page, source, title, titleSupplied, url} = reference
  const fields: (readonly [string, string | undefined])[] = [
    ['entrysubtype', 'newspaper'],
    // The inner braces keep the capitals of names.
    ['title', `{${escape(titleSupplied === true ? `[${title}]` : title)}}`],
    ['author', byline?.map((author) => `{${escape(author)}}`).join(' and ')],
    ['journaltitle', source && escape(source)],
    ['date', certainDate(reference)],
    ['pages', page && escape(page)],
    ['langid', language],
    ['url', url.replace(/[{}\\\s]/g, encodeURIComponent)],
    ['note', dateNote(reference)]
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},\n`]
  )
  return `@article{${id},\n${lines.join('')}}\n`
}
