/** Journeys that were put off, and those that were made in their place. */
import {keptClasses} from '../../../src/schema/evidence.ts'
import type {Reading} from '../dating/reading.ts'
import {hull} from '../dating/day-set.ts'
import {sentences} from '../text.ts'
import type {DatedTelling} from './dated-telling.ts'
import {writtenOn} from './stay-days.ts'

/** What is put off is to be made; what is cancelled is not. */
const puttingOff = /\b(?:postpon\w*|put(?:s|ting)?\s+(?:[\p{L}\d’'-]+\s+){0,5}?off|delay\w*)\b/iu
const journey = /\b(?:visit|trip|tour|journey)/iu
const dropped = /\b(?:cancel\w*|call(?:s|ed|ing)?\s+off|scrap\w*|abandon\w*)\b/iu
/** `until next month`, `to a later date`, `for two weeks`: how far; the days that this leaves, at most. */
const terms: readonly (readonly [until: RegExp, days: number])[] = [
  [
    /\b(?:until|till|to|for)\s+(?:early\s+|late\s+)?(?:next\s+week|a\s+(?:few\s+days|week))\b/iu,
    21
  ],
  [/\b(?:until|till|to|for)\s+(?:early\s+|late\s+)?(?:next\s+month|a\s+month)\b/iu, 65],
  [/\b(?:until|till|to|for)\s+(?:early\s+|late\s+)?(?:next\s+year|a\s+year)\b/iu, 730]
]
/** Of a journey that is put off without a word of its time. */
const sometime = 120
/** Sentences that tell of putting off a journey. */
const tellingOfIt = (text: string): string[] =>
  sentences(text)
    .map(({start, end}) => text.slice(start, end))
    .filter((sentence) => puttingOff.test(sentence) && journey.test(sentence))

/** In how many days a journey that a text tells as put off is to be made; nothing where it is called off. */
export function putOffBy({structured: {units}}: Reading): number | undefined {
  const prose = units.filter(
    ({label}) => label.class === 'headline' || keptClasses.includes(label.class)
  )
  if (prose.some(({text}) => dropped.test(text))) return undefined
  const told = prose.flatMap(({text}) => tellingOfIt(text))
  if (told.length === 0) return undefined
  return terms.find(([until]) => told.some((words) => until.test(words)))?.[1] ?? sometime
}

type Group = readonly DatedTelling[]

const isMade = ({telling: {told, reached}}: DatedTelling) =>
  told === 'over' || told === 'under way' || reached.length > 0
const countriesIn = (group: Group) => new Set(group.flatMap(({telling}) => telling.countries))
const officesIn = (group: Group) => new Set(group.flatMap(({telling}) => telling.offices))
const firstDay = (group: Group) =>
  Math.min(...group.map((dated) => hull(writtenOn(dated))?.from ?? Infinity))

/** Whether one group of articles tells as made what the other tells as put off by so many days. */
function isInPlaceOf(made: Group, off: Group, by: number): boolean {
  const countries = countriesIn(off)
  if (!made.some(isMade) || ![...countries].every((code) => countriesIn(made).has(code)))
    return false
  const [offices, others] = [officesIn(made), officesIn(off)]
  const isOfOne = [...offices].some((office) => others.has(office))
  if (offices.size > 0 && others.size > 0 && !isOfOne) return false
  const written = off.map((dated) => hull(writtenOn(dated)))
  if (written.some((days) => days === undefined || days.from === null || days.to === null))
    return false
  const [from, to] = [
    Math.max(...written.map((days) => days!.from!)),
    Math.max(...written.map((days) => days!.to!))
  ]
  const first = firstDay(made)
  return first > from && first <= to + by
}

/**
 * Of groups of articles that tell of one journey each, that which tells as made what another tells as put
 * off: the first, to all the places that were to be visited, in the time that the text leaves. Nothing of
 * a date rests on it.
 */
export function heldLater(groups: readonly Group[]): Map<Group, Group> {
  const later = new Map<Group, Group>()
  const byLeader = Map.groupBy(groups, ([first]) => first!.telling.person)
  for (const off of groups) {
    const by = off.find(({telling}) => telling.putOff !== undefined)?.telling.putOff
    if (by === undefined) continue
    const [made] = byLeader
      .get(off[0]!.telling.person)!
      .filter((group) => isInPlaceOf(group, off, by))
      .toSorted((a, b) => firstDay(a) - firstDay(b))
    if (made) later.set(off, made)
  }
  return later
}
