/** Whom a family name standing alone can mean. */
import type {TermRow} from '../../../src/schema/authority.ts'
import {begun} from './by-day.ts'
import {titled} from './by-title.ts'
import {governing, isAtHome, isCommon} from './common-names.ts'
import type {LoneSurname} from './surnames.ts'
import {fitsYears, inYears, isLeading, isRunning, termsOf, type Setting} from './terms.ts'

/** Words that stand beside the names of those who govern, and rarely beside a company's. */
const statecraft =
  /(?<!\p{L})(?:visit(?:s|ed|ing)?|trip|mission|summit|speech|speaking|addressed|presidency|government|cabinet|administration|envoys?|ambassador|delegation)(?!\p{L})/iu
/** `LAWSON FORECASTS`, `REAGAN TO ADDRESS`: somebody speaks or is about to act. */
const speaks =
  /^(?:[’']S)?\s(?:SAYS?|SAID|SEES?|SAW|TELLS?|TOLD|URGES?|WARNS?|CALLS|VOWS?|DENIES|REPEATS|FORECASTS?|EXPECTS?|HOPES|WANTS|BACKS|REJECTS|ANNOUNCES|MEETS|TO(?=\s\p{L}))(?!\p{L})/iu

/** Signs of a firm: a symbol in angle brackets, or the end of a company's name. */
const firm = /<[^<>]{1,20}>|(?<!\p{L})(?:INC|CORP|CO|LTD|PLC|QTR|SHARES?|STOCK|UNIT)(?!\p{L})/iu

/** Whether the name says or does something in the headline, or in the first words of the text. */
function actsInHeadline(occurrences: readonly LoneSurname[], {opening}: Setting): boolean {
  return occurrences.some(
    ({unit, start, end}) =>
      (unit === opening || unit.label.class === 'headline') &&
      start < 80 &&
      speaks.test(unit.text.slice(end, end + 20))
  )
}

/** `the Karzai government`: whoever leads one is named by it. */
const government = /^\s(?:government|administration|regime)(?!\p{L})/u
const leadsGovernment = (occurrences: readonly LoneSurname[]) =>
  occurrences.some(({unit, end}) => government.test(unit.text.slice(end, end + 20)))

/** Whether the name stands several times, beside a word of government or in its bearer's `term`. */
function isOftenNamed(occurrences: readonly LoneSurname[], inTerm: boolean): boolean {
  const beside = ({unit: {text}, start, end}: LoneSurname) =>
    statecraft.test(text.slice(Math.max(0, start - 30), end + 30))
  if (occurrences.length > 2 && (inTerm || occurrences.some(beside))) return true
  return (
    occurrences.length > 1 &&
    occurrences.some(beside) &&
    occurrences.some(({sentenceStart}) => !sentenceStart)
  )
}

/**
 * `Nakasone says`: the only bearer of a name, who led a state, needs no country beside it where
 * nothing speaks of a firm.
 */
function isUnmistakable(
  id: string | undefined,
  [first]: readonly LoneSurname[],
  setting: Setting
): boolean {
  if (id === undefined || first === undefined || first.key.length < 5) return false
  if (setting.countries.size > 0 || firm.test(first.unit.text)) return false
  return termsOf(id, setting).some(
    (term) => governing.has(term.office) && fitsYears(term, setting.years)
  )
}

/**
 * By the matter: leaders whose country the text speaks of, when the name stands beside a word of
 * government, or says something in a headline; not a name that firms bear, or a word of the text.
 */
function spokenOf(
  occurrences: readonly LoneSurname[],
  bearers: readonly string[],
  setting: Setting
): readonly string[] {
  if (isCommon(occurrences[0]!.key, setting)) return []
  const acting = actsInHeadline(occurrences, setting)
  const running = bearers.some((id) =>
    termsOf(id, setting).some((term) => isLeading(term) && isRunning(term, setting.years))
  )
  const leading = running && leadsGovernment(occurrences)
  if (!acting && !leading && !isOftenNamed(occurrences, running)) return []
  const [only, other] = bearers
  if (acting && other === undefined && isUnmistakable(only, occurrences, setting)) return bearers
  const current = (term: TermRow) =>
    fitsYears(term, setting.years) && term.country !== undefined && isAtHome(term, setting)
  const leaders = bearers.filter((id) =>
    termsOf(id, setting).some((term) => isLeading(term) && current(term))
  )
  if (leaders.length > 0) return inYears(leaders, setting)
  // A minister is meant by the surname alone only where nobody else bears it.
  return bearers.length > 1 ? [] : bearers.filter((id) => termsOf(id, setting).some(current))
}

/**
 * Whom a family name means that the text introduces nowhere. Without a title before it, nobody when it
 * is an ordinary word of the text, or when the text gives it to `strangers` as well.
 */
export function unintroduced(
  occurrences: readonly LoneSurname[],
  all: readonly string[],
  setting: Setting,
  strangers: boolean
): readonly string[] {
  const [first] = occurrences
  if (!first || all.length === 0) return []
  const bearers = begun(all, setting)
  const byTitle = titled(occurrences, bearers, setting)
  if (byTitle.length > 0) return byTitle
  if (strangers || setting.lowerCase.has(first.key)) return []
  return spokenOf(occurrences, bearers, setting)
}
