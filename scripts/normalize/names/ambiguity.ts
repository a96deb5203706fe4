/** Which of several bearers a name means here, or none: an honest "cannot tell" constrains nothing. */
import type {CountryRow} from '../../../src/schema/authority.ts'
import type {Entity} from '../stages.ts'
import {stateOfEra} from './eras.ts'
import type {NameMatch} from './matcher.ts'

/** How often each country is spoken of without doubt; decides between homonyms. */
export type CountrySupport = ReadonlyMap<string, number>

const key = ({kind, id}: Entity) => `${kind} ${id}`

/** What tells a state from those that followed it. */
export interface Era {
  readonly years: ReadonlySet<number>
  readonly countries: ReadonlyMap<string, CountryRow>
}

/** The one entity a match means, or `undefined` when nothing decides. */
export function decide(
  {entities}: NameMatch,
  support: CountrySupport,
  {years, countries}: Era
): Entity | undefined {
  const swallowing = entities.find(({kind}) => kind === 'swallow' || kind === 'publication')
  if (swallowing) return swallowing
  const distinct = [...new Map(entities.map((entity) => [key(entity), entity])).values()]
  if (distinct.length === 1) return distinct[0]
  if (distinct.some(({kind}) => kind === 'person')) return undefined
  const ids = new Set(distinct.map(({id}) => id))
  const [first] = distinct
  if (ids.size === 1) return distinct.find(({kind}) => kind === 'country') ?? first
  const ranked = distinct
    .map((entity) => ({entity, support: support.get(entity.id) ?? 0}))
    .toSorted((a, b) => b.support - a.support)
  const [best, second] = ranked
  if (best && second && best.support > second.support) return best.entity
  const isSequence = [...ids].some((id) =>
    countries.get(id)?.successors.some((successor) => ids.has(successor))
  )
  const code = isSequence ? stateOfEra([...ids], years, countries) : undefined
  return distinct.find(({id}) => id === code)
}
