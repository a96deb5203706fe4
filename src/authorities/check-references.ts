/** Follows references between tables, and dates that run backwards. */
import type {Problem} from '../lib/problem.ts'
import type {FormerIdRow} from '../schema/authority.ts'
import {bounds} from './dates.ts'
import type {Placed} from './layer.ts'
import type {Merged} from './merge.ts'

/** Whether all checks of a row hold; each has been made, so that all its mistakes are told at once. */
const all = (...checks: readonly boolean[]) => checks.every(Boolean)

/** The tables without rows that name an unknown person or country or end before they begin. */
export function checkReferences(merged: Merged, problems: Problem[]): Merged {
  const codes = new Set(merged.countries.map(({row}) => row.code))
  const ids = new Set(merged.people.map(({row}) => row.id))
  const countryKnown = <Row extends {country?: string | undefined}>(placed: Placed<Row>) =>
    placed.row.country === undefined ||
    known(codes, placed.row.country, 'country', 'a code in `countries.csv`', placed, problems)
  return {
    countries: merged.countries.filter((placed) =>
      all(
        ...placed.row.successors.map((code) =>
          known(codes, code, 'successors', 'a code in `countries.csv`', placed, problems)
        ),
        forward(placed, placed.row.validFrom, placed.row.validTo, problems)
      )
    ),
    demonyms: merged.demonyms.filter(countryKnown),
    people: merged.people.filter((placed) =>
      forward(placed, placed.row.born, placed.row.died, problems)
    ),
    places: merged.places.filter((placed) =>
      all(
        countryKnown(placed),
        countryGiven(placed, problems),
        forward(placed, placed.row.validFrom, placed.row.validTo, problems)
      )
    ),
    terms: merged.terms.filter((placed) =>
      all(
        known(ids, placed.row.person, 'person', 'an id in `people.csv`', placed, problems),
        countryKnown(placed),
        forward(placed, placed.row.start, placed.row.end, problems)
      )
    ),
    publications: merged.publications.filter(countryKnown),
    events: merged.events.filter((placed) =>
      all(
        known(ids, placed.row.person, 'person', 'an id in `people.csv`', placed, problems),
        ...placed.row.countries.map((code) =>
          known(codes, code, 'countries', 'a code in `countries.csv`', placed, problems)
        ),
        forward(placed, placed.row.start, placed.row.end, problems)
      )
    ),
    'former-ids': merged['former-ids'].filter((placed) =>
      all(
        isFree(ids, placed, problems),
        known(ids, placed.row.person, 'person', 'an id in `people.csv`', placed, problems)
      )
    )
  }
}

function known(
  allowed: ReadonlySet<string>,
  value: string,
  column: string,
  what: string,
  {file, line}: Placed<unknown>,
  problems: Problem[]
): boolean {
  if (allowed.has(value)) return true
  problems.push({
    file,
    line,
    found: `\`${value}\` in column \`${column}\``,
    expected: what,
    fix: 'Correct the cell, or add the row it refers to.'
  })
  return false
}

/** An id that somebody has is nobody's former one. */
function isFree(
  ids: ReadonlySet<string>,
  {row: {former}, file, line}: Placed<FormerIdRow>,
  problems: Problem[]
): boolean {
  if (!ids.has(former)) return true
  problems.push({
    file,
    line,
    found: `\`${former}\` in column \`former\`, which leads back to itself`,
    expected: 'an id that no person has',
    fix: 'Correct the cell, or remove the row.'
  })
  return false
}

/** Only a name to be swallowed stands for no country. */
function countryGiven(
  {row, file, line}: Placed<{kind: string; country?: string | undefined}>,
  problems: Problem[]
): boolean {
  if (row.country !== undefined || row.kind === 'swallow') return true
  problems.push({
    file,
    line,
    found: 'no value in column `country`',
    expected: `the country of a ${row.kind}; only \`swallow\` rows have none`,
    fix: 'Fill the cell.'
  })
  return false
}

function forward(
  {file, line}: Placed<unknown>,
  from: string | undefined,
  to: string | undefined,
  problems: Problem[]
): boolean {
  if (from === undefined || to === undefined || bounds(from).earliest <= bounds(to).latest)
    return true
  problems.push({
    file,
    line,
    found: `an end, ${to}, before the beginning, ${from}`,
    expected: 'an end on or after the beginning',
    fix: 'Correct one of the two dates.'
  })
  return false
}
