/** An article in RIS. */
import {risRecord, type RisReference} from '../../lib/ris.ts'
import {invertedName, type Author} from './author.ts'
import {citationDate} from './citation-date.ts'
import type {CitedArticle} from './cited.ts'

/** One record of type NEWS. */
export const risOf = (article: CitedArticle): string => risRecord(risReference(article))

/** The citation's facts in the words of RIS. */
function risReference({authors, date, ...facts}: CitedArticle): RisReference {
  const day = citationDate(date)
  return {...facts, authors: authors.map(authorField), ...(day && {date: day})}
}

/** A comma behind an organization keeps readers of RIS from turning its words round. */
const authorField = (author: Author) =>
  author.kind === 'organization' ? `${author.name},` : invertedName(author)
