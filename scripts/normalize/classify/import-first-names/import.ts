/**
 * Writes `names/first-names/imported.ts`, given names of the world beside the tables that are kept by hand:
 *
 *     node scripts/normalize/classify/import-first-names/import.ts --faker FILE --common FILE --moby FILE --words FILE
 *
 * `--faker`: the entry module of the npm package @faker-js/faker (MIT), whose locales have given names.
 * `--common`: `common-forenames-by-country.csv` of popular-names-by-country-dataset (CC0 1.0).
 * `--moby`: a JSON list of names of the Moby Project (public domain); once for each list.
 * `--words`: words that texts write small, one a line, `word/flags` as Hunspell has them; once for each
 * list. The files are no part of the project.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {parse} from 'csv-parse/sync'
import {isFunctionWord} from '../../names/function-words.ts'
import {afterName, noNames} from '../author-words.ts'
import {handKept} from '../../names/first-names/hand-kept.ts'
import {siteWordCount} from '../site-words.ts'
import {tableText} from './table-text.ts'

/** Scripts with capitals: in others most given names are words, and nothing tells them apart. */
const shape = /^\p{Lu}\p{Ll}[\p{L}\p{M}]+$/u
const authorities = join(import.meta.dirname, '../../../../src/authorities')

interface Locale {
  readonly person?: {
    readonly first_name?: Readonly<Record<string, readonly string[]>>
    readonly last_name?: Readonly<Record<string, readonly string[]>>
  }
}

/** Locales whose lists are of jest, or give the family name first. */
const leftOut: ReadonlySet<string> = new Set(['en_AU_ocker', 'en_BORK', 'eo', 'vi'])

type Locales = Readonly<Record<string, Locale>>

const localesOf = async (path: string): Promise<Locales> =>
  ((await import(pathToFileURL(path).href)) as {allLocales: Locales}).allLocales

const givenIn = (locales: Locales): string[] =>
  Object.entries(locales).flatMap(([code, {person}]) =>
    leftOut.has(code) ? [] : Object.values(person?.first_name ?? {}).flat()
  )

/** Surnames that English uses as given names too: firms and places are called so, `Hudson`, `Hanson`. */
const englishSurnames = ({en}: Locales): string[] =>
  Object.values(en?.person?.last_name ?? {})
    .flat()
    .map((name) => name.toLowerCase())

/** Feasts and firms, always written with a capital. */
const capitalWords = ['easter', 'christmas', 'ramadan', 'hanson', 'merrill', 'rockwell']

const commonNames = (path: string): string[] =>
  parse<Record<string, string>>(readFileSync(path), {columns: true, bom: true}).flatMap((row) => [
    row['Localized Name'] ?? '',
    row['Romanized Name'] ?? ''
  ])

const lines = (path: string): string[] => readFileSync(path, 'utf8').split(/\r?\n/)

const smallWords = (paths: readonly string[]): Set<string> =>
  new Set(paths.flatMap(lines).flatMap((line) => /^\p{Ll}[\p{L}\p{M}'’-]*/u.exec(line)?.[0] ?? []))

/** Words of names of places, peoples and papers, and surnames of people of office: `Paris`, `Kennedy`. */
function namesOfOthers(): Set<string> {
  const cells = ['countries', 'places', 'publications', 'demonyms', 'imported/places']
    .flatMap((table) =>
      parse<Record<string, string>>(readFileSync(join(authorities, `${table}.csv`)), {
        columns: true,
        bom: true
      })
    )
    .flatMap(({name = '', variants = ''}) => [name, ...variants.split('|')])
  const surnames = ['people', 'imported/people']
    .flatMap((table) =>
      parse<Record<string, string>>(readFileSync(join(authorities, `${table}.csv`)), {
        columns: true,
        bom: true
      })
    )
    .map(({name = '', surname}) => surname || name.split(' ').at(-1)!)
  return new Set([...cells, ...surnames].map((cell) => cell.toLowerCase()))
}

const {values} = parseArgs({
  options: {
    faker: {type: 'string'},
    common: {type: 'string'},
    moby: {type: 'string', multiple: true},
    words: {type: 'string', multiple: true}
  }
})
const {faker, common, moby, words} = values
if (!faker || !common || !moby || !words) {
  console.error(
    'Usage: node scripts/normalize/classify/import-first-names/import.ts --faker FILE --common FILE --moby FILE --words FILE'
  )
  process.exit(2)
}
const locales = await localesOf(faker)
const all = [
  ...givenIn(locales),
  ...commonNames(common),
  ...moby.flatMap((path) => JSON.parse(readFileSync(path, 'utf8')) as string[])
]
const taken = new Set([
  ...smallWords(words),
  ...namesOfOthers(),
  ...noNames,
  ...handKept,
  ...englishSurnames(locales),
  ...capitalWords
])
const kept = all
  .map((name) => name.normalize('NFC').trim())
  .filter((name) => shape.test(name))
  .map((name) => name.toLowerCase())
  .filter((name) => !taken.has(name) && !isFunctionWord(name))
  .filter((name) => !afterName.test(name) && siteWordCount(name) === 0)
const table = join(import.meta.dirname, '../../names/first-names/imported.ts')
writeFileSync(table, tableText([...new Set(kept)].toSorted()))
