/** Which spellings of surnames an archive may take for one another. */
import type {PersonRow} from '../../src/schema/authority.ts'
import {foldWord, withoutAccents} from '../../src/search/letters.ts'
import type {SameNames} from '../../src/search/same-names.ts'
import type {Archive} from '../../src/views/archive.ts'
import {articleTexts} from './texts.ts'

/** Shorter ones are too often words of their own. */
const shortest = 4

/**
 * Other spellings of the surnames of people whom articles name. Left out is what may mean somebody
 * else: a spelling of two names, one that is a name itself, and one that a text has which names
 * nobody called so.
 */
export function sameNames(archive: Archive): SameNames {
  const spellings = spellingsOf(archive)
  const others = foreignWords(archive, spellings)
  return [...spellings]
    .filter(([spelling]) => !others.has(spelling))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** Spelling → the one name that it can mean. */
function spellingsOf(archive: Archive): Map<string, string> {
  const meant = new Map<string, Set<string>>()
  const names = new Set<string>()
  for (const person of peopleOf(archive)) {
    const [name, ...spellings] = surnames(person)
    if (name === undefined) continue
    names.add(name)
    for (const spelling of spellings) {
      meant.set(spelling, (meant.get(spelling) ?? new Set()).add(name))
    }
  }
  const clear = [...meant].flatMap(([spelling, [name, ...more]]): [string, string][] =>
    name === undefined || more.length > 0 || names.has(spelling) ? [] : [[spelling, name]]
  )
  return new Map(clear)
}

function peopleOf({articles, authorities}: Archive): PersonRow[] {
  const ids = new Set(
    articles.flatMap(({leaders, people}) => [...leaders, ...people]).map(({id}) => id)
  )
  return [...ids].sort().flatMap((id) => authorities.people.get(id) ?? [])
}

/** One word of letters alone, which the index has as it is here. */
const isPlain = (name: string) =>
  /^[\p{L}\p{M}]+$/u.test(name) && foldWord(name) === withoutAccents(name)

/** The surname in all its spellings, folded, that of the name first; nothing when it is not one word. */
function surnames({name, surname, variants}: PersonRow): string[] {
  const lastWord = (form: string) => form.split(/\s+/).at(-1) ?? ''
  const last = (form: string) => foldWord(lastWord(form))
  if (!isPlain(lastWord(name))) return []
  if (surname !== undefined && foldWord(surname) !== last(name)) return []
  return [...new Set([name, ...variants].map(last))].filter(({length}) => length >= shortest)
}

/** Spellings that stand in a text which names nobody of that name. */
function foreignWords(archive: Archive, spellings: ReadonlyMap<string, string>): Set<string> {
  const foreign = new Set<string>()
  const folded = new Map<string, string>()
  const texts = articleTexts(archive)
  for (const {leaders, people} of archive.articles) {
    const {value: text} = texts.next() as IteratorYieldResult<string>
    const own = new Set(
      [...leaders, ...people]
        .flatMap(({id}) => archive.authorities.people.get(id) ?? [])
        .flatMap(surnames)
    )
    for (const [form] of text.matchAll(/\p{L}[\p{L}\p{M}'’׳]*/gu)) {
      const word = folded.get(form) ?? foldWord(form.replace(/['’]s?$/u, ''))
      folded.set(form, word)
      if (spellings.has(word) && !own.has(word)) foreign.add(word)
    }
  }
  return foreign
}
