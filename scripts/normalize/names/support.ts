/** How often a text speaks of each country without doubt: that decides names of several. */
import type {Authorities} from '../../../src/authorities/load.ts'
import type {CountrySupport} from './ambiguity.ts'
import {countryKinds, type Found} from './place-context.ts'

/** Counts names of only one bearer, and where people held office: those decide the names of several. */
export function supportOf(
  found: readonly Found[],
  {terms}: Pick<Authorities, 'terms'>
): CountrySupport {
  const support = new Map<string, number>()
  const add = (id: string) => support.set(id, (support.get(id) ?? 0) + 1)
  for (const {match} of found) {
    const ids = new Set(match.entities.filter(({kind}) => countryKinds.has(kind)).map(({id}) => id))
    const [id] = ids
    if (ids.size === 1 && id !== undefined) add(id)
    const [person, other] = match.entities
    if (person?.kind !== 'person' || other !== undefined) continue
    new Set((terms.get(person.id) ?? []).flatMap(({country}) => country ?? [])).forEach(add)
  }
  return support
}
