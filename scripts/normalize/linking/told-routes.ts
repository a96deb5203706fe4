/** Ways that a sentence tells from place to place: `He had flown from Russia to Tanzania`. */
import {keptClasses} from '../../../src/schema/evidence.ts'
import type {Reading} from '../dating/reading.ts'
import {isAntecedent} from '../extract/subjects.ts'
import {mentionsWithin} from '../mentions-within.ts'
import type {Mention} from '../stages.ts'
import {sentences} from '../text.ts'
import type {OrderedStops} from './order-of-stops.ts'
import {spanIn} from './span.ts'
import type {Telling} from './telling.ts'

/** `He flew`, `President Xi had flown`: in front of `from Russia to Tanzania`. */
const ownGoing =
  /^(?:(?<he>he|she)|(?:(?:the|president|prime|minister|secretary|of|state|chancellor|(?-i:\p{Lu})[\p{L}.’'-]*)\s+){0,6})\s*(?:had\s+)?(?:first\s+)?(?:flew|flown|went|gone|travell?ed|moved|driven|drove)\s+(?:on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\s+)?(?:first\s+)?from\s+(?:the\s+)?$/iu
const toNext = /^\s+(?:on\s+)?to\s+(?:the\s+)?$/u
const toThird =
  /^(?:\s+on\s+\p{Lu}\p{Ll}+day)?,?\s+and\s+(?:(?:from\s+there|then)\s+)+(?:(?:went|flew|flown|gone|travell?ed|moved)\s+)?(?:on\s+)?to\s+(?:the\s+)?$/u

/** `He had flown from Russia to Tanzania on Sunday and from there went on to South Africa.` */
export function fromPlaceToPlace(
  {structured: {units, mentions}}: Reading,
  {person, countries}: Pick<Telling, 'person' | 'countries'>
): OrderedStops[] {
  return units.flatMap((unit) => {
    if (!keptClasses.includes(unit.label.class)) return []
    return sentences(unit.text).flatMap(({start, end}) => {
      const own = mentionsWithin(mentions, unit.start + start, unit.start + end)
      const places = own.filter(({entity: {kind}}) => kind === 'country' || kind === 'place')
      const [first] = places
      const going = first && ownGoing.exec(unit.text.slice(start, first.start - unit.start))
      if (!going) return []
      const actor = {id: person, unit, mentions: mentions.filter((one) => one.unit === unit)}
      const named = own.find(({entity: {kind}}) => kind === 'person')
      const isLeaders = going.groups?.['he']
        ? isAntecedent(actor, start)
        : named?.entity.id === person && named.start < first.start
      if (!isLeaders) return []
      const between = (a: Mention, b: Mention) =>
        unit.text.slice(a.end - unit.start, b.start - unit.start)
      return places.slice(1, 3).flatMap((next, index): OrderedStops[] => {
        const previous = places[index]!
        const isNext = (index === 0 ? toNext : toThird).test(between(previous, next))
        const isReached = index === 0 || toNext.test(between(first, places[1]!))
        if (!isNext || !isReached) return []
        if (![previous, next].every(({entity}) => countries.includes(entity.id))) return []
        const words = spanIn(unit, {start, end: next.end - unit.start})
        return [{before: previous.entity.id, after: next.entity.id, ...words}]
      })
    })
  })
}
