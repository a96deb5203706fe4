/**
 * The authority tables: who is who, which place is in which country, which name is a publication.
 *
 * Three layers, each a folder of `countries.csv demonyms.csv places.csv people.csv terms.csv
 * publications.csv events.csv former-ids.csv`, of which any may be missing: `imported/` (written by `scripts/authorities/import.ts`), this folder
 * (kept by hand), and the archive's own `authorities/`. A later layer wins:
 *
 * - countries, people, publications, events: a row replaces the row of the same code or id;
 * - demonyms: a row replaces the row of the same country and language;
 * - places: a layer's rows of one (name, country, kind) replace *all* rows of that triple below;
 * - terms: likewise for one (person, country, office);
 * - former ids: a row replaces the row of the same former id. Rows written with a former id are taken as
 *   written with the one that the person has.
 */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Problem} from '../lib/problem.ts'
import type {
  CountryRow,
  DemonymRow,
  EventRow,
  PersonRow,
  PlaceRow,
  PublicationRow,
  TermRow
} from '../schema/authority.ts'
import {checkDuplicates} from './check-duplicates.ts'
import {checkReferences} from './check-references.ts'
import {formerIdsOf, withCurrentIds} from './former-ids.ts'
import {readLayer, type Layer} from './layer.ts'
import {mergeLayers, type Merged} from './merge.ts'

export interface Authorities {
  readonly countries: ReadonlyMap<string, CountryRow>
  readonly demonyms: readonly DemonymRow[]
  readonly places: readonly PlaceRow[]
  readonly people: ReadonlyMap<string, PersonRow>
  /** Person id → their terms, by start. */
  readonly terms: ReadonlyMap<string, readonly TermRow[]>
  readonly publications: ReadonlyMap<string, PublicationRow>
  readonly events: readonly EventRow[]
  /** Id that a person had before → the id of the person. */
  readonly formerIds: ReadonlyMap<string, string>
}

/**
 * Loads the shipped layers and, on top, the archive's own `authorities/` folder when it exists.
 * All problems of all tables are returned together, and bad rows are left out; commands stop where there are any.
 */
export function loadAuthorities(overlay?: string): {
  authorities: Authorities
  problems: Problem[]
} {
  const shipped = shippedFolder()
  const problems: Problem[] = []
  const layers = [
    readLayer(join(shipped, 'imported'), 'src/authorities/imported', problems),
    readLayer(shipped, 'src/authorities', problems)
  ]
  if (overlay !== undefined && existsSync(overlay))
    layers.push(readLayer(overlay, 'authorities', problems))
  return {authorities: combine(layers, problems), problems}
}

/** Lays layers over each other, the last on top, and leaves out rows that refer to nothing. */
export function combine(layers: readonly Layer[], problems: Problem[]): Authorities {
  const formerIds = formerIdsOf(layers)
  const unique = layers.map((layer) => checkDuplicates(withCurrentIds(layer, formerIds), problems))
  return index(checkReferences(mergeLayers(unique), problems))
}

function index(merged: Merged): Authorities {
  const terms = new Map<string, TermRow[]>()
  for (const {row} of merged.terms) {
    const own = terms.get(row.person)
    if (own) own.push(row)
    else terms.set(row.person, [row])
  }
  for (const own of terms.values()) own.sort(byStart)
  return {
    countries: new Map(merged.countries.map(({row}) => [row.code, row])),
    demonyms: merged.demonyms.map(({row}) => row),
    places: merged.places.map(({row}) => row),
    people: new Map(merged.people.map(({row}) => [row.id, row])),
    terms,
    publications: new Map(merged.publications.map(({row}) => [row.id, row])),
    events: merged.events.map(({row}) => row),
    formerIds: new Map(merged['former-ids'].map(({row: {former, person}}) => [former, person]))
  }
}

/** Terms without a start come last: nothing says when they began. */
function byStart(a: TermRow, b: TermRow): number {
  const left = a.start ?? '9999'
  const right = b.start ?? '9999'
  return left < right ? -1 : left > right ? 1 : 0
}

/**
 * The folder of the shipped tables. A bundler moves this module but not the tables, so beside the
 * module they are found only when Node runs the source; a build runs in the project's folder.
 */
function shippedFolder(): string {
  const beside = import.meta.dirname
  if (beside && existsSync(join(beside, 'countries.csv'))) return beside
  return join(process.cwd(), 'src/authorities')
}
