/** Names of publications: those of the tables, and what reads like one. */
import GithubSlugger from 'github-slugger'
import {readsLikePublication} from '../names/publication-words.ts'
import {printedValue} from '../text.ts'
import type {Range, Reference} from '../stages.ts'

/** A publication, and where its name is printed. */
export interface NamedPublication extends Range {
  readonly id: string
  readonly name: string
  /** In the authority tables. */
  readonly known: boolean
}

/** What is longer is no name: its id would be one of a page, and so the name of a folder. */
const longestName = 100

/** Id of a publication that the tables do not know: its printed name without a leading article; empty for what is no name. */
function publicationId(name: string): string {
  if (name.length > longestName) return ''
  return new GithubSlugger()
    .slug(
      name
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(/^the\s+/iu, '')
    )
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/**
 * The publication named in `text`, which stands at `start`: one of the tables, or, when `text` reads
 * like a publication's name or `certain` says that it must be one, what is printed.
 */
export function printedName(
  text: string,
  start: number,
  {names}: Reference,
  certain = false
): NamedPublication[] {
  for (const match of names.find(text)) {
    // `Ministry of Foreign Affairs` is not the magazine: a name stands first, an article aside.
    if (!/^(?:the )?$/iu.test(text.slice(0, match.start).trimStart())) continue
    const publication = match.entities.find(({kind}) => kind === 'publication')
    if (!publication) continue
    const name = text.slice(match.start, match.end)
    return [
      {start: start + match.start, end: start + match.end, id: publication.id, name, known: true}
    ]
  }
  const name = text.trim()
  const id = publicationId(name)
  if (id === '' || !(certain ? /^\p{Lu}/u.test(name) : readsLikePublication(name))) return []
  const at = start + text.indexOf(name)
  return [{start: at, end: at + name.length, id, name, known: false}]
}

/**
 * The agency that a dateline credits: spelled as in the tables, letter for letter, so that two capitals
 * can be one, `AP`; or found in what is printed.
 */
export function creditedAgency(
  text: string,
  start: number,
  reference: Reference
): NamedPublication | undefined {
  const name = text.trim()
  for (const {id, name: full, variants} of reference.authorities.publications.values()) {
    if (name !== full && !variants.includes(name)) continue
    const at = start + text.indexOf(name)
    return {start: at, end: at + name.length, id, name, known: true}
  }
  return printedName(text, start, reference).find(({known}) => known)
}

/** A publication that a format names outside the text. */
export function statedPublication(
  value: string,
  reference: Reference
): Pick<NamedPublication, 'id' | 'name' | 'known'> | undefined {
  const name = printedValue(value)
  const id = publicationId(name)
  const [listed] = printedName(name, 0, reference)
  if (listed?.known === true) return listed
  return id === '' || /^https?:/iu.test(name) ? undefined : {id, name, known: false}
}
