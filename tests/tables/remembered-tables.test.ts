/** Tables from memory are those that are read, and are read again where anything of them changed. */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, it, vi} from 'vitest'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {loadAuthorities} from '../../src/authorities/load.ts'
import {keepSealed} from '../../scripts/files/sealed-file.ts'
import {rememberedTables, tablesFile} from '../../scripts/tables/remembered-tables.ts'

vi.mock('../../src/authorities/load.ts', {spy: true})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tables-'))
  // The table of the archive keeps its memory apart from that of others.
  put('places.csv', `${places}Aa,FR,city,,,,,"own list"\n`)
  vi.mocked(loadAuthorities).mockClear()
})
afterEach(() => {
  rmSync(dirname(cacheFolder(folder, 'any')), {recursive: true, force: true})
  rmSync(folder, {recursive: true})
})

const memory = () => tablesFile(folder)
const overlay = () => join(folder, 'authorities')
const places = 'name,country,kind,variants,validFrom,validTo,namedFrom,source\n'
const publications = 'id,name,variants,kind,place,country,source\n'

function put(name: string, text: string) {
  mkdirSync(overlay(), {recursive: true})
  writeFileSync(join(overlay(), name), text)
}

/** Whether they were read from their own files; they are the same in any case. */
function wereRead(): boolean {
  vi.mocked(loadAuthorities).mockClear()
  const tables = rememberedTables(folder)
  const {length} = vi.mocked(loadAuthorities).mock.calls
  const own = loadAuthorities(overlay())
  expect(tables).toStrictEqual(own)
  // The order counts too: hashes are made of them.
  const {people, terms, publications: papers} = tables.authorities
  expect([...people, ...terms, ...papers]).toStrictEqual([
    ...own.authorities.people,
    ...own.authorities.terms,
    ...own.authorities.publications
  ])
  expect(JSON.stringify([...people.values()])).toBe(
    JSON.stringify([...own.authorities.people.values()])
  )
  return length > 0
}

it('are read once', () => {
  expect(wereRead()).toBe(true)
  expect(wereRead()).toBe(false)
  expect(wereRead()).toBe(false)
})

const changes: Readonly<Record<string, () => void>> = {
  'a table more': () => put('publications.csv', `${publications}a,A Paper,,daily,,FR,own list\n`),
  'a table that cannot be read': () => put('people.csv', 'id,"name'),
  'a table of an unknown name': () => put('peoples.csv', 'id\n'),
  'as many bytes, and the time set back': () => {
    put('places.csv', readFileSync(join(overlay(), 'places.csv'), 'utf8').replace('Aa', 'Bb'))
    utimesSync(join(overlay(), 'places.csv'), 1, 1)
  },
  'a table less': () => rmSync(join(overlay(), 'places.csv')),
  'a memory that is cut off': () =>
    writeFileSync(memory(), readFileSync(memory()).subarray(0, 1000)),
  'one bit of the memory': () => {
    const bytes = readFileSync(memory())
    bytes[5000]! ^= 1
    writeFileSync(memory(), bytes)
  },
  'a memory that cannot be read': () => keepSealed(memory(), 'of another version'),
  'no memory': () => rmSync(memory())
}

it.each(Object.entries(changes))('are read again: %s', (_, change) => {
  rememberedTables(folder)
  change()
  expect(wereRead()).toBe(true)
  expect(wereRead()).toBe(false)
})

it('are read where nothing can be kept', () => {
  mkdirSync(memory(), {recursive: true})
  expect(wereRead()).toBe(true)
  expect(wereRead()).toBe(true)
})

it('of archives without tables of their own are the same', () => {
  rmSync(overlay(), {recursive: true})
  rememberedTables(folder)
  expect(wereRead()).toBe(false)
  put('publications.csv', `${publications}a,A Paper,,daily,,FR,own list\n`)
  expect(wereRead()).toBe(true)
})
