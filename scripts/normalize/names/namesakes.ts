/** Who bears the family name of somebody. */
import type {Authorities} from '../../../src/authorities/load.ts'
import {surnameOf} from './authority-names.ts'
import {foldName} from './tokens.ts'

const indexes = new WeakMap<Authorities['people'], ReadonlyMap<string, readonly string[]>>()

const keyOf = (id: string, people: Authorities['people']) => {
  const person = people.get(id)
  return person === undefined ? '' : foldName(surnameOf(person))
}

/** Folded family name → the people who bear it; made once for a set of tables. */
function bearersOf(people: Authorities['people']): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(people)
  if (known) return known
  const made = Map.groupBy(people.keys(), (id) => keyOf(id, people))
  indexes.set(people, made)
  return made
}

/** Ids of the others of the tables who bear this person's family name. */
export function namesakesOf(id: string, {people}: Pick<Authorities, 'people'>): string[] {
  const key = keyOf(id, people)
  return key === '' ? [] : (bearersOf(people).get(key) ?? []).filter((other) => other !== id)
}
