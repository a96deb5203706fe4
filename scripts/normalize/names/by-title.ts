/** Whom a family name means by the title in front of it, in a text that introduces nobody of the name. */
import type {TermRow} from '../../../src/schema/authority.ts'
import {runsOn} from './by-day.ts'
import {governing, isAtHome, isCommon} from './common-names.ts'
import {speaksOfSociety} from './societies.ts'
import type {LoneSurname} from './surnames.ts'
import {byOffice, fitsYears, holds, inYears, termsOf, type Setting} from './terms.ts'

const ofState = /^secretary of state$/u

/**
 * `President Kennedy arrived in Ireland`, `Prime Minister Wilson flew to Bonn`: heads of states go abroad, alone or
 * with another.
 */
const goesAbroad =
  /^(?:\sand\s(?:President|Prime Minister|Premier|Chancellor|King|Queen|Emperor|Chairman)(?:\s\p{Lu}[\p{L}’'-]+){1,3}\s(?:met|talked|conferred|agreed|signed|ended|began|opened|toasted|dined)(?!\p{L})|\s(?:(?:today|yesterday|(?:on\s)?\p{Lu}\p{L}+day)\s)?(?:(?:arrived|landed)\s(?:\p{L}+\s){0,3}?(?:in|at)|flew\s(?:\p{L}+\s){0,2}?(?:in|to|from)|sailed\s(?:for|from|to)|(?:began|begins|ended|ends|opened|paid|pays|made|makes)\s(?:\p{L}+[\s-]){1,5}?(?:visit|tour|trip)|visited|visits|(?:met|meets|talked|conferred)\s(?:\p{L}+\s){0,3}?(?:President|Prime Minister|Premier|Chancellor|King|Queen|Emperor)\s))/u

/**
 * Whether somebody held the office in front of a common name on the day of the text: `Secretary of State
 * Clinton`, or the head of a state where the text speaks of no country, or of going to one, and of nothing else with
 * a president.
 */
function isOfDay(id: string, occurrences: readonly LoneSurname[], setting: Setting): boolean {
  const written = setting.written()
  if (written === undefined) return false
  const ofSociety = speaksOfSociety(setting.lowerCase)
  return occurrences.some(({office, unit: {text}, end}) => {
    const alone =
      !ofSociety && (setting.countries.size === 0 || goesAbroad.test(text.slice(end, end + 80)))
    if (office === undefined || office.former) return false
    const printed = text.slice(office.start, office.end).toLowerCase()
    return termsOf(id, setting).some(
      (term) =>
        runsOn(term, written) &&
        holds(term, office.offices) &&
        ((alone && governing.has(term.office)) ||
          (ofState.test(printed) && ofState.test(term.title.toLowerCase())))
    )
  })
}
/**
 * By a title: those who held the office that stands before the name. Where several did, or the name is
 * a common one, their country must be spoken of as well.
 */
export function titled(
  occurrences: readonly LoneSurname[],
  bearers: readonly string[],
  setting: Setting
): readonly string[] {
  const named = occurrences.flatMap(({office}) => office?.offices ?? [])
  if (named.length === 0) return []
  const fits = (term: TermRow) => fitsYears(term, setting.years) && holds(term, named)
  const holders = bearers.filter((id) => termsOf(id, setting).some(fits))
  const common =
    isCommon(occurrences[0]!.key, setting) && !occurrences.some(({office}) => office?.institution)
  const [first] = occurrences.filter(({office}) => office !== undefined)
  const former = occurrences.find(({office}) => office?.former)
  const inOffice = first ? byOffice(first, holders, setting) : holders
  const meant = inYears(inOffice, setting, former?.office)
  if (meant.length === 1 && (!common || isOfDay(meant[0]!, occurrences, setting))) return meant
  return meant.filter((id) =>
    termsOf(id, setting).some((term) => fits(term) && isAtHome(term, setting))
  )
}
