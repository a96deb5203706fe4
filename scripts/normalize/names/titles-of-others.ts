/**
 * Family names behind a title that nobody of that name whom the text spells out ever had: in a text that
 * names Hillary Clinton, `President Clinton` is another.
 */
import type {PrintedOffice} from '../stages.ts'
import type {LoneSurname} from './surnames.ts'
import {byOffice, fitsYears, holds, inYears, termsOf, type Setting} from './terms.ts'

/** A family name standing alone, and whom it can mean. */
interface Meant {
  readonly occurrence: LoneSurname
  readonly people: readonly string[]
}

/** Where the text spells somebody's name out. */
export interface SpelledOut {
  readonly id: string
  /** Offset in the text. */
  readonly start: number
}

/** `a President Clinton would`, `eine Kanzlerin Merkel`: who is no holder yet. */
const imagined = /(?<!\p{L})(?:an?|une?|eine?|un[ao]?|uma?|future|would-be|candidate)\s$/iu
const isImagined = ({unit, office}: LoneSurname) =>
  office !== undefined &&
  imagined.test(unit.text.slice(Math.max(0, office.start - 12), office.start))

const placeOf = ({unit, start}: LoneSurname) => unit.start + start

/** Of `people`, those who held an office in the years that the text names; before them, who has left it. */
function holdersOf(office: PrintedOffice, people: readonly string[], setting: Setting): string[] {
  return people.filter((id) =>
    termsOf(id, setting).some(
      (term) => holds(term, office.offices) && (office.former || fitsYears(term, setting.years))
    )
  )
}

/** Whom the title of an occurrence means, where it rules out all whom the text `names`. */
function otherHolders(
  occurrence: LoneSurname,
  names: ReadonlySet<string>,
  bearers: readonly string[],
  setting: Setting
): readonly string[] {
  const {office} = occurrence
  // Parties and armies have leaders as well, whom the tables do not list.
  if (!office || office.offices.includes('faction-leader') || isImagined(occurrence)) return []
  const everHeld = (id: string) => termsOf(id, setting).some((term) => holds(term, office.offices))
  if ([...names].some(everHeld)) return []
  const others = bearers.filter((id) => !names.has(id))
  const holders = holdersOf(office, others, setting)
  return byOffice(occurrence, inYears(holders, setting), setting)
}

/** Whom the name alone means: those introduced above it; in front of all, who is introduced first. */
function introducedBy(
  occurrence: LoneSurname,
  introductions: readonly {readonly at: number; readonly people: readonly string[]}[]
): readonly string[] {
  const above = introductions.filter(({at}) => at < placeOf(occurrence))
  const known = above.length > 0 ? above : introductions.slice(0, 1)
  return [...new Set(known.flatMap(({people}) => people))]
}

/**
 * Whom the occurrences of one family name mean, where a title in front of it is that of others of its
 * `bearers` than of those `named` in the text; empty where no title is. With a title that one of the
 * named had, the name is left to them.
 */
export function titledOthers(
  occurrences: readonly LoneSurname[],
  named: readonly SpelledOut[],
  bearers: readonly string[],
  setting: Setting
): Meant[] {
  const names = new Set(named.map(({id}) => id))
  if (names.size === 0) return []
  const titled = occurrences.flatMap((occurrence) => {
    const people = otherHolders(occurrence, names, bearers, setting)
    return people.length === 0 ? [] : [{occurrence, people}]
  })
  if (titled.length === 0) return []
  const introductions = [
    ...titled.map(({occurrence, people}) => ({at: placeOf(occurrence), people})),
    ...named.map(({id, start}) => ({at: start, people: [id]}))
  ].toSorted((one, other) => one.at - other.at)
  const bare = occurrences
    .filter(({office}) => office === undefined)
    .map((occurrence) => ({occurrence, people: introducedBy(occurrence, introductions)}))
  return [...titled, ...bare]
}
