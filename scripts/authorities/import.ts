/**
 * Writes `src/authorities/imported/people.csv` and `terms.csv` from two lists of office holders:
 *
 *     node scripts/authorities/import.ts --evp FILE --archigos FILE
 *
 * - `--evp`: holders of office as compiled from Wikidata (CC0) by the every-politician scrapers, a CSV
 *   with the columns `repo position person qid start end gender dob dod enwiki`;
 * - `--archigos`: the spells of Archigos 4.1 (Goemans, Gleditsch, Chiozza 2009), a CSV with the columns
 *   `idacr leader dbpedia_name start end born died obsid`.
 *
 * Neither file is part of the project: only facts are taken, in our own format, each row naming its
 * source. Rows of the two lists that mean one person are merged, and a
 * person of the hand-kept `src/authorities/people.csv` keeps the id given there. Prints what was left out and why,
 * and the ids that nobody has after it: addresses are made of them.
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {parse} from 'csv-parse/sync'
import {readSpells, type SpellRow} from './archigos.ts'
import {readHolders, type HolderRow} from './everypolitician.ts'
import {assignIds, findKnown} from './ids.ts'
import {knownPeople} from './known-people.ts'
import {mergePeople} from './merge-people.ts'
import {closeTerms, type Start} from './close-terms.ts'
import {writePeople, writeTerms} from './write-tables.ts'

const {values} = parseArgs({options: {evp: {type: 'string'}, archigos: {type: 'string'}}})
if (values.evp === undefined || values.archigos === undefined) {
  console.error('Usage: node scripts/authorities/import.ts --evp FILE --archigos FILE')
  process.exit(1)
}

const names = readCsv<{obsid: string; name: string}>(join(import.meta.dirname, 'spell-names.csv'))
const spellNames = new Map(names.map(({obsid, name}) => [obsid, name]))
const holders = readHolders(readCsv<HolderRow>(values.evp))
const spells = readSpells(readCsv<SpellRow>(values.archigos), spellNames)
const tables = join(import.meta.dirname, '../../src/authorities')
const known = findKnown(knownPeople(readCsv(join(tables, 'people.csv'))))
const later = readCsv<Start>(join(tables, 'terms.csv'))
const people = closeTerms(assignIds(mergePeople(holders.people, spells.people), known), later)

const folder = join(tables, 'imported')
const before = readCsv<{id: string}>(join(folder, 'people.csv')).map(({id}) => id)
writePeople(join(folder, 'people.csv'), people)
writeTerms(join(folder, 'terms.csv'), people)
for (const note of [...holders.left, ...spells.left]) console.log(note)
const kept = new Set([
  ...[...people, ...readCsv<{id: string}>(join(tables, 'people.csv'))].map(({id}) => id),
  ...readCsv<{former: string}>(join(tables, 'former-ids.csv')).map(({former}) => former)
])
for (const id of before.filter((one) => !kept.has(one)))
  console.log(`nobody is ${id} any more: say in former-ids.csv who it was`)
console.log(`${people.length} people, ${people.flatMap(({terms}) => terms).length} terms`)

function readCsv<Row>(path: string): Row[] {
  return parse(readFileSync(path), {columns: true, bom: true})
}
