/**
 * Terms of office: who acts in an office when the article is written, holds it. In the background of
 * a story the same words date only that background, and bound publication from below.
 */
import {displayDay} from '../../../../src/lib/dates.ts'
import type {DayInterval} from '../../../../src/lib/edtf.ts'
import {formatDay} from '../../../../src/lib/epoch-days.ts'
import {listOf} from '../../../../src/lib/list-of.ts'
import type {Clause} from '../clauses.ts'
import type {Constraint} from '../constraint.ts'
import {hull, notBefore, type DaySet} from '../day-set.ts'
import type {OfficeClaim} from '../office-claims.ts'
import {timesBeside, type Reading} from '../reading.ts'
import {daysInOffice, termFact} from '../terms.ts'

/** A past clause that belongs to the story, by what it refers to. */
const story =
  /\b(?:during|at|in|on|of|after|before)\s+(?:the|his|her|its|their|this)\s+(?:[\p{L}-]+\s+){0,2}(?:visit|trip|tour|summit|meeting|talks|conference|stay|journey|ceremony|session)\b/iu
/** Somebody is spoken of as dead, or as the name of something. */
const commemorated =
  /\b(?:assassin\w*|slain|slaying|murder\w*|died|dead|death|kill\w*|buried|funeral|statues?|portraits?|museum|librar(?:y|ies)|biograph\w*|memoirs?|book|film|movie|novel|play|anniversary|legacy|era|centur(?:y|ies)|histor\w*|posthumous\w*|birthday|inaugurat\w*|sworn in|takes? office|took office|succeed\w*|elected|resign\w*|step(?:s|ped)? down|oust\w*|overthr\w*)\b/iu

/** How a claim of office stands to the day of publication. */
type Anchor = 'present' | 'background'

/** Times that lead away from the story: a past year, a bare past month, so many years ago. */
function leadsAway(reading: Reading, clause: Clause): boolean {
  return timesBeside(reading, clause).some(
    ({time}) =>
      'days' in time ||
      time.kind === 'elapsed' ||
      time.kind === 'bare-month' ||
      (time.kind === 'relative' && (time.unit === 'year' || time.offset < -1))
  )
}

const nearTimes = new Set(['relative', 'weekday'])

function anchorOf(reading: Reading, {mention, at}: OfficeClaim): Anchor {
  const {unit} = mention
  const range = {start: at.start - unit.start, end: at.end - unit.start}
  const clause = reading.clauses.at(unit, range)
  const {sentence, tense, quoted, lead} = clause
  const words = unit.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600))
  const possessed = /^['’]s?\s/u.test(unit.text.slice(range.end, range.end + 3))
  if (quoted || possessed || commemorated.test(words) || leadsAway(reading, clause))
    return 'background'
  if (unit.label.class === 'caption')
    return tense === 'present' || tense === 'none' ? 'present' : 'background'
  if (lead || tense === 'future') return 'present'
  const near = timesBeside(reading, clause).some(({time}) => nearTimes.has(time.kind))
  return near || story.test(words) ? 'present' : 'background'
}

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

/** One constraint a person and anchor: the first claim stands for those that say the same. */
export function offices(reading: Reading): Constraint[] {
  const found = new Map<string, Constraint>()
  for (const claim of reading.claims) {
    const anchor = anchorOf(reading, claim)
    const days = daysInOffice(claim.terms)
    const first = hull(days)?.from ?? null
    if (anchor === 'background' && first === null) continue
    const key = `${claim.person} ${anchor} ${claim.terms.map(termFact).join()}`
    if (found.has(key)) continue
    const {people} = reading.reference.authorities
    found.set(key, {
      rule: anchor === 'present' ? 'date/in-office' : 'date/office-begun',
      params: {
        name: people.get(claim.person)?.name ?? claim.person,
        title: claim.terms[0]!.title,
        held: heldFor(days),
        ...(first !== null && {from: formatDay(first)})
      },
      basis: 'authority',
      strength: isByTitle(claim) ? 'hard' : 'soft',
      trust: anchor === 'present' ? 0.8 : 0.7,
      spans: [claim.at],
      facts: claim.terms.map(termFact),
      days: anchor === 'present' ? days : notBefore(first!)
    })
  }
  return [...found.values()]
}
