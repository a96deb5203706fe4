/**
 * Who and what an article is about where a curator had a say. Lists that belong together follow each
 * other: nobody is both a leader and another name, no country both subject and mentioned besides.
 */
import {noValues, setList, type SetValues} from './values.ts'

/** What holds of what was found, most important first. */
export interface Choice {
  /** Ids of the principal leaders. */
  readonly leaders: (found: readonly string[]) => readonly string[]
  /** Codes of the countries that the article is about. */
  readonly countries: (found: readonly string[]) => readonly string[]
}

const distinct = (ids: readonly string[]) => [...new Set(ids)]
const without = (ids: readonly string[], others: readonly string[] = []) =>
  ids.filter((id) => !others.includes(id))

/** The leader that was set comes first; without a list of leaders, those that were found follow. */
function leadersHeld(found: readonly string[], values: SetValues): readonly string[] {
  const leader = setList(values, 'leader')
  const leaders = setList(values, 'leaders')
  if (leader?.length === 0) return []
  const others = leaders ?? without(found, setList(values, 'people'))
  return distinct([...(leader ?? []), ...others])
}

/** What the curator chose; where they chose nothing, what was found. */
export function choiceOf(values: SetValues): Choice {
  return {
    leaders: (found) => leadersHeld(found, values),
    countries: (found) =>
      setList(values, 'countries') ?? without(found, setList(values, 'countriesMentioned'))
  }
}

export const asFound = choiceOf(noValues)

/**
 * The second list of a pair (other people, countries mentioned besides): what was set, else what was
 * found for it and what was found for the first list and does not stand there, in order of mention.
 */
export function besides(
  set: readonly string[] | undefined,
  first: {readonly found: readonly string[]; readonly held: readonly string[]},
  found: readonly string[],
  mentionedAt: (id: string) => number
): readonly string[] {
  if (set !== undefined) return without(set, first.held)
  const moved = without(first.found, first.held)
  const rest = without(found, first.held)
  if (moved.length === 0) return rest
  return distinct([...moved, ...rest]).toSorted((a, b) => mentionedAt(a) - mentionedAt(b))
}
