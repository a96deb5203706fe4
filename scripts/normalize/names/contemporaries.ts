/** Which of several people of one name was in office beside the others whom a text calls by title. */
import type {Office, TermRow} from '../../../src/schema/authority.ts'
import type {PrintedOffice} from '../stages.ts'
import {holds, termsOf, type Setting} from './terms.ts'

/** Somebody as a text names them: who it may be, and the title in front of the name. */
export interface Named {
  readonly people: readonly string[]
  readonly office: PrintedOffice | undefined
  /** The words of that title. */
  readonly title: string
}

/** Days, `YYYY-MM-DD`; the end is the first day out of office. */
interface Span {
  readonly from: string
  readonly to: string
}

const elected = /-(?:elect|designate)$/iu
/** A president-elect is one from the election to the oath, at most this many months. */
const monthsElected = 3

function monthsBefore(day: string, months: number): string {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCMonth(at.getUTCMonth() - months)
  return at.toISOString().slice(0, 10)
}

/** The days on which this title fits a term: before it, for one who is only elected. */
function spanOf({start, end}: TermRow, title: string): Span[] {
  if (start === undefined || start.length < 10) return []
  if (elected.test(title)) return [{from: monthsBefore(start, monthsElected), to: start}]
  return [{from: start, to: end ?? '9999-12-31'}]
}

/** Days on which somebody held an office of these, by the tables; of any, without a list. */
function spans(id: string, {office, title}: Named, setting: Setting): Span[] {
  const offices: readonly Office[] | undefined = office?.former ? undefined : office?.offices
  return termsOf(id, setting)
    .filter((term) => offices === undefined || holds(term, offices))
    .flatMap((term) => spanOf(term, title))
}

const overlap = (some: readonly Span[], others: readonly Span[]) =>
  some.some(({from, to}) => others.some((other) => other.from < to && from < other.to))

/**
 * The one of `bearers` who, by every title that stands before their name, was in office together with
 * each of the others in office; nobody where the text has no such others, or they are of two ages.
 */
export function contemporary(
  bearers: readonly string[],
  names: readonly Named[],
  setting: Setting
): string | undefined {
  const inOffice = ({office}: Named) => office !== undefined && !office.former
  const peers = names
    .filter((one) => one.people.length === 1 && inOffice(one))
    .filter(({people: [id]}) => id !== undefined && !bearers.includes(id))
    .map((one) => spans(one.people[0]!, one, setting))
    .filter((own) => own.length > 0)
  if (peers.length === 0) return undefined
  const own = names.filter(
    ({people}) => people.length > 1 && people.every((id) => bearers.includes(id))
  )
  const titled = own.filter(inOffice)
  const fits = (id: string, one: Named) => {
    const held = spans(id, one, setting)
    return peers.every((peer) => overlap(held, peer))
  }
  const meant = new Set(
    (titled.length > 0 ? titled : own.slice(0, 1)).flatMap((one) =>
      bearers.filter((id) => fits(id, one))
    )
  )
  const [only, other] = [...meant]
  return other === undefined ? only : undefined
}
