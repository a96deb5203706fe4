/** RIS, which most reference managers read. Tags and forms: the RIS specification of 2011. */
import {invertedName, type Author} from './author.ts'
import {citationDate, type CitationDate} from './citation-date.ts'
import type {CitedArticle} from './cited.ts'

/** One record of type NEWS. A date that is not certain stands at the precision that is, with its words. */
export function risOf(article: CitedArticle): string {
  const {title, titleSupplied, authors, publication, section, page, language} = article
  const date = citationDate(article.date)
  const fields: (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ...authors.map((author) => ['AU', authorField(author)] as const),
    ['TI', titleSupplied ? `[${title}]` : title],
    ['T2', publication?.name],
    ['PY', date?.iso?.slice(0, 4)],
    ['DA', date && dayField(date)],
    ['CY', publication?.place],
    ['SE', section],
    ['SP', page],
    ['LA', language],
    ['N1', date?.note],
    ['DB', article.archive],
    ['AN', article.id],
    ['UR', article.url],
    ['ER', '']
  ]
  return fields
    .flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${oneLine(value)}\r\n`))
    .join('')
}

/** A comma behind an organization keeps readers of RIS from turning its words round. */
const authorField = (author: Author) =>
  author.kind === 'organization' ? `${author.name},` : invertedName(author)

/** `YYYY/MM/DD/other information`, with the slashes of what is missing. */
function dayField({iso, words}: CitationDate): string | undefined {
  if (iso === undefined) return undefined
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${year}/${month}/${day}/${(words ?? '').replaceAll('/', ' ')}`
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
