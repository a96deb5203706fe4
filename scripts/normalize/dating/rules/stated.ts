/** Printed dates: the strongest evidence there is. */
import type {Finding} from '../../stages.ts'
import type {Constraint} from '../constraint.ts'
import {around, everyDay, hull, notAfter, type DaySet} from '../../terms/day-set.ts'
import {daysOfEdtf} from '../edtf-days.ts'
import {ofDispatch, ofPlaceLine} from '../dispatch-days.ts'
import {isDispatch} from '../dispatches.ts'
import {isInFirstPerson} from '../first-person.ts'
import {isOutvoted} from '../outvoted.ts'
import type {Reading} from '../reading.ts'
import {perhapsInOffice} from '../silent-tables.ts'
import {shared, sinceTold} from '../stated-findings.ts'

/**
 * A doubtful date tells nothing of the day of publication; but the day of a change, of a copy, or of an event that
 * is announced, comes after it, and that of what the text tells before it.
 */
const telling = new Set([
  ...['none', 'changed', 'captured', 'announced'],
  ...['letter', 'diary', 'event', 'scene', 'signed', 'closing', 'misread'],
  ...['reprinted', 'taken']
])

/** Whether a stated date is not believed, for a doubt that the record names. */
export const isDoubted = ({params}: Finding) => !telling.has(String(params['doubt']))

/**
 * A bare date can be somebody's birthday. What the text tells as past, of a later time, is then as good
 * as the date, unless a weekday was printed with it and fits.
 */
const trustOf = ({params, rule}: Finding) =>
  params['weekday'] === 'printed' || rule === 'date/dateline' ? 1 : 0.9

/** An office begun so many days after a printed date is no slip in the tables or in the date. */
const clearlyLater = 366
/** No better than two days on which the page was there before. */
const outvotedTrust = 0.6
/** Less than an office that is spoken of. */
const disputedTrust = 0.6

/**
 * Whether somebody bears an office that was first held long after the printed days: then the date can
 * be of what the text tells. A title kept out of courtesy is from an earlier office, and disputes nothing.
 */
function isDisputed({claims, reference}: Reading, {params}: Finding, days: DaySet): boolean {
  const last = hull(days)?.to
  if (params['weekday'] === 'printed' || typeof last !== 'number') return false
  return claims.some(({terms, foreign}) => {
    if (foreign) return false
    const first = hull(perhapsInOffice(terms, reference.authorities, reference.asOf))?.from
    return typeof first === 'number' && first > last + clearlyLater
  })
}

/** Letters that stand for figures can stand for others than they seem. */
const misreadTrust = 0.6

/** What is disputed makes an answer likely at most; who wrote at a place did so no later than it was printed. */
const disputed = (finding: Finding, days: DaySet): Constraint[] => {
  const own: Constraint = {...shared(finding), strength: 'soft', trust: disputedTrust, days}
  // A bare date can be of anything; what opens with a place and a day was not written before it.
  return finding.rule === 'date/dateline' ? [own, {...sinceTold(finding, days), trust: 1}] : [own]
}

/** The printed days; where they are disputed, only that the text of a dateline was not published before. */
function stated(reading: Reading, finding: Finding, days: DaySet): Constraint[] {
  const isHard = finding.strength === 'hard'
  const exact = {...shared(finding), days, edtf: String(finding.value)}
  if (finding.params['doubt'] === 'misread') return [{...exact, trust: misreadTrust}]
  if (isHard && isOutvoted(reading, finding, days)) return [{...exact, trust: outvotedTrust}]
  if (isHard && isDisputed(reading, finding, days)) return disputed(finding, days)
  return isDispatch(reading, finding)
    ? ofDispatch(finding, days, trustOf(finding))
    : [{...exact, trust: trustOf(finding)}]
}

/** The day of a change or of an announced event: publication was on that day or before. */
function beforeLater(finding: Finding, days: DaySet): Constraint {
  const last = hull(days)?.to
  return {
    ...shared(finding),
    trust: 0.5,
    days: typeof last === 'number' ? notAfter(last) : everyDay
  }
}

/** Papers print a letter within weeks. */
const daysToPrint = 60

/** The day below the name of who speaks in the text: it was printed soon after. */
const soonAfter = (finding: Finding, days: DaySet): Constraint => ({
  ...shared(finding),
  strength: 'soft',
  trust: 0.6,
  days: around(days, 0, daysToPrint)
})

/** The day of the paper that it was cut out of, or copied from: the text is that one, or a later printing. */
const ofItsPaper = (finding: Finding, days: DaySet): Constraint => ({
  ...shared(finding),
  strength: 'soft',
  trust: 0.6,
  days
})

/** The day that closes a text: with its weekday, that of a report; without, also that of an essay. */
const closing = (finding: Finding, days: DaySet): Constraint => ({
  ...soonAfter(finding, days),
  days: around(days, 0, finding.params['weekday'] === 'printed' ? 1 : daysToPrint)
})

const ofTheTold = new Set(['letter', 'diary', 'event', 'scene', 'signed', 'reprinted'])
/** Publication was on such a day or before. */
const notAfterDoubt = new Set(['changed', 'captured', 'announced'])

/** What the stated dates that are believed say. */
export function statedDates(reading: Reading): Constraint[] {
  return reading.stated
    .filter((finding) => !isDoubted(finding))
    .flatMap((finding): Constraint[] => {
      const days = daysOfEdtf(String(finding.value))
      const doubt = String(finding.params['doubt'])
      if (notAfterDoubt.has(doubt)) return [beforeLater(finding, days)]
      if (doubt === 'scene') return ofPlaceLine(reading, finding, days)
      if (doubt === 'taken') return [sinceTold(finding, days), ofItsPaper(finding, days)]
      if (doubt === 'closing') return [closing(finding, days)]
      if (doubt === 'signed' && isInFirstPerson(reading))
        return [sinceTold(finding, days), soonAfter(finding, days)]
      return ofTheTold.has(doubt) ? [sinceTold(finding, days)] : stated(reading, finding, days)
    })
}
