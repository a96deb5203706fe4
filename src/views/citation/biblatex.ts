/** BibLaTeX. Its date field takes EDTF of level 1, which has no sets of possible days. */
import type {Author} from './author.ts'
import {citationDate} from './citation-date.ts'
import type {CitedArticle} from './cited.ts'

const escapes: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`
}

/** Text in which LaTeX sees no command. */
const escape = (text: string) =>
  text
    .replace(/[\\{}~^]/g, (character) => escapes[character] ?? character)
    .replace(/[&%$#_]/g, String.raw`\$&`)
    .replace(/\s+/g, ' ')
    .trim()

/** Braces keep an organization, or a particle of a name, in one piece. */
function authorField(author: Author): string {
  if (author.kind === 'organization') return `{${escape(author.name)}}`
  const {given, family, suffix} = author
  return [family, suffix, given]
    .filter((part) => part !== undefined)
    .map(escape)
    .join(', ')
}

/** One `@article` of subtype newspaper, its key the article's id. */
export function biblatexOf(article: CitedArticle): string {
  const {id, title, titleSupplied, authors, publication, section, page, language, url} = article
  const date = citationDate(article.date)
  const notes = [section === undefined ? undefined : `Section: ${section}`, date?.note]
    .filter((note) => note !== undefined)
    .join('. ')
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['entrysubtype', 'newspaper'],
    ['author', authors.length > 0 ? authors.map(authorField).join(' and ') : undefined],
    ['title', titleSupplied ? `{[${escape(title)}]}` : `{${escape(title)}}`],
    ['journaltitle', publication && escape(publication.name)],
    ['location', publication?.place && escape(publication.place)],
    ['date', date?.iso],
    ['pages', page && escape(page)],
    ['language', language && escape(language)],
    ['note', escape(notes)],
    ['eprint', escape(id)],
    ['eprinttype', escape(article.archive)],
    // Verbatim fields are not escaped; a brace would end them.
    ['url', url?.replaceAll('{', '%7B').replaceAll('}', '%7D')]
  ]
  const lines = fields.flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : `  ${key} = {${value}}`
  )
  return `@article{${id},\n${lines.join(',\n')}\n}\n`
}
