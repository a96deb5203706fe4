/** What a curator names, against the tables, and values that cannot stand beside each other. */
import type {CorrectionFile} from '../../../src/archive-folder/corrections.ts'
import type {Authorities} from '../../../src/authorities/load.ts'
import {nearest} from '../../../src/lib/nearest.ts'
import type {Problem} from '../../../src/lib/problem.ts'
import type {SettableKey} from '../../../src/schema/correction.ts'
import {setList, setValues, type SetValues} from './values.ts'

interface Table {
  readonly name: string
  readonly ids: (authorities: Authorities) => ReadonlyMap<string, unknown>
}

const people: Table = {name: 'people', ids: (tables) => tables.people}
const countries: Table = {name: 'countries', ids: (tables) => tables.countries}
const publications: Table = {name: 'publications', ids: (tables) => tables.publications}

/** Keys whose values are ids, and the table that knows them. */
const tables: Partial<Record<SettableKey, Table>> = {
  leader: people,
  leaders: people,
  people,
  countries,
  countriesMentioned: countries,
  source: publications,
  republishedFrom: publications
}

/** Ids that no table has, in every entry: one that a later entry outdoes is as wrong. */
function unknownIds({correction, file, lineOf}: CorrectionFile, known: Authorities): Problem[] {
  return correction.entries.flatMap(({set = {}}, index) =>
    Object.entries(set).flatMap(([key, value]) => {
      const table = tables[key as SettableKey]
      if (!table) return []
      const ids = table.ids(known)
      return [value ?? []].flat().flatMap((id, at) => {
        if (ids.has(id)) return []
        const near = nearest(id, ids.keys())
        const path = ['entries', index, 'set', key, ...(Array.isArray(value) ? [at] : [])]
        return {
          file,
          line: lineOf(path),
          found: `\`${id}\` in \`${key}\`, which no table has`,
          expected: near.length > 0 ? `an id such as ${near.join(', ')}` : 'an id of the tables',
          fix: `Correct it, or add a row to authorities/${table.name}.csv.`
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
  authorities: Authorities
): Problem[] {
  return [...corrections.values()].flatMap((one) =>
    [...unknownIds(one, authorities), ...contradictions(one)].toSorted(
      (a, b) => (a.line ?? 0) - (b.line ?? 0)
    )
  )
}
