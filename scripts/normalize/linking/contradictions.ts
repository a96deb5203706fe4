/** Where articles contradict each other; both quotes are shown, and neither side is taken. */
import type {Authorities} from '../../../src/authorities/load.ts'
import {leaderOffices, type Office} from '../../../src/schema/authority.ts'
import type {Span} from '../../../src/schema/evidence.ts'
import {hull, intersect, type DaySet} from '../dating/day-set.ts'
import {daysInOffice} from '../dating/terms.ts'
import type {DatedTelling, Link} from './links.ts'
import type {FirstVisit} from './telling.ts'

export interface Contradiction {
  /** Article ids. */
  readonly mine: {readonly article: string; readonly span: Span}
  readonly theirs: {readonly article: string; readonly span: Span}
  readonly rule: string
  readonly params: Readonly<Record<string, string | number>>
}

const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Without what else is known of it. */
const bare = ({start, end, quote}: Span): Span => ({start, end, quote})

/** Linked articles that put the leader into one country on different weekdays. */
function weekdaysApart({a, b}: Link, {countries}: Authorities): Contradiction[] {
  return a.telling.weekdays.flatMap((mine) => {
    const there = b.telling.weekdays.filter(({country}) => country === mine.country)
    const ours = a.telling.weekdays.filter(({country}) => country === mine.country)
    const theirs = there[0]
    // Several days in one country are a stay, not a contradiction.
    if (!theirs || there.length > 1 || ours.length > 1 || theirs.weekday === mine.weekday) return []
    return [
      {
        mine: {article: a.telling.article, span: bare(mine)},
        theirs: {article: b.telling.article, span: bare(theirs)},
        rule: 'conflict/weekday',
        params: {
          country: countries.get(mine.country)?.name ?? mine.country,
          mine: weekdayNames[mine.weekday]!,
          theirs: weekdayNames[theirs.weekday]!
        }
      }
    ]
  })
}

/** Whether whoever went there counts for the claim: of that country, and in such an office. */
function countsFor(
  {home, offices}: FirstVisit,
  person: string,
  at: DaySet,
  named: readonly Office[],
  {terms}: Authorities
): boolean {
  const wanted = offices.length > 0 ? offices : leaderOffices
  return (terms.get(person) ?? []).some(
    (term) =>
      wanted.includes(term.office) &&
      term.country !== undefined &&
      home.includes(term.country) &&
      (named.length === 0 || named.includes(term.office)) &&
      intersect(daysInOffice([term]), at).length > 0
  )
}

/** Whether all days of one set lie before all of the other. */
function isBefore(earlier: DaySet, later: DaySet): boolean {
  const end = hull(earlier)?.to
  const start = hull(later)?.from
  return typeof end === 'number' && typeof start === 'number' && end < start
}

/** Earlier journeys, told by any article, that a claim of a first visit denies. */
function notFirst(
  claimant: DatedTelling,
  claim: FirstVisit,
  all: readonly DatedTelling[],
  authorities: Authorities
): Contradiction[] {
  const {telling} = claimant
  const mine = {article: telling.article, span: bare(claim)}
  const denies = (other: DatedTelling, country: string, days: DaySet, named: readonly Office[]) =>
    claim.countries.includes(country) &&
    isBefore(days, claimant.days) &&
    countsFor(claim, other.telling.person, days, named, authorities)
  const name = (code: string) => authorities.countries.get(code)?.name ?? code
  const toConflict = (other: DatedTelling, country: string, span: Span): Contradiction => ({
    mine,
    theirs: {article: other.telling.article, span: bare(span)},
    rule: 'conflict/not-first',
    params: {
      country: name(country),
      name: authorities.people.get(other.telling.person)?.name ?? other.telling.person
    }
  })
  return all
    .filter((other) => other !== claimant)
    .flatMap((other) => [
      ...other.telling.countries
        .filter((country) => denies(other, country, other.days, other.telling.offices))
        .slice(0, 1)
        .map((country) => toConflict(other, country, other.telling.toldBy)),
      ...other.telling.pastVisits
        .filter(({country, days}) => denies(other, country, days, []))
        .map((visit) => toConflict(other, visit.country, visit))
    ])
}

/** All contradictions, each once. `tellings` carry their final days. */
export function contradictions(
  tellings: readonly DatedTelling[],
  links: readonly Link[],
  authorities: Authorities
): Contradiction[] {
  const byCountry = new Map<string, DatedTelling[]>()
  for (const dated of tellings) {
    const visited = dated.telling.pastVisits.map(({country}) => country)
    for (const code of new Set([...dated.telling.countries, ...visited]))
      byCountry.set(code, [...(byCountry.get(code) ?? []), dated])
  }
  return [
    ...links.flatMap((link) => weekdaysApart(link, authorities)),
    ...tellings.flatMap((claimant) =>
      claimant.telling.firstVisits.flatMap((claim) => {
        const others = new Set(claim.countries.flatMap((code) => byCountry.get(code) ?? []))
        return notFirst(claimant, claim, [...others], authorities)
      })
    )
  ]
}
