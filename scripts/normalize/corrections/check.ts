/** What a curator names, against the tables, and values that cannot stand beside each other. */
import type {CorrectionFile} from '../../../src/archive-folder/corrections.ts'
import {idsMeant, type IdTables, type Rows} from '../../../src/authorities/meant.ts'
import type {Problem} from '../../../src/lib/problem.ts'
import {tableOfKey, type SettableKey} from '../../../src/schema/correction.ts'
import {setList, setValues, type SetValues} from './values.ts'

/** Ids that no table has, in every entry: one that a later entry outdoes is as wrong. */
function unknownIds({correction, file, lineOf}: CorrectionFile, known: IdTables): Problem[] {
  return correction.entries.flatMap(({set = {}}, index) =>
    Object.entries(set).flatMap(([key, value]) => {
      if (!Object.hasOwn(tableOfKey, key)) return []
      const table = tableOfKey[key as keyof typeof tableOfKey]
      const ids: Rows = known[table]
      return [value ?? []].flat().flatMap((id, at) => {
        if (ids.has(id)) return []
        const near = idsMeant(id, ids)
        const path = ['entries', index, 'set', key, ...(Array.isArray(value) ? [at] : [])]
        return {
          file,
          line: lineOf(path),
          found: `\`${id}\` in \`${key}\`, which no table has`,
          expected: near.length > 0 ? `an id such as ${near.join(', ')}` : 'an id of the tables',
          fix: `Correct it, or add a row to authorities/${table}.csv.`
        }
      })
    })
  )
}

/** Pairs of lists in which nothing can stand in both. */
const apart: readonly (readonly [SettableKey, SettableKey])[] = [
  ['people', 'leaders'],
  ['people', 'leader'],
  ['countriesMentioned', 'countries']
]

/** Two keys that cannot both hold, and why. */
function* clashes(values: SetValues): Generator<[SettableKey, SettableKey, string]> {
  const none = (key: SettableKey) => setList(values, key)?.length === 0
  const some = (key: SettableKey) => (setList(values, key)?.length ?? 0) > 0
  if (none('leader') && some('leaders'))
    yield ['leader', 'leaders', 'no `leader` beside a list of `leaders`']
  if (some('leader') && none('leaders'))
    yield ['leaders', 'leader', 'no `leaders` beside a `leader`']
  for (const [second, first] of apart) {
    const both = (setList(values, second) ?? []).filter((id) =>
      setList(values, first)?.includes(id)
    )
    if (both.length > 0) yield [second, first, `\`${both.join(', ')}\` in \`${first}\` too`]
  }
}

function contradictions({correction, file, lineOf}: CorrectionFile): Problem[] {
  const values = setValues(correction)
  return [...clashes(values)].map(([key, , found]) => ({
    file,
    line: lineOf(['entries', values.get(key)!.entry, 'set', key]),
    found,
    expected: 'values that can hold together',
    fix: 'Correct one of the two.'
  }))
}

/** Problems of all corrections against the tables of the archive, in order of file and line. */
export function checkCorrections(
  corrections: ReadonlyMap<string, CorrectionFile>,
  authorities: IdTables
): Problem[] {
  return [...corrections.values()].flatMap((one) =>
    [...unknownIds(one, authorities), ...contradictions(one)].toSorted(
      (a, b) => (a.line ?? 0) - (b.line ?? 0)
    )
  )
}
