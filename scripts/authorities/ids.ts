/** Person ids: the hand-kept table's where it knows the person, else a slug of the name. */
import type {KnownPerson} from './known-people.ts'
import {foldName, type Identified, type ImportedPerson} from './person.ts'

/**
 * Gives every person an id; the birth year follows where two share a name. Rows that the hand-kept
 * table knows as one person under two spellings become one.
 */
export function assignIds(
  people: readonly ImportedPerson[],
  knownId: (person: ImportedPerson) => string | undefined
): Identified[] {
  const merged = new Map<string, Identified>()
  const sharing = countBy(people.map(({name}) => slug(name)))
  for (const person of people) {
    const hand = knownId(person)
    const id = hand ?? freeId(person, sharing, merged)
    const earlier = merged.get(id)
    merged.set(
      id,
      earlier ? {...earlier, terms: [...earlier.terms, ...person.terms]} : {...person, id}
    )
  }
  return [...merged.values()]
}

/** Finds an imported person in the hand-kept table by name and year of birth. */
export function findKnown(
  known: readonly KnownPerson[]
): (person: ImportedPerson) => string | undefined {
  const byName = new Map<string, KnownPerson[]>()
  for (const entry of known)
    for (const name of entry.names)
      byName.set(foldName(name), [...(byName.get(foldName(name)) ?? []), entry])
  return (person) =>
    [person.name, ...person.variants]
      .flatMap((name) => byName.get(foldName(name)) ?? [])
      .find(({born}) => sameBirth(born, person.born))?.id
}

/** Sources disagree by a year or two; a generation apart are two people. */
function sameBirth(left: string, right: string): boolean {
  if (left === '' || right === '') return true
  return Math.abs(Number(left.slice(0, 4)) - Number(right.slice(0, 4))) <= 2
}

function freeId(
  {name, born, terms}: ImportedPerson,
  sharing: ReadonlyMap<string, number>,
  taken: ReadonlyMap<string, unknown>
): string {
  const base = slug(name)
  const year = born.slice(0, 4) || terms[0]?.start.slice(0, 4)
  const id = sharing.get(base)! > 1 || taken.has(base) ? `${base}-${year}` : base
  return taken.has(id) ? `${id}-2` : id
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function slug(name: string): string {
  return foldName(name.replace(/['’.]/g, '')).replaceAll(' ', '-')
}
