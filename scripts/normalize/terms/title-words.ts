/** Titles of office in the words of a text, and in those of the tables. */
import type {TermRow} from '../../../src/schema/authority.ts'

/** Words of titles that mean the same, and words that say nothing. */
const synonyms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    premier: 'prime',
    affairs: 'foreign',
    external: 'foreign',
    exterior: 'foreign',
    defence: 'defense',
    labour: 'labor',
    monarch: 'king',
    queen: 'king',
    chairwoman: 'chairman',
    financial: 'finance',
    treasury: 'finance',
    exchequer: 'finance'
  })
)
const idle = new Set(['of', 'the', 'for', 'and', 'a', 'federal', 'minister', 'general', 'republic'])

/** What a title says, in words that both use. */
export function titleWords(title: string): Set<string> {
  const found = title.toLowerCase().match(/[\p{L}]+/gu) ?? []
  return new Set(found.filter((word) => !idle.has(word)).map((word) => synonyms.get(word) ?? word))
}

const rulers = new Set(['president', 'king', 'emperor', 'sultan', 'emir', 'shah', 'chairman'])

/** Rows that name the rank alone: its holder was called president, or king, or prime minister. */
export const namesRank = /^(?:Effective leader|Head of (?:the )?(?:State|Government)$)/iu

/** Of terms that fit a printed title, those that bear it; where none does, those of its rank. */
export function bearingTitle(fitting: readonly TermRow[]): readonly TermRow[] {
  const named = fitting.filter(({title}) => !title.startsWith('Head of'))
  return named.length > 0 ? named : fitting
}

/** Whether a term is of the office that the words name. */
export function fitsTitle(
  {title, office}: TermRow,
  head: string,
  words: ReadonlySet<string>
): boolean {
  const own = titleWords(title)
  if (namesRank.test(title)) {
    if (words.has('deputy') || words.has('vice')) return false
    if (office === 'head-of-government') return words.has('prime') || head === 'chancellor'
    return words.size === 1 && [...words].every((word) => rulers.has(word))
  }
  // `President Biden` is not the vice president that he was.
  const deputy = ['vice', 'deputy'].some((word) => own.has(word) !== words.has(word))
  if (words.size > 0) return !deputy && [...words].every((word) => own.has(word))
  // `Minister Zeev Elkin`: of whatever.
  return head === 'minister' && (office === 'minister' || office === 'foreign-minister')
}

/**
 * Whether a row says only that somebody was in a cabinet. `Minister Zeev Elkin` names no ministry: tables
 * seldom have all that one led, so it is none of those they have unless such a row says so.
 */
export const isOfAnyMinistry = ({office, title}: TermRow): boolean =>
  office === 'minister' && titleWords(title).size === 0

const printedTitle =
  /\b(?:prime[ -]minister|premier|chancellor|taoiseach|president|king|queen|emperor|sultan|emir|shah|chairman)\b/iu

/** Tables of rulers by fact say so in place of a title; then the printed one is told. */
export const titleOf = ({title, office}: TermRow, printed: string): string =>
  title.startsWith('Effective leader')
    ? (printedTitle.exec(printed)?.[0] ??
      (office === 'head-of-government' ? 'head of government' : 'head of state'))
    : title
