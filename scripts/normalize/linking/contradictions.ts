/** Where articles contradict each other; both quotes are shown, and neither side is taken. */
import {weekdayNames} from '../dating/weekday-names.ts'
import type {Authorities} from '../../../src/authorities/load.ts'
import {bare, type Contradiction} from './quoted-pair.ts'
import type {DatedTelling} from './dated-telling.ts'
import type {DayRange} from './day-range.ts'
import type {Link} from './links.ts'
import {madeAllTheSame} from './made-all-the-same.ts'
import {notFirst} from './not-first.ts'
import {orderApart} from './order-of-stops.ts'
import {journeysByRoute} from './routes.ts'
import {daysAt, writtenOn} from './stay-days.ts'
import {staysApart} from './stays-apart.ts'
import type {WeekdayThere} from './telling.ts'

/** `arrives`, `flew to`, `will visit`: the first day there, or the only one. */
const comes =
  /\b(?:arriv\w*|land(?:s|ed)|fl(?:y|ies|ew|own)|travel(?:s|ed|l?ed)?\s+to|go(?:es)?\s+(?:on\s+)?to|will\s+(?:\p{L}+\s+)?visit|(?:is|was|due|expected|scheduled)\s+to\s+visit)\b/iu

/** A stay is hardly longer: a day so many days before another one of the week is the earlier. */
const longestStay = 3

const isEarlier = (a: WeekdayThere, b: WeekdayThere): boolean => {
  const after = (b.weekday - a.weekday + 7) % 7
  return after > 0 && after <= longestStay
}

/** A day of the week, of an article that can have been written on some days. */
interface Said {
  readonly there: WeekdayThere
  readonly days: DatedTelling['days']
}

/** The days that are meant, where they are plain. */
const daysOf = ({there: {ahead, weekday}, days}: Said): DayRange | undefined =>
  ahead === undefined ? undefined : daysAt({kind: 'weekday', weekday}, ahead, days)

/** Whether one has the leader there before the other has the leader come. */
function cannotBothBe(mine: Said, theirs: Said): boolean {
  const [a, b] = [mine.there, theirs.there]
  const [aComes, bComes] = [comes.test(a.quote), comes.test(b.quote)]
  const [aDays, bDays] = [daysOf(mine), daysOf(theirs)]
  // Of the same weekday, neither can be known to be of another week.
  if (aDays && bDays && a.weekday !== b.weekday)
    return (aComes && bDays.to < aDays.from) || (bComes && aDays.to < bDays.from)
  if (aComes && bComes) return a.weekday !== b.weekday
  return (aComes && isEarlier(b, a)) || (bComes && isEarlier(a, b))
}

/** Linked articles that put the leader into one country on weekdays that exclude each other. */
function weekdaysApart({a, b}: Link, {countries}: Authorities): Contradiction[] {
  return a.telling.weekdays.flatMap((mine) => {
    const there = b.telling.weekdays.filter(({country}) => country === mine.country)
    const ours = a.telling.weekdays.filter(({country}) => country === mine.country)
    const theirs = there[0]
    // Several days in one country are a stay, not a contradiction.
    if (
      !theirs ||
      there.length > 1 ||
      ours.length > 1 ||
      !cannotBothBe({there: mine, days: writtenOn(a)}, {there: theirs, days: writtenOn(b)})
    )
      return []
    return [
      {
        mine: {article: a.telling.article, span: bare(mine)},
        theirs: {article: b.telling.article, span: bare(theirs)},
        rule: 'conflict/weekday',
        params: {
          country: countries.get(mine.country)?.name ?? mine.country,
          mine: weekdayNames[mine.weekday]!,
          theirs: weekdayNames[theirs.weekday]!
        }
      }
    ]
  })
}

/** All contradictions, each once. `tellings` carry their final days. */
export function contradictions(
  tellings: readonly DatedTelling[],
  links: readonly Link[],
  authorities: Authorities
): Contradiction[] {
  const journeys = journeysByRoute(tellings, authorities)
  return [
    ...links.flatMap((link) => [
      ...weekdaysApart(link, authorities),
      ...staysApart(link, authorities),
      ...orderApart(link, authorities)
    ]),
    ...madeAllTheSame(tellings, authorities),
    ...tellings.flatMap((claimant) =>
      claimant.telling.firstVisits.flatMap((claim) =>
        notFirst(claimant, claim, journeys, authorities)
      )
    )
  ]
}
