/**
 * Holders of office whose given name is spelled otherwise than in the tables: `President Ali Abdallah
 * Saleh`. The family name, the title in front of both names, the country and the years must all fit.
 */
import {distance} from '../../../src/lib/nearest.ts'
import {speakingClasses} from '../../../src/schema/evidence.ts'
import {surnameOf} from './authority-names.ts'
import type {NameMatcher} from './matcher.ts'
import {foldName} from './tokens.ts'
import {officeBefore} from './office-words.ts'
import type {LoneSurname} from './surnames.ts'
import {fitsYears, holds, termsOf, type Setting} from './terms.ts'

/** A family name with the given name before it, and whom both mean. */
export interface OtherSpelling {
  readonly name: LoneSurname
  readonly id: string
}

/** Up to three capitalized words, the nearest first. */
const wordsBefore = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}’'-]+[\s-]$/u
const mostGivenNames = 3

/** Letters of a folded name that spellings agree on: `muhammad` and `mohamed` are `mhmd`. */
const skeleton = (name: string) => name.replace(/[aeiouyw\s]/g, '').replace(/(.)\1+/g, '$1')

/** Whether two folded given names can be one: the same first letter and nearly the same others. */
function alike(printed: string, known: string): boolean {
  if (printed === '' || known === '' || printed[0] !== known[0]) return false
  if (known.split(' ')[0] === printed.split(' ')[0]) return true
  if (skeleton(printed).length > 2 && skeleton(printed) === skeleton(known)) return true
  const most = Math.floor(Math.max(printed.length, known.length) / 5)
  return distance(printed, known) <= most
}

/** What stands between the nearest title and a family name; undefined without a title there. */
function givenNameOf({unit: {text}, start}: LoneSurname): string | undefined {
  let from = start
  for (let count = 0; count < mostGivenNames; count += 1) {
    const word = wordsBefore.exec(text.slice(Math.max(0, from - 40), from))?.[0]
    if (word === undefined) return undefined
    from -= word.length
    if (officeBefore(text.slice(Math.max(0, from - 130), from))) return text.slice(from, start)
  }
  return undefined
}

/** The person whom a title and a full name mean, where only one fits. */
function meantBy(
  {key, unit, start}: LoneSurname,
  given: string,
  {surnames}: NameMatcher,
  setting: Setting
): string | undefined {
  const from = start - given.length
  const office = officeBefore(unit.text.slice(Math.max(0, from - 130), from))
  if (office === undefined) return undefined
  const [only, other] = (surnames.get(key) ?? []).filter((id) => {
    const person = setting.authorities.people.get(id)
    if (person === undefined) return false
    const known = foldName(person.name.slice(0, -surnameOf(person).length))
    const inOffice = termsOf(id, setting).some(
      (term) =>
        holds(term, office.offices) &&
        fitsYears(term, setting.years) &&
        term.country !== undefined &&
        setting.countries.has(term.country)
    )
    return inOffice && alike(foldName(given), known)
  })
  return other === undefined ? only : undefined
}

/** Full names behind a title that only spelling keeps from the tables, among family names found. */
export function otherSpellings(
  surnames: readonly LoneSurname[],
  names: NameMatcher,
  setting: Setting
): OtherSpelling[] {
  return surnames.flatMap((surname) => {
    const {unit, start, stranger} = surname
    if (!stranger || !speakingClasses.has(unit.label.class)) return []
    const given = givenNameOf(surname)
    const id = given === undefined ? undefined : meantBy(surname, given, names, setting)
    if (given === undefined || id === undefined) return []
    return [{id, name: {...surname, start: start - given.length, stranger: false}}]
  })
}
