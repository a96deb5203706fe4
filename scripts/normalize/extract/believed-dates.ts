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

/** Of several places that give different days, the one that is nearest to the article counts. */
export function believe(placed: readonly Placed[], chronology: boolean): StatedDate[] {
  const full = placed.filter(({date}) => date.precision === 'day' && date.doubt === 'none')
  const at = (place: Place) => full.filter((one) => one.place === place)
  const labeledBelow = placed.filter(({place, date}) => place === 'below' && date.labeled)
  // A table of dates can hold more than a call takes arguments.
  const best = full
    .map(({place, date}) => (date.labeled && place === 'top' ? 1 : ranks[place]))
    .reduce((least, rank) => Math.min(least, rank), Infinity)
  // The same day in two places of the page's top is no accident.
  const agreed = at('top').length > 1 && daysIn(at('top')) === 1
  const nearestOf = (labeled: boolean) =>
    full
      .filter(({place, date}) => ranks[place] === 0 && date.labeled === labeled)
      .reduce<Placed | undefined>((a, b) => (a && a.distance <= b.distance ? a : b), undefined)
  // Right under its headline an article prints its own day; a later one above is the clock of the page.
  const under = at('header').find(({date, distance}) => distance <= nearHeadline && !date.labeled)
  const isClock = ({place, date}: Placed) =>
    place === 'above' && !date.labeled && under !== undefined && isLater(date, under.date)
  const nearest = {labeled: nearestOf(true), other: nearestOf(false)}
  const signedOnce = daysIn(at('signature')) === 1
  const labeledOnce = daysIn(labeledBelow) === 1
  const doubtOf = ({date, place, distance}: Placed): Doubt => {
    if (date.doubt !== 'none') return date.doubt
    if (isClock({date, place, distance})) return 'alone'
    const rank = ranks[place]
    const rival = date.labeled ? nearest.labeled : (nearest.other ?? nearest.labeled)
    const far = rank === 0 && rival !== undefined && distance >= rival.distance + clearly
    if (far && daysIn([rival, {date, place, distance}]) > 1) return 'alone'
    if (place === 'below') {
      return date.labeled && best >= rank && labeledOnce ? 'none' : 'below'
    }
    if (date.labeled && place !== 'signature') return 'none'
    if (rank > best || (date.precision === 'month' && full.length > 0)) return 'alone'
    if (place === 'signature') return signedOnce ? 'none' : 'below'
    if (place === 'top') return agreed ? 'none' : 'alone'
    return chronology ? 'chronology' : 'none'
  }
  return placed.map((one) => ({...one.date, doubt: doubtOf(one)}))
}
