/** The surname of a person as texts may spell it. */
import type {PersonRow} from '../../src/schema/authority.ts'
import {foldWord, withoutAccents} from '../../src/search/letters.ts'

/** Shorter ones are too often words of their own. */
const shortest = 4

/** One word of letters alone, which the index has as it is here. */
const isPlain = (name: string) =>
  /^[\p{L}\p{M}]+$/u.test(name) && foldWord(name) === withoutAccents(name)

/** The surname in all its spellings, folded, that of the name first; nothing when it is not one word. */
export function surnames({name, surname, variants}: PersonRow): string[] {
  const lastWord = (form: string) => form.split(/\s+/).at(-1) ?? ''
  const last = (form: string) => foldWord(lastWord(form))
  if (!isPlain(lastWord(name))) return []
  if (surname !== undefined && foldWord(surname) !== last(name)) return []
  return [...new Set([name, ...variants].map(last))].filter(({length}) => length >= shortest)
}
