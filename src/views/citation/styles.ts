/**
 * Citations ready to be copied: Chicago (18th edition, bibliography), MLA (9th), APA (7th). Dates that
 * are conclusions stand in brackets, as catalogers write them; titles keep the capitals of the print.
 */
import {displayDate} from '../../lib/dates.ts'
import {fullName, invertedName, type Author} from './author.ts'
import type {CitedArticle} from './cited.ts'

/** A stretch of a citation: plain, or set in italics. */
export type Run = string | {readonly italic: string}

export interface StyledCitation {
  readonly style: 'Chicago' | 'MLA' | 'APA'
  readonly runs: readonly Run[]
}

/** The citation as plain text. */
export const plainText = (runs: readonly Run[]): string =>
  runs.map((run) => (typeof run === 'string' ? run : run.italic)).join('')

/** An article in the three styles. */
export function citationsOf(article: CitedArticle): StyledCitation[] {
  return [
    {style: 'Chicago', runs: chicago(article)},
    {style: 'MLA', runs: mla(article)},
    {style: 'APA', runs: apa(article)}
  ]
}

/** A full stop, unless the text ends in a mark that stands for it. */
const stop = (text: string) => (/[.?!…]["”’]?$/.test(text) ? text : `${text}.`)

/** Where it stands in the archive: its address, else its number there. */
const place = ({url, id}: CitedArticle) => url ?? `item ${id}`

const quoted = ({title, titleSupplied}: CitedArticle) =>
  titleSupplied ? `[${title}].` : `“${stop(title.replaceAll('“', '‘').replaceAll('”', '’'))}”`

function chicago(article: CitedArticle): Run[] {
  const {authors, publication} = article
  const date = dateText(article, 'month-first')
  const when = date === 'undated' ? 'n.d.' : stop(date)
  const end = ` ${stop(article.archive)} ${place(article)}.`
  // Without an author, the paper stands first.
  if (authors.length > 0 || !publication) {
    const who = authors.length > 0 ? `${stop(listed(authors))} ` : ''
    const where: Run[] = publication ? [' ', {italic: publication.name}, ', '] : [' ']
    return [who + quoted(article), ...where, when + end]
  }
  return [{italic: publication.name}, `. ${quoted(article)} ${when}${end}`]
}

const months: Readonly<Record<string, string>> = {
  January: 'Jan.',
  February: 'Feb.',
  March: 'Mar.',
  April: 'Apr.',
  August: 'Aug.',
  September: 'Sept.',
  October: 'Oct.',
  November: 'Nov.',
  December: 'Dec.'
}

function mla(article: CitedArticle): Run[] {
  const {authors, publication, page, archive} = article
  const [first] = authors
  const who =
    first === undefined
      ? ''
      : authors.length > 2
        ? `${invertedName(first)}, et al. `
        : `${stop(listed(authors))} `
  const date = dateText(article, 'day-first').replace(
    new RegExp(Object.keys(months).join('|'), 'g'),
    (month) => months[month] ?? month
  )
  const when = date === 'undated' ? 'n.d.' : date
  const pages = page === undefined ? '' : `, p. ${page}`
  return [
    `${who}${quoted(article)} `,
    ...(publication ? [{italic: publication.name}, ', '] : []),
    `${stop(when + pages)} `,
    {italic: archive},
    `, ${place(article)}.`
  ]
}

function apa(article: CitedArticle): Run[] {
  const {authors, publication, title, titleSupplied, archive, url} = article
  const when = `(${apaDate(article)}). `
  const what = titleSupplied ? `[${title}]. ` : `${stop(title)} `
  const names = authors.map(initialed)
  const last = names.pop() ?? ''
  const who = names.length > 0 ? `${names.join(', ')}, & ${last}` : last
  const where: Run[] = [
    ...(publication ? [{italic: publication.name}, '. '] : []),
    url === undefined ? `${archive}, ${place(article)}.` : `${stop(archive)} ${url}`
  ]
  return who === '' ? [`${what}${when}`, ...where] : [`${stop(who)} ${when}${what}`, ...where]
}

/** `2009, July 9`; a conclusion in brackets; `n.d.`. */
function apaDate(article: CitedArticle): string {
  const text = dateText(article, 'month-first')
  if (text === 'undated') return 'n.d.'
  const [, before, year] = /^([A-Z][a-z]+(?: \d+)?),? (\d{4})$/.exec(text) ?? []
  return year === undefined || before === undefined ? text : `${year}, ${before}`
}

const dateText = ({date}: CitedArticle, order: 'day-first' | 'month-first') =>
  displayDate(date, order)

/** `Savir, Aryeh, and Jane Smith`: only the first name is turned round. */
function listed(authors: readonly Author[]): string {
  const names = authors.map((author, at) => (at === 0 ? invertedName(author) : fullName(author)))
  const last = names.pop() ?? ''
  return names.length === 0 ? last : `${names.join(', ')}, and ${last}`
}

/** `Savir, A.`, `Dupont, J.-P.` */
function initialed(author: Author): string {
  if (author.kind === 'organization') return author.name
  const initials = author.given
    .split(' ')
    .map((name) =>
      name.replace(
        /\p{L}[^\s-]*/gu,
        (part) => `${String.fromCodePoint(part.codePointAt(0) ?? 0).toUpperCase()}.`
      )
    )
    .join(' ')
  return [author.family, initials, author.suffix].filter(Boolean).join(', ')
}
