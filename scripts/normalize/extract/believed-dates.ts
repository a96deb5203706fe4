/** How far the dates of a text are believed, by the places where they stand. */
import type {PrintedDate} from '../time/printed-dates.ts'
import type {Place} from './date-places.ts'

/** Why a printed date is not taken for the date of publication. */
export type Doubt =
  | 'none'
  | 'weekday'
  | 'future'
  | 'ancient'
  | 'alone'
  | 'below'
  | 'chronology'
  | 'changed'
  | 'captured'
  | 'placeholder'
  | 'outranked'
  | 'unsure'
  | 'letter'
  | 'diary'
  | 'event'
  | 'scene'
  | 'announced'
  | 'signed'
  | 'closing'
  | 'misread'
  | 'reprinted'
  | 'taken'

export interface StatedDate extends PrintedDate {
  readonly rule: string
  /** A word such as "Published" says what the date is. */
  readonly labeled: boolean
  readonly doubt: Doubt
}

/** A date and its place. */
export interface Placed {
  readonly date: StatedDate
  readonly place: Place
  /** Lines to the headline. */
  readonly distance: number
  /** It is all that stands above news that bears it out. */
  readonly opens?: boolean
}

const daysIn = (some: readonly Placed[]) =>
  new Set(some.map(({date}) => JSON.stringify(date.days))).size

/** Whether every day that the one can mean is later than those of the other. */
const isLater = (one: StatedDate, other: StatedDate): boolean =>
  one.days.every(({from}) => other.days.every(({to}) => from! > to!))

/** Lines below the headline within which an article prints its day. */
const nearHeadline = 2

/** Places from the surest on. A place counts where no surer one gives a full date. */
const ranks: Readonly<Record<Place, number>> = {
  header: 0,
  beside: 0,
  above: 0,
  signature: 2,
  top: 3,
  below: 4
}
/** A date this many lines nearer to the headline than others is the article's; theirs, something else's. */
const clearly = 3

/** What all the places of a text say together. */
interface Weighed {
  /** Some place gives a whole day. */
  readonly hasDay: boolean
  /** The surest rank that gives one. */
  readonly best: number
  /** The same day in two places of the page's top is no accident. */
  readonly agreed: boolean
  /** No line prints another one. */
  readonly single: boolean
  readonly signedOnce: boolean
  readonly labeledOnce: boolean
  /** Right under its headline an article prints its own day. */
  readonly under: Placed | undefined
  /** Nearest to the headline, of those with a label and of others. */
  readonly nearest: Readonly<Record<'labeled' | 'other', Placed | undefined>>
}

function weigh(placed: readonly Placed[]): Weighed {
  const full = placed.filter(({date}) => date.precision === 'day' && date.doubt === 'none')
  const at = (place: Place) => full.filter((one) => one.place === place)
  const nearestOf = (labeled: boolean) =>
    full
      .filter(({place, date}) => ranks[place] === 0 && date.labeled === labeled)
      .reduce<Placed | undefined>((a, b) => (a && a.distance <= b.distance ? a : b), undefined)
  return {
    hasDay: full.length > 0,
    // A table of dates can hold more than a call takes arguments.
    best: full
      .map(({place, date}) => (date.labeled && place === 'top' ? 1 : ranks[place]))
      .reduce((least, rank) => Math.min(least, rank), Infinity),
    agreed: at('top').length > 1 && daysIn(at('top')) === 1,
    single: placed.length === 1,
    signedOnce: daysIn(at('signature')) === 1,
    labeledOnce: daysIn(placed.filter(({place, date}) => place === 'below' && date.labeled)) === 1,
    under: at('header').find(({date, distance}) => distance <= nearHeadline && !date.labeled),
    nearest: {labeled: nearestOf(true), other: nearestOf(false)}
  }
}

/** A later day above the headline than the one under it is the clock of the page. */
const isClock = ({place, date}: Placed, {under}: Weighed) =>
  place === 'above' && !date.labeled && under !== undefined && isLater(date, under.date)

/** Far above or below what stands nearest to the headline, and of another day. */
function isFarOff(one: Placed, {nearest}: Weighed): boolean {
  const rival = one.date.labeled ? nearest.labeled : (nearest.other ?? nearest.labeled)
  if (ranks[one.place] !== 0 || rival === undefined) return false
  return one.distance >= rival.distance + clearly && daysIn([rival, one]) > 1
}

function doubtOf(one: Placed, weighed: Weighed, isChronology: boolean): Doubt {
  const {date, place} = one
  const {best, hasDay, agreed, single, signedOnce, labeledOnce} = weighed
  if (date.doubt !== 'none') return date.doubt
  if (isClock(one, weighed) || isFarOff(one, weighed)) return 'alone'
  const rank = ranks[place]
  if (place === 'below') return date.labeled && best >= rank && labeledOnce ? 'none' : 'below'
  if (date.labeled && place !== 'signature') return 'none'
  if (rank > best || (date.precision === 'month' && hasDay)) return 'alone'
  if (place === 'signature') return signedOnce ? 'none' : 'below'
  if (place === 'top') return agreed || (single && one.opens === true) ? 'none' : 'alone'
  return isChronology ? 'chronology' : 'none'
}

/** Of several places that give different days, the one that is nearest to the article counts. */
export function believe(placed: readonly Placed[], isChronology: boolean): StatedDate[] {
  const weighed = weigh(placed)
  return placed.map((one) => ({...one.date, doubt: doubtOf(one, weighed, isChronology)}))
}
