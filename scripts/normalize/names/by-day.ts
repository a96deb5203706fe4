/** Whom a name of several people means in a text that says when it was published. */
import {bounds} from '../../../src/authorities/dates.ts'
import type {TermRow} from '../../../src/schema/authority.ts'
import type {LabeledUnit, PrintedOffice} from '../stages.ts'
import {sentences} from '../text.ts'
import {yearsNamed} from './eras.ts'
import {holds, isLeading, isRunning, termsOf, type Setting, type Written} from './terms.ts'

/** A name in a unit, and the title before it. */
export interface NamePlace {
  readonly unit: LabeledUnit
  readonly start: number
  readonly office: PrintedOffice | undefined
}

const yearLater = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`

/** Whether a term can have begun by a year after the text: those who are elected are spoken of, too. */
const hasBegun = ({start}: TermRow, {to}: Written) =>
  start === undefined || bounds(start).earliest <= yearLater(to)

/** Whether somebody can have been in office on a day of the text. */
export const runsOn = ({start, end}: TermRow, {from, to}: Written) =>
  start !== undefined &&
  bounds(start).earliest <= to &&
  (end === undefined || bounds(end).latest >= from)

/** Of several people, those of whom a text can speak that was published when it says; all, if none. */
export function begun(people: readonly string[], setting: Setting): readonly string[] {
  const written = people.length < 2 ? undefined : setting.written()
  if (written === undefined) return people
  const known = people.filter((id) => termsOf(id, setting).some((term) => hasBegun(term, written)))
  return known.length > 0 ? known : people
}

/** Of several people, those who held `office` then, or are said to have held it before. */
function inOffice(
  people: readonly string[],
  office: PrintedOffice | undefined,
  written: Written,
  setting: Setting
): readonly string[] {
  const own = (id: string) =>
    termsOf(id, setting).filter((term) => (office ? holds(term, office.offices) : isLeading(term)))
  const holders = people.filter((id) => own(id).some((term) => runsOn(term, written)))
  if (office?.former !== true) return holders
  return people.filter((id) => own(id).length > 0 && !holders.includes(id))
}

/** Whether the sentence of a name tells of a year in which it was another's office, and not theirs. */
function tellsOfAnother(
  {unit, start}: NamePlace,
  meant: readonly string[],
  people: readonly string[],
  setting: Setting
): boolean {
  const sentence = sentences(unit.text).find(({end}) => end > start)
  const words = unit.text.slice(sentence?.start ?? 0, sentence?.end)
  const held = (ids: readonly string[], year: number) =>
    ids.some((id) => termsOf(id, setting).some((term) => isRunning(term, new Set([year]))))
  return [...yearsNamed([{text: words}])].some((year) => held(people, year) && !held(meant, year))
}

/**
 * Whom a name of `people` means at each of its `places`: those in office when the text was published,
 * by the title there, else by the first one that the text gives to the name. All of them where it was
 * none's, and where the sentence tells of a year that was another's.
 */
export function byDay<Place extends NamePlace>(
  places: readonly Place[],
  people: readonly string[],
  setting: Setting
): (place: Place) => readonly string[] {
  const written = people.length < 2 ? undefined : setting.written()
  if (written === undefined) return () => people
  const able = begun(people, setting)
  const titled = places.flatMap(({office}) => office ?? [])
  const first = titled.find(({former}) => !former) ?? titled[0]
  return (place) => {
    const holders = inOffice(able, place.office ?? first, written, setting)
    const meant = holders.length > 0 ? holders : able
    return tellsOfAnother(place, meant, people, setting) ? people : meant
  }
}
