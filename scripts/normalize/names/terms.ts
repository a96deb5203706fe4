/** Which of several people of one name held the office that a text speaks of, in its years. */
import type {Authorities} from '../../../src/authorities/load.ts'
import {leaderOffices, type Office, type TermRow} from '../../../src/schema/authority.ts'
import type {LabeledUnit, PrintedOffice} from '../stages.ts'
import type {LoneSurname} from './surnames.ts'

/** First and last day on which a text can have been published, `YYYY-MM-DD`. */
export interface Written {
  readonly from: string
  readonly to: string
}

/** What a text offers to decide between bearers of a name. */
export interface Setting {
  /** Countries it speaks of. */
  readonly countries: ReadonlySet<string>
  /** Its words that stand in lower case. */
  readonly lowerCase: ReadonlySet<string>
  /** Folded words that are given names of people in the tables. */
  readonly givenNames: ReadonlySet<string>
  /** The years it names, its own most often among them. */
  readonly years: ReadonlySet<number>
  /** The days on which it says that it was published, `YYYY-MM-DD`; undefined where it does not. */
  readonly written: () => Written | undefined
  readonly authorities: Authorities
  /** The first unit that speaks. */
  readonly opening: LabeledUnit | undefined
}

const yearOf = (date: string | undefined) =>
  date === undefined ? undefined : Number(date.slice(0, 4))

/** Years after an office in which its holder is still spoken of by the surname alone. */
const afterlife = 5

/** Terms of office of a person, by their start; none where no table has any. */
export const termsOf = (id: string, {authorities}: Setting): readonly TermRow[] =>
  authorities.terms.get(id) ?? []

/**
 * Whether a text that names these years can speak of the holder of a term: it was written in the latest
 * of them or later, so a term that ended long before the earliest is ruled out, and a later one never.
 */
export function fitsYears({end}: TermRow, years: ReadonlySet<number>): boolean {
  return years.size === 0 || (yearOf(end) ?? 9999) >= Math.min(...years) - afterlife
}

/** Whether a year named lies in a term. */
export function isRunning({start, end}: TermRow, years: ReadonlySet<number>): boolean {
  return [...years].some((year) => (yearOf(start) ?? 9999) <= year && (yearOf(end) ?? 9999) >= year)
}

/** Whether the office is one that makes its holder a leader. */
export const isLeading = ({office}: TermRow) => leaderOffices.includes(office)

const offices: Readonly<Record<string, readonly Office[]>> = {
  // Titles are loose: premiers are called presidents of their governments, and party leaders leaders.
  'head-of-state': ['head-of-state'],
  minister: ['minister', 'foreign-minister', 'official'],
  official: ['official', 'minister', 'legislator']
}

/** Whether a title that names one of these offices can be that of the term. */
export function holds({office}: TermRow, named: readonly Office[]): boolean {
  return named.some((one) => one === office || (offices[one] ?? []).includes(office))
}

/** Words of titles that say a rank and no portfolio. */
const ranks: ReadonlySet<string> = new Set([
  'minister',
  'prime',
  'premier',
  'secretary',
  'president',
  'governor',
  'chairman',
  'leader',
  'chief',
  'and',
  'the',
  'for'
])

/** Words right before a name, in its own sentence; one that the reach cuts is none of them. */
function wordsBefore(text: string, start: number): readonly string[] {
  const from = Math.max(0, start - 40)
  const near = text.slice(from, start).replace(from > 0 ? /^\p{L}+/u : '', '')
  return (
    near
      .slice(near.search(/[^.!?]*$/u))
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? []
  )
}

/** Words of a title in the tables; one that tells the rank alone is any that goes with it. */
const calledBy = (title: string) =>
  title
    .replace(/\(premier\)$|^Prime Minister$/u, 'premier prime minister')
    .replace(/^Effective leader$/u, 'leader president king queen emperor emir shah sultan')
    .replace(/^King$/u, 'king sultan')
    .toLowerCase()

/**
 * Of several people, those who held the office named before the surname; all, where none did. Behind an
 * institution, `Fed's Johnson`, only those of that institution.
 */
export function byOffice(
  {office, unit: {text}, start}: Pick<LoneSurname, 'office' | 'unit' | 'start'>,
  people: readonly string[],
  setting: Setting
): readonly string[] {
  if (!office || (people.length < 2 && !office.institution)) return people
  const held = (id: string) => termsOf(id, setting).filter((term) => holds(term, office.offices))
  const holders = people.filter((id) => held(id).length > 0)
  // `Treasury Secretary Baker` is the one of the treasury.
  const words = wordsBefore(text, start)
  const bears = (id: string, all: readonly string[]) =>
    held(id).some(({title}) => all.some((word) => calledBy(title).includes(word)))
  const portfolio = words.filter((word) => !ranks.has(word))
  const ofPortfolio = holders.filter((id) => bears(id, portfolio))
  if (ofPortfolio.length > 0 || office.institution) return ofPortfolio
  // `President Kim` is the one who is so called, where another is the supreme leader of his country.
  const ofRank = holders.filter((id) => bears(id, words.slice(-1)))
  if (ofRank.length > 0) return ofRank
  return holders.length > 0 ? holders : people
}

/** The years that a text names, with those in which it says that it was published. */
function allYears({years, written}: Setting): ReadonlySet<number> {
  const {from, to} = written() ?? {}
  return new Set([...years, ...[from, to].flatMap((day) => yearOf(day) ?? [])])
}

/**
 * Of several people, those in office in a year named; else those who can be spoken of in it. Who is
 * said to be in `office` no more is told apart by the day of the text alone, where that is known.
 */
export function inYears(
  people: readonly string[],
  setting: Setting,
  office?: PrintedOffice
): readonly string[] {
  if (people.length < 2 || (office?.former === true && setting.written())) return people
  const years = allYears(setting)
  const those = (test: typeof isRunning) =>
    people.filter((id) => termsOf(id, setting).some((term) => test(term, years)))
  return [those(isRunning), those(fitsYears)].find(({length}) => length > 0) ?? people
}
