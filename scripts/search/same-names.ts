/** Which spellings of surnames an archive may take for one another. */
import type {PersonRow} from '../../src/schema/authority.ts'
import type {SameNames} from '../../src/search/same-names.ts'
import type {Archive} from '../../src/views/archive.ts'
import {foreignWords} from './foreign-words.ts'
import {surnames} from './surnames.ts'

/**
 * Other spellings of the surnames of people whom articles name. Left out is what may mean somebody
 * else: a spelling of two names, one that is a name itself, and one that a text has which names
 * nobody called so, which are among `foreign`.
 */
export function sameNames(
  archive: Archive,
  foreign: Iterable<string> = foreignWords(archive.articles, archive)
): SameNames {
  const spellings = spellingsOf(archive)
  const others = new Set(foreign)
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
