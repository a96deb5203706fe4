/** Whom a family name standing alone can mean. */
import type {Authorities} from '../../../src/authorities/load.ts'
import type {Office, TermRow} from '../../../src/schema/authority.ts'
import {leaderOffices} from '../../../src/schema/authority.ts'
import {companyNames} from './company-surnames.ts'
import type {NameMatch} from './matcher.ts'
import {officeBefore} from './office-words.ts'
import type {LabeledUnit} from '../stages.ts'
import type {LoneSurname} from './surnames.ts'

/** What a text offers to decide between bearers of a name. */
export interface Setting {
  /** Countries it speaks of. */
  readonly countries: ReadonlySet<string>
  /** Its words that stand in lower case. */
  readonly lowerCase: ReadonlySet<string>
  /** The years it names, its own most often among them. */
  readonly years: ReadonlySet<number>
  readonly authorities: Authorities
  /** The first unit that speaks. */
  readonly opening: LabeledUnit | undefined
}

/** Words that stand beside the names of those who govern, and rarely beside a company's. */
const statecraft =
  /(?<!\p{L})(?:visit(?:s|ed|ing)?|trip|mission|summit|speech|speaking|addressed|presidency|government|cabinet|administration|envoys?|ambassador|delegation)(?!\p{L})/iu
/** `LAWSON FORECASTS`, `REAGAN TO ADDRESS`: somebody speaks or is about to act. */
const speaks =
  /^(?:[’']S)?\s(?:SAYS?|SAID|SEES?|SAW|TELLS?|TOLD|URGES?|WARNS?|CALLS|VOWS?|DENIES|REPEATS|FORECASTS?|EXPECTS?|HOPES|WANTS|BACKS|REJECTS|ANNOUNCES|MEETS|TO(?=\s\p{L}))(?!\p{L})/iu

/** Signs of a firm: a symbol in angle brackets, or the end of a company's name. */
const firm = /<[^<>]{1,20}>|(?<!\p{L})(?:INC|CORP|CO|LTD|PLC|QTR|SHARES?|STOCK|UNIT)(?!\p{L})/iu
const governing: ReadonlySet<Office> = new Set(['head-of-state', 'head-of-government'])

const yearOf = (date: string | undefined) =>
  date === undefined ? undefined : Number(date.slice(0, 4))

/** Years after an office in which its holder is still spoken of by the surname alone. */
const afterlife = 5

const termsOf = (id: string, {authorities}: Setting): readonly TermRow[] =>
  authorities.terms.get(id) ?? []

/** Whether a year named lies in a term, or not long after it; always, in a text without a year. */
function fitsYears({start, end}: TermRow, years: ReadonlySet<number>): boolean {
  if (years.size === 0) return true
  return [...years].some(
    (year) => (yearOf(start) ?? year) <= year + 1 && (yearOf(end) ?? year) >= year - afterlife
  )
}

/** Whether a year named lies in a term. */
function isRunning({start, end}: TermRow, years: ReadonlySet<number>): boolean {
  return [...years].some(
    (year) => (yearOf(start) ?? 9999) <= year && (yearOf(end) ?? 9999) >= year
  )
}

const isLeading = ({office}: TermRow) => leaderOffices.includes(office)

const offices: Readonly<Record<string, readonly Office[]>> = {
  // Titles are loose: premiers are called presidents of their governments, and party leaders leaders.
  'head-of-state': ['head-of-state'],
  minister: ['minister', 'foreign-minister', 'official'],
  official: ['official', 'minister', 'legislator']
}

function holds({office}: TermRow, named: readonly Office[]): boolean {
  return named.some((one) => one === office || (offices[one] ?? []).includes(office))
}

/** Words of titles that say a rank and no portfolio. */
const ranks: ReadonlySet<string> = new Set([
  'minister',
  'secretary',
  'president',
  'governor',
  'chairman',
  'leader',
  'chief'
])

/** Of several people, those who held the office named before the surname; all, where none did. */
export function byOffice(
  {office, unit: {text}, start}: Pick<LoneSurname, 'office' | 'unit' | 'start'>,
  people: readonly string[],
  setting: Setting
): readonly string[] {
  if (!office || people.length < 2) return people
  const held = (id: string) =>
    termsOf(id, setting).filter((term) => holds(term, office.offices))
  const holders = people.filter((id) => held(id).length > 0)
  // `Treasury Secretary Baker` is the one of the treasury.
  const words: readonly string[] =
    text.slice(Math.max(0, start - 40), start).toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const ofPortfolio = holders.filter((id) =>
    held(id).some(({title}) =>
      words.some((word) => !ranks.has(word) && title.toLowerCase().includes(word))
    )
  )
  if (ofPortfolio.length > 0) return ofPortfolio
  return holders.length > 0 ? holders : people
}

/** Whether some bearer's country, as far as one is known, is spoken of. */
const isAtHome = (term: TermRow, {countries}: Setting) =>
  term.country === undefined || countries.has(term.country)

/**
 * By a title: those who held the office that stands before the name. Where several did, or the name is
 * a common one, their country must be spoken of as well.
 */
function titled(
  occurrences: readonly LoneSurname[],
  bearers: readonly string[],
  setting: Setting
): readonly string[] {
  const named = occurrences.flatMap(({office}) => office?.offices ?? [])
  if (named.length === 0) return []
  const fits = (term: TermRow) => fitsYears(term, setting.years) && holds(term, named)
  const holders = bearers.filter((id) => termsOf(id, setting).some(fits))
  const common =
    companyNames.has(occurrences[0]!.key) && !occurrences.some(({office}) => office?.institution)
  const [first] = occurrences.filter(({office}) => office !== undefined)
  const meant = first ? byOffice(first, holders, setting) : holders
  if (meant.length === 1 && !common) return meant
  return meant.filter((id) =>
    termsOf(id, setting).some((term) => fits(term) && isAtHome(term, setting))
  )
}

/** Whether the name says or does something in the headline, or in the first words of the text. */
function actsInHeadline(occurrences: readonly LoneSurname[], {opening}: Setting): boolean {
  return occurrences.some(
    ({unit, start, end}) =>
      (unit === opening || unit.label.class === 'headline') &&
      start < 80 &&
      speaks.test(unit.text.slice(end, end + 20))
  )
}

/** Whether the name stands several times, beside a word of government or where no word would. */
function isOftenNamed(occurrences: readonly LoneSurname[]): boolean {
  const beside = ({unit: {text}, start, end}: LoneSurname) =>
    statecraft.test(text.slice(Math.max(0, start - 30), end + 30))
  if (occurrences.length > 2) return true
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
  if (companyNames.has(occurrences[0]!.key)) return []
  const acting = actsInHeadline(occurrences, setting)
  if (!acting && !isOftenNamed(occurrences)) return []
  const [only, other] = bearers
  if (acting && other === undefined && isUnmistakable(only, occurrences, setting)) return bearers
  const current = (term: TermRow) =>
    fitsYears(term, setting.years) && term.country !== undefined && isAtHome(term, setting)
  const leading = bearers.filter((id) =>
    termsOf(id, setting).some((term) => isLeading(term) && current(term))
  )
  const inOffice = leading.filter((id) =>
    termsOf(id, setting).some((term) => isLeading(term) && isRunning(term, setting.years))
  )
  if (leading.length > 0) return inOffice.length === 1 ? inOffice : leading
  // A minister is meant by the surname alone only where nobody else bears it.
  return bearers.length > 1
    ? []
    : bearers.filter((id) => termsOf(id, setting).some(current))
}

/**
 * Whom a family name means that the text introduces nowhere. Without a title before it, nobody when it
 * is an ordinary word of the text, or when the text gives it to `strangers` as well.
 */
export function unintroduced(
  occurrences: readonly LoneSurname[],
  bearers: readonly string[],
  setting: Setting,
  strangers: boolean
): readonly string[] {
  const [first] = occurrences
  if (!first || bearers.length === 0) return []
  const byTitle = titled(occurrences, bearers, setting)
  if (byTitle.length > 0) return byTitle
  if (strangers || setting.lowerCase.has(first.key)) return []
  return spokenOf(occurrences, bearers, setting)
}

/**
 * Whom a full name of the tables can mean here: of several who bear it, those who held the office that
 * stands before it, in the years that the text names.
 */
export function peopleMeant(unit: LabeledUnit, match: NameMatch, setting: Setting): string[] {
  const {start} = match
  const people = [
    ...new Set(match.entities.filter(({kind}) => kind === 'person').map(({id}) => id))
  ]
  if (people.length < 2) return people
  const office = officeBefore(unit.text.slice(Math.max(0, start - 130), start))
  const holders = byOffice({office, unit, start}, people, setting)
  const living = holders.filter((id) =>
    termsOf(id, setting).some((term) => fitsYears(term, setting.years))
  )
  return [...(living.length > 0 ? living : holders)]
}
