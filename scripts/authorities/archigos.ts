/** Effective leaders 1900–2015 from Archigos, where a full name is known. */
import {codeOfState} from './codes.ts'
import type {ImportedPerson, Reading} from './person.ts'
import {officeOfSpell} from './systems.ts'

export interface SpellRow {
  readonly idacr: string
  readonly leader: string
  readonly dbpedia_name: string
  readonly start: string
  readonly end: string
  readonly born: string
  readonly died: string
  readonly obsid: string
}

const source = 'Archigos 4.1 (Goemans, Gleditsch, Chiozza 2009)'

/** Spells still running when the list was closed carry this end; what followed is not known. */
const closed = '2015-12-31'

/**
 * One person per spell; people are put together later.
 *
 * @param names full names for spells that the list gives a surname only, by `obsid`; empty to leave
 *   out a spell that the list gives to the wrong person
 */
export function readSpells(rows: readonly SpellRow[], names: ReadonlyMap<string, string>): Reading {
  const recent = rows.filter(({end}) => end >= '1900')
  const named = recent.filter((row) => nameOf(row, names) !== '')
  const ended = named.filter(({end}) => end !== closed)
  return {
    people: ended.flatMap((row) => personOf(row, nameOf(row, names))),
    left: [
      `${recent.length - named.length} spells without a full name (Archigos)`,
      `${named.length - ended.length} spells still open when the list was closed (Archigos)`
    ]
  }
}

function nameOf({obsid, dbpedia_name: name}: SpellRow, names: ReadonlyMap<string, string>): string {
  return names.get(obsid) ?? name.replace(/ \([^)]*\)$/, '').replaceAll('_', ' ')
}

function personOf(row: SpellRow, name: string): ImportedPerson[] {
  const country = codeOfState(row.idacr, row.start)
  if (country === undefined) return []
  const {office, title} = officeOfSpell(row.idacr, row.start)
  const known = (date: string) => (date === 'NA' ? '' : date)
  return [
    {
      name,
      variants: [],
      born: known(row.born),
      died: known(row.died),
      wikidata: '',
      source,
      terms: [{country, office, title, start: row.start, end: row.end, source}]
    }
  ]
}
