/** Names in the order of a register: by family name, as far as it can be told. */
import {readAuthor} from './citation/author.ts'
import {compare} from './order.ts'

/** What a name is sorted by. */
export type SortName = string

const noPublications: ReadonlySet<string> = new Set()
/** `Elizabeth II`, `John Paul II`: no family name is part of it. */
const regnal = /\s[IVX]+$/
/** What stands before such a name without being a part of it. */
const dignity = /^(?:Pope|Patriarch|King|Queen|Emperor|Empress|Prince|Princess)\s+/

/**
 * `Barack Obama` → `Obama, Barack`; a printed name that is no person's, or of one word, as it is.
 * `family` is the family name where a table has it: `Deng` of `Deng Xiaoping`.
 */
export function personSortName(name: string, family?: string): SortName {
  if (family !== undefined) return `${family}, ${name.replace(family, '').trim()}`
  if (regnal.test(name)) return name.replace(dignity, '')
  const author = readAuthor(name, noPublications)
  return author.kind === 'person' ? `${author.family}, ${author.given}` : author.name
}

/** Paper and people are found under their first letter, not under their article. */
export const titleSortName = (name: string): SortName => name.replace(/^The\s+/, '')

/** By sort name, in the order of dictionaries; `id` settles what is left. */
export function bySortName(
  a: {readonly sortName: SortName; readonly id: string},
  b: {readonly sortName: SortName; readonly id: string}
): number {
  return a.sortName.localeCompare(b.sortName, 'en') || compare(a.id, b.id)
}

/** The letter that a name stands under; `#` for figures and signs. */
export function initialOf(sortName: SortName): string {
  const [letter = '#'] = sortName.normalize('NFD').match(/\p{L}/u) ?? []
  return /^\P{L}*\p{N}/u.test(sortName) ? '#' : letter.toUpperCase()
}
