/** Ages that papers print behind names, and which of them somebody of the tables can have had. */
import {termsOf, type Setting} from './terms.ts'

/** Years after a death in which papers still write of somebody as of the living. */
const remembered = 2
/** Hardly anybody is known at less than this age. */
const young = 30
/** Births of which nobody is sure, and slips, make so many years. */
const unsure = 5

const yearOf = (date: string) => Number(date.slice(0, 4))

/** Whether somebody had been dead for years when the text says that it was published. */
export function wasDead(id: string, setting: Pick<Setting, 'authorities' | 'written'>): boolean {
  const {died} = setting.authorities.people.get(id) ?? {}
  if (died === undefined) return false
  const {from} = setting.written() ?? {}
  return from !== undefined && yearOf(from) > yearOf(died) + remembered
}

/** The years in which somebody of that age can be spoken of: those of the text, and that of its publication. */
function yearsOf({years, written}: Setting): number[] {
  const {from, to} = written() ?? {}
  return from === undefined || to === undefined ? [] : [yearOf(from), yearOf(to), ...years]
}

/** The year in which somebody first held an office of the tables; nothing where that is not known. */
function firstInOffice(id: string, setting: Setting): number | undefined {
  const starts = termsOf(id, setting).map(({start}) => start)
  if (starts.length === 0 || starts.includes(undefined)) return undefined
  return Math.min(...starts.flatMap((start) => (start === undefined ? [] : yearOf(start))))
}

/**
 * Whether somebody never had that age, or had it before any office, and not in the year of publication nor in
 * any that the text names. A text can be printed again, and of the dead it tells how old they were once.
 */
export function neverHadAge(id: string, age: number, setting: Setting): boolean {
  const {born, died} = setting.authorities.people.get(id) ?? {}
  if (born === undefined) return false
  const birth = yearOf(born)
  if (died !== undefined && age > yearOf(died) - birth + unsure) return true
  const first = firstInOffice(id, setting)
  if (first === undefined || birth + age + unsure >= first || wasDead(id, setting)) return false
  const years = yearsOf(setting)
  // Of the youth of leaders nobody writes without a word of when that was.
  if (setting.years.size === 0 && years.length === 0) return age < young
  return years.length > 0 && years.every((year) => Math.abs(year - birth - age) > unsure)
}
