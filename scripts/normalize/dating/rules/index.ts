/** Every way in which a text bounds its day of publication. */
import type {Constraint} from '../constraint.ts'
import type {Reading} from '../reading.ts'
import {ageAtDeath} from './age-at-death.ts'
import {datelineDay} from './dateline-day.ts'
import {datelineWeekday} from './dateline-weekday.ts'
import {elapsed} from './elapsed.ts'
import {eventWeek} from './event-week.ts'
import {futureTimes} from './future-times.ts'
import {latestFigures} from './latest-figures.ts'
import {latestYears} from './latest-years.ts'
import {leadingPeople} from './leading-people.ts'
import {offices} from './offices.ts'
import {pastMonths} from './past-months.ts'
import {pastTimes} from './past-times.ts'
import {placeNames} from './place-names.ts'
import {proseWeekdays} from './prose-weekdays.ts'
import {statedDates} from './stated.ts'
import {weekdays} from './weekdays.ts'

export type DatingRule = (reading: Reading) => Constraint[]

/** Name → rule. The order is that in which evidence is listed; the answer does not depend on it. */
export const datingRules = {
  statedDates,
  datelineDay,
  datelineWeekday,
  proseWeekdays,
  offices,
  placeNames,
  pastTimes,
  futureTimes,
  eventWeek,
  pastMonths,
  elapsed,
  ageAtDeath,
  latestFigures,
  latestYears,
  leadingPeople,
  weekdays
} as const satisfies Readonly<Record<string, DatingRule>>
