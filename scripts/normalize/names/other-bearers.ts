/**
 * Family names that a text gives to somebody who is in no table: `President Reagan` above a story of
 * `President Roy Reagan of the Bend Rotary Club`.
 */
import type {PrintedOffice} from '../stages.ts'
import {isFirstName} from './first-names.ts'
import {surnameOf} from './authority-names.ts'
import {runsOn} from './by-day.ts'
import {officeBefore} from './office-words.ts'
import {isOfSociety} from './societies.ts'
import type {LoneSurname} from './surnames.ts'
import {holds, termsOf, type Setting} from './terms.ts'
import {foldName} from './tokens.ts'

/** Somebody under a title and a forename: `President Roy` in front of `Reagan`. */
interface Titled {
  readonly forename: string
  readonly office: PrintedOffice
  /** The words of the title, lower case. */
  readonly title: string
}

const forenames = /(?<first>\p{Lu}[\p{L}\p{M}’'-]+)(?:\s\p{Lu}\.)*\s$/u

const titleIn = (text: string, {start, end}: PrintedOffice) => text.slice(start, end).toLowerCase()

function titledForename({unit: {text}, start}: LoneSurname): Titled | undefined {
  const before = text.slice(Math.max(0, start - 130), start)
  const match = forenames.exec(before)
  const forename = match?.groups?.['first']
  if (match === null || forename === undefined || !isFirstName(forename)) return undefined
  const office = officeBefore(before.slice(0, match.index))
  return office && {forename, office, title: titleIn(before, office)}
}

/** Letters that stand for one another at the beginning of a name in several alphabets. */
const alike = ['ckq', 'ghjk', 'ijyeu', 'bvw', 'fv', 'sz', 'dt', 'ao']
const mayBegin = (one: string, other: string) =>
  one === other || alike.some((letters) => letters.includes(one) && letters.includes(other))

/** Whether a forename can be a spelling of one that somebody of the tables has, whose initials say nothing. */
function mayBeForename(forename: string, id: string, {authorities: {people}}: Setting): boolean {
  const person = people.get(id)
  if (person === undefined) return false
  const surname = foldName(surnameOf(person)).split(' ')
  const [initial = ''] = foldName(forename)
  return [person.name, ...person.variants]
    .flatMap((full) => foldName(full).split(' '))
    .some((word) => word.length > 1 && !surname.includes(word) && mayBegin(word[0]!, initial))
}

/** Whether the text says on which day it was published, and some of `people` held the office on it. */
function isInOffice({offices}: PrintedOffice, people: readonly string[], setting: Setting) {
  const written = setting.written()
  return (
    written !== undefined &&
    people.some((id) =>
      termsOf(id, setting).some((term) => holds(term, offices) && runsOn(term, written))
    )
  )
}

const headsSociety = ({office, unit: {text}, end}: LoneSurname) =>
  office !== undefined && isOfSociety(text.slice(end, end + 120))

/**
 * Whether one family name, at all its `occurrences` in a text that spells out none of its `bearers`, is
 * that of somebody else: it stands under the title of a club or a firm, or the title goes with a
 * forename that is none of theirs.
 */
export function isAnothersName(
  occurrences: readonly LoneSurname[],
  bearers: readonly string[],
  setting: Setting
): boolean {
  const titled = occurrences.flatMap((one) => {
    const own = titledForename(one)
    return own ? [{one, ...own}] : []
  })
  if (occurrences.some(headsSociety)) return true
  if (titled.some(({one, office}) => headsSociety({...one, office}))) return true
  // `Attorney General Robert Kennedy` beside `President Kennedy` has an office of his own.
  const bare = occurrences.flatMap(({office, stranger, unit}) =>
    stranger || !office ? [] : [titleIn(unit.text, office)]
  )
  return titled.some(
    ({forename, office, title}) =>
      bare.every((one) => one === title) &&
      bearers.every((id) => !mayBeForename(forename, id, setting)) &&
      !isInOffice(office, bearers, setting)
  )
}
