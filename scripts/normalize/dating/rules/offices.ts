/**
 * Terms of office: who acts in an office when the article is written, holds it. In the background of
 * a story the same words date only that background, and bound publication from below.
 */
import {displayDay} from '../../../../src/lib/dates.ts'
import type {DayInterval} from '../../../../src/lib/edtf.ts'
import {formatDay} from '../../../../src/lib/epoch-days.ts'
import {listOf} from '../../../../src/lib/list-of.ts'
import {anchorOf, isFramed, isFramedItself, looksBack, opensAsNews, type Anchor} from '../anchor.ts'
import type {Constraint} from '../constraint.ts'
import {around, countDays, hull, intersect, notBefore, type DaySet} from '../day-set.ts'
import type {OfficeClaim} from '../office-claims.ts'
import {titleOf} from '../office-titles.ts'
import type {Reading} from '../reading.ts'
import {isPerhapsNamesake, mayBeKeptForLife, peopleByCourtesy} from '../courtesy.ts'
import {rememberedPeople} from '../remembered.ts'
import {nearEnd} from '../leaving.ts'
import {daysInOffice, termFact} from '../terms.ts'

const isQuoted = ({clauses}: Reading, {mention: {unit}, at}: OfficeClaim) =>
  clauses.at(unit, {start: at.start - unit.start, end: at.end - unit.start}).quoted

const span = ({from, to}: DayInterval) =>
  from === null
    ? `until ${displayDay(formatDay(to!))}`
    : to === null
      ? `since ${displayDay(formatDay(from))}`
      : `from ${displayDay(formatDay(from))} to ${displayDay(formatDay(to))}`

/** `from 18 June 1996 to 6 July 1999 and since 29 December 2022`. */
const heldFor = (days: DaySet) =>
  listOf(days.filter(({from, to}) => from !== null || to !== null).map(span))

/** A ruler by fact is in the tables for as long as they ruled, not for as long as they bore a title. */
const isByTitle = ({terms}: OfficeClaim) =>
  !terms.some(({title, office}) => office === 'head-of-state' && title === 'Effective leader')

const rules = {
  present: 'date/in-office',
  background: 'date/office-begun',
  left: 'date/office-left'
} as const

/** That an office was left is news for so many days. */
const newsOfLeaving = 7

const allowedBy = (anchor: Anchor, days: DaySet): DaySet => {
  if (anchor === 'background') return notBefore(hull(days)!.from!)
  return anchor === 'left' ? around(days, 0, newsOfLeaving) : days
}

/** What a claim says of the day; `anchor` is never softer than its strength. */
function toConstraint(
  claim: OfficeClaim,
  anchor: Exclude<Anchor, 'soft'>,
  strength: Constraint['strength'],
  name: string
): Constraint[] {
  const days = daysInOffice(claim.terms)
  const first = hull(days)?.from ?? null
  if (anchor === 'background' && first === null) return []
  const claimed: Constraint = {
    rule: rules[anchor],
    params: {
      name,
      title: listOf(new Set(claim.terms.map((term) => titleOf(term, claim.title)))),
      held: heldFor(days),
      ...(first !== null && {from: formatDay(first)})
    },
    basis: 'authority',
    strength: isByTitle(claim) ? strength : 'soft',
    trust: anchor === 'background' ? 0.7 : 0.8,
    spans: [claim.at],
    facts: claim.terms.map(termFact),
    days: allowedBy(anchor, days)
  }
  return anchor === 'left' ? [claimed, nearEnd(claimed, days, newsOfLeaving)] : [claimed]
}

/** Days that two holders of one office have in common, at most, when the one followed the other. */
const handover = 31

/**
 * `President Bush will meet President Obama`: of two who held one office one after the other, one is
 * called by courtesy. Their day in common would be a false exact day, so none of them bounds from above.
 */
function isSuccession(claim: OfficeClaim, other: OfficeClaim): boolean {
  if (claim.person === other.person) return false
  const sameOffice = claim.terms.some(({country, office}) =>
    other.terms.some((term) => term.country === country && term.office === office)
  )
  const common = intersect(daysInOffice(claim.terms), daysInOffice(other.terms))
  return sameOffice && countDays(common) <= handover
}

/** What is told of old papers, or on a stage, is not of the day of writing. */
function framedAnchor(reading: Reading, claim: OfficeClaim, told: Anchor): Anchor {
  if (isFramedItself(reading, claim)) return 'background'
  return told !== 'soft' && isFramed(reading, claim) ? 'soft' : told
}

/** One constraint a person and anchor: the first claim stands for those that say the same. */
export function offices(reading: Reading): Constraint[] {
  const {claims, clauses, structured, reference} = reading
  const back = looksBack(reading)
  const isNews = opensAsNews(reading)
  const claimants = new Set(claims.map(({person}) => person))
  const remembered = rememberedPeople(
    structured.mentions.filter(({entity}) => claimants.has(entity.id)),
    clauses
  )
  const courtesies = peopleByCourtesy(reading)
  const found = new Map<string, Constraint[]>()
  for (const claim of claims) {
    const past =
      back ||
      courtesies.has(claim.person) ||
      remembered.has(claim.person) ||
      claims.some((other) => isSuccession(claim, other))
    const told = past ? 'background' : anchorOf(reading, claim, isNews)
    const framed = told === 'background' ? told : framedAnchor(reading, claim, told)
    const anchor = framed === 'present' && mayBeKeptForLife(claim, reading) ? 'soft' : framed
    const key = `${claim.person} ${anchor} ${claim.terms.map(termFact).join()}`
    if (found.has(key)) continue
    const name = reference.authorities.people.get(claim.person)?.name ?? claim.person
    // Those who quote give titles as they please.
    const said = isQuoted(reading, claim) || isPerhapsNamesake(claim, reading) ? 'soft' : 'hard'
    if (said === 'soft' && anchor === 'background') continue
    found.set(
      key,
      anchor === 'soft'
        ? [
            ...toConstraint(claim, 'present', 'soft', name),
            ...toConstraint(claim, 'background', said, name)
          ]
        : toConstraint(claim, anchor, said, name)
    )
  }
  // What one claim proves, another need not make likely.
  for (const key of found.keys())
    if (key.includes(' present ')) found.delete(key.replace(' present ', ' soft '))
  return [...found.values()].flat()
}
