/** The shipped tables hold together. Loading reports broken references, so no problem may be left. */
import {describe, expect, it} from 'vitest'
import {bounds} from '../../src/authorities/dates.ts'
import {loadAuthorities} from '../../src/authorities/load.ts'
import {formatProblem} from '../../src/lib/problem.ts'
import type {TermRow} from '../../src/schema/authority.ts'
import {knownOverlaps, sharedNames} from './known-exceptions.ts'

const {authorities, problems} = loadAuthorities()
const terms = [...authorities.terms.values()].flat()
const day = (date: string) => Date.parse(date.replace(/-31$/, '-28')) / 86_400_000

it('loads without a problem', () => {
  expect(problems.map(formatProblem)).toEqual([])
})

describe('countries', () => {
  const rows = [...authorities.countries.values()]
  it('have different slugs', () => {
    expect(new Set(rows.map(({slug}) => slug)).size).toBe(rows.length)
  })
  it('share no name', () => {
    const names = rows.flatMap(({name, variants, demonyms}) => [
      ...new Set([name, ...variants, ...demonyms].map(fold))
    ])
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
  it('share no name with a city', () => {
    const names = new Set(rows.flatMap(({name, variants}) => [name, ...variants].map(fold)))
    const cities = authorities.places.filter(({kind}) => kind === 'city' || kind === 'capital')
    expect(cities.map(({name}) => name).filter((name) => names.has(fold(name)))).toEqual([])
  })
  it('are all of ISO 3166-1 and Kosovo', () => {
    expect(rows.filter(({code}) => /^[A-Z]{2}$/.test(code))).toHaveLength(250)
  })
  it('follow former states that have ended', () => {
    for (const {code, validTo, successors} of rows)
      expect([code, validTo !== undefined]).toEqual([code, successors.length > 0])
  })
})

describe('names', () => {
  const named = {
    countries: [...authorities.countries.values()],
    places: authorities.places,
    people: [...authorities.people.values()]
  }
  for (const [table, rows] of Object.entries(named))
    it(`of ${table} are not written in lower case alone`, () => {
      const allowed = new Set(['guinea pig', 'guinea pigs'])
      const names = rows.flatMap(({name, variants}) => [name, ...variants])
      const lower = names.filter((name) => /^[\p{Ll}\s'’.-]+$/u.test(name))
      expect(lower.filter((name) => !allowed.has(name))).toEqual([])
    })
  it('of people are shared only by people who bear them', () => {
    const holders = new Map<string, Set<string>>()
    for (const {id, name, variants} of named.people)
      for (const form of [name, ...variants].map((text) => text.toLowerCase()))
        holders.set(form, (holders.get(form) ?? new Set()).add(id))
    const shared = [...holders].filter(([, ids]) => ids.size > 1).map(([name]) => name)
    expect(shared.toSorted()).toEqual(sharedNames)
  })
  it('of publications that are ordinary words carry more than the word', () => {
    const words = ['Time', 'Life', 'People', 'Fortune', 'Nation', 'Sun', 'Times', 'Week', 'Dawn']
    const names = [...authorities.publications.values()].flatMap(({name, variants}) => [
      name,
      ...variants
    ])
    expect(names.filter((name) => words.includes(name))).toEqual([])
  })
})

describe('terms', () => {
  it('lie within a life', () => {
    const wrong = terms.filter(({person, start, end}) => {
      const {born, died} = authorities.people.get(person)!
      if (born && start && bounds(born).earliest >= bounds(start).earliest) return true
      return (
        died !== undefined &&
        (end === undefined || day(bounds(end).earliest) > day(bounds(died).latest) + 3)
      )
    })
    expect(wrong).toEqual([])
  })
  it('of heads of government overlap by more than three days only where known', () => {
    const governments = terms.filter(({office}) => office === 'head-of-government')
    const found = governments.flatMap((left, index) =>
      governments
        .slice(index + 1)
        .filter((right) => overlap(left, right))
        .map((right) => key(left, right))
    )
    expect([...new Set(found)].toSorted()).toEqual(knownOverlaps)
  })
  it('include what dating relies on', () => {
    const of = (person: string, office: string) =>
      (authorities.terms.get(person) ?? [])
        .filter((term) => term.office === office)
        .map(({start, end}) => `${start}/${end ?? ''}`)
    expect(of('shimon-peres', 'foreign-minister')).toEqual([
      '1986-10-20/1988-12-23',
      '1992-07-14/1995-11-22',
      '2001-03-07/2002-11-02'
    ])
    expect(of('akezhan-kazhegeldin', 'head-of-government')).toEqual([
      '1994-10-12..1994-10-14/1997-10-10'
    ])
    expect(of('benjamin-netanyahu', 'head-of-government')).toHaveLength(3)
  })
})

/** Without marks and case, as names are compared. */
function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Both surely in office on more than three days. */
function overlap(left: TermRow, right: TermRow): boolean {
  if (left.country !== right.country || left.person === right.person) return false
  const from = [left, right].map(({start}) => (start ? bounds(start).latest : '9998-01-01'))
  const to = [left, right].map(({end}) => (end ? bounds(end).earliest : '9999-01-01'))
  return Math.min(...to.map(day)) - Math.max(...from.map(day)) > 3
}

function key(left: TermRow, right: TermRow): string {
  return `${left.country}: ${[left.person, right.person].toSorted().join(', ')}`
}
