/** Puts rows of the two lists together where they mean one person. */
import {foldName, type ImportedPerson, type ImportedTerm} from './person.ts'

/** Terms of one office that lie within this many years may be two views of one career. */
const careerYears = 60

/**
 * The every-politician people, with Archigos spells added to those whose name is the same and whose
 * birth or country agrees; other spells become people of their own.
 */
export function mergePeople(
  holders: readonly ImportedPerson[],
  spells: readonly ImportedPerson[]
): ImportedPerson[] {
  const people = [...holders]
  const byName = new Map<string, number[]>()
  people.forEach((person, index) => remember(byName, person, index))
  for (const spell of spells) {
    const candidates = byName.get(foldName(spell.name)) ?? []
    const index = candidates.find((at) => isSame(people[at]!, spell))
    if (index !== undefined) people[index] = join(people[index]!, spell)
    else {
      people.push(spell)
      remember(byName, spell, people.length - 1)
    }
  }
  return people
}

function remember(byName: Map<string, number[]>, person: ImportedPerson, index: number): void {
  for (const name of [person.name, ...person.variants]) {
    const key = foldName(name)
    const known = byName.get(key) ?? []
    if (!known.includes(index)) byName.set(key, [...known, index])
  }
}

function isSame(known: ImportedPerson, spell: ImportedPerson): boolean {
  if (known.born !== '' && spell.born !== '' && known.born.slice(0, 4) === spell.born.slice(0, 4))
    return true
  const countries = new Set(known.terms.map(({country}) => country))
  const shared = spell.terms.some(({country}) => countries.has(country))
  const years = [...known.terms, ...spell.terms].map(({start}) => Number(start.slice(0, 4)))
  return shared && Math.max(...years) - Math.min(...years) < careerYears
}

function join(known: ImportedPerson, spell: ImportedPerson): ImportedPerson {
  const fresh = spell.terms.filter((term) => !known.terms.some((own) => covers(own, term)))
  return {
    ...known,
    born: known.born || spell.born,
    died: known.died || spell.died,
    terms: [...known.terms, ...fresh]
  }
}

/** The better described term of the other list already says that they led at that time. */
function covers(own: ImportedTerm, spell: ImportedTerm): boolean {
  const leads = own.office === 'head-of-state' || own.office === 'head-of-government'
  return (
    leads &&
    own.source !== spell.source &&
    own.country === spell.country &&
    own.start <= spell.end &&
    (own.end === '' || own.end >= spell.start)
  )
}
