/**
 * Other spellings of what an article names, for the index only: who looks for "Nazarbaev" finds
 * articles that write "Nazarbayev". They are a field of their own, so that they are neither shown in
 * excerpts nor counted as words of the text.
 */
import type {PersonRow} from '../../src/schema/authority.ts'
import {foldLetters, withoutAccents} from '../../src/search/letters.ts'
import {cutWords, isUnspaced} from '../../src/search/query.ts'
import {joinSpellings} from '../../src/search/spellings.ts'
import type {Archive, ArticleSummary, Link} from '../../src/views/archive.ts'

type Tables = Pick<Archive, 'authorities'>

/** The names of the leaders that an article is about, in all their forms. */
export function leaderSpellings({leaders}: ArticleSummary, archive: Tables): string {
  return joinSpellings(formsOfAll(leaders, archive))
}

/** The names of the other people of an article that have several forms, and its words as people may type them. */
export function spellingsOf({people}: ArticleSummary, text: string, archive: Tables): string {
  const names = formsOfAll(people, archive).filter((forms) => forms.length > 1)
  return joinSpellings([...names, ...plainForms(text), ...unspacedWords(text)])
}

const formsOfAll = (people: readonly Link[], {authorities}: Tables) =>
  people.flatMap(({id}) => authorities.people.get(id) ?? []).map(formsOf)

/** A form that differs from another in accents alone is the same to the index. */
function formsOf({name, variants}: PersonRow): string[] {
  const forms = new Map<string, string>()
  for (const form of [name, ...variants]) {
    const key = withoutAccents(form)
    if (!forms.has(key)) forms.set(key, form)
  }
  return [...forms.values()]
}

/** Letters that have no key on most keyboards. */
const special = /[ıłøđðħßæœþə]/iu

/**
 * Words with such letters, with what people type for them. In two steps: one pattern for both would try
 * a long word from every letter.
 */
function plainForms(text: string): string[][] {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  const marked = new Set(words.filter((word) => special.test(word)))
  return [...marked].map((word) => [word, foldLetters(word)])
}

/** The index takes what stands between two spaces for one word; some scripts have no spaces. */
function unspacedWords(text: string): string[][] {
  if (!isUnspaced(text)) return []
  const words = text.split(/\s+/).filter(isUnspaced).flatMap(cutWords)
  return [...new Set(words)].map((word) => [word])
}
