/** People of office whom no table names: a curator may add them. */
import type {LabeledUnit, PersonCandidate} from '../stages.ts'
import {officeHolders} from './office-holders.ts'
import type {SurnameBearers} from './person-mentions.ts'
import type {Found} from './place-context.ts'

/** People of office in no table, each name once. */
export function candidatesOf(
  units: readonly LabeledUnit[],
  found: readonly Found[],
  surnames: readonly SurnameBearers[]
): PersonCandidate[] {
  const taken = Map.groupBy(found, ({unit}) => unit)
  const known = new Set(
    surnames
      .filter(({people}) => people.length > 0)
      .map(({occurrence: {unit, start}}) => unit.start + start)
  )
  const all = units
    .flatMap((unit) =>
      officeHolders(
        unit,
        (taken.get(unit) ?? []).map(({match}) => match)
      )
    )
    .filter(({start}) => !known.has(start))
  return [...Map.groupBy(all, ({name}) => name).values()].flatMap(([first]) => first ?? [])
}
