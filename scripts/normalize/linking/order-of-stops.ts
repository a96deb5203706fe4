/** In which order a leader went from place to place, as an article tells it: `and then went on to Thailand`. */
import {mentionsWithin} from '../mentions-within.ts'
import type {Span} from '../../../src/schema/evidence.ts'
import type {Authorities} from '../../../src/authorities/load.ts'
import type {Reading} from '../dating/reading.ts'
import type {Link} from './links.ts'
import type {OwnStop} from './own-stops.ts'
import {bare, type Contradiction} from './quoted-pair.ts'
import {spanIn} from './span.ts'
import type {Telling} from './telling.ts'
import {fromPlaceToPlace} from './told-routes.ts'

/** Two countries, one of which the leader left for the other: codes, and the words that say so. */
export interface OrderedStops extends Span {
  readonly before: string
  readonly after: string
}

/** Between one stop and the next, or in the words of the next. */
const onward =
  /\b(?:then(?=\s+(?:\p{Ll}+ly\s+)?(?:visit|went|flew|travel|moved|headed|proceeded|left|journey|continued|arrived|toured|on\s+to)|$)|from\s+there|thereafter|afterwards?|continu(?:ed|ing)\s+(?:on\s+)?to|(?:went|flew|travell?ed|moved|headed|proceeded)\s+on\s+to|(?:went|flew|travell?ed)\s+onward)\b/iu
/** The other way about, or of another journey, or of another who goes. */
const turned =
  /\b(?:after|before|again|earlier|previous(?:ly)?|return(?:ed|ing)?|home|back|had|year|month|ago)\b/iu
const reach = 160
/** `From Thailand he flew to India`: what stands in front of the word of travel. */
const fromThere = /^\s*(?:he|she|(?:the\s+)?\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*)*)\s+$/u

const isPast = ({tense}: OwnStop) => tense === 'past' || tense === 'perfect'

/** From the stop before it, where the words between say that it is the next. */
function fromStop(previous: OwnStop, next: OwnStop): OrderedStops | undefined {
  const [a, b] = [previous.stop, next.stop]
  const {unit} = b.mention
  if (a.mention.unit !== unit || b.listed || a.left || b.left) return undefined
  const [from, to] = [a.end - unit.start, b.end - unit.start]
  const words = unit.text.slice(from, to)
  if (to - from > reach || !onward.test(words) || turned.test(words)) return undefined
  return {
    before: a.mention.entity.id,
    after: b.mention.entity.id,
    ...spanIn(unit, {start: a.start - unit.start, end: to})
  }
}

/** `From Thailand he flew to India.` */
function fromPlace(next: OwnStop, {structured: {mentions}}: Reading): OrderedStops | undefined {
  const {clause, stop} = next
  const {unit} = stop.mention
  const {start} = clause.sentence
  const place = mentionsWithin(mentions, unit.start + start + 1, stop.mention.start).find(
    (mention) =>
      mention.unit === unit &&
      (mention.entity.kind === 'country' || mention.entity.kind === 'place') &&
      /^\s*From\s+$/u.test(unit.text.slice(start, mention.start - unit.start))
  )
  if (!place || !fromThere.test(unit.text.slice(place.end - unit.start, stop.start - unit.start)))
    return undefined
  return {
    before: place.entity.id,
    after: stop.mention.entity.id,
    ...spanIn(unit, {start: place.start - unit.start - 'From '.length, end: stop.end - unit.start})
  }
}

/** Each two countries once; those between which the leader went to and fro have no order. */
function oneWay(all: readonly OrderedStops[]): OrderedStops[] {
  const key = ({before, after}: OrderedStops) => `${before} ${after}`
  const known = new Map(all.map((pair) => [key(pair), pair]))
  return [...known.values()].filter(
    ({before, after}) => before !== after && !known.has(`${after} ${before}`)
  )
}

/** What an article tells of the order of stops that were made. */
export function orderedStops(
  reading: Reading,
  stops: readonly OwnStop[],
  journey: Pick<Telling, 'person' | 'countries'>
): OrderedStops[] {
  return oneWay([
    ...fromPlaceToPlace(reading, journey),
    ...stops.flatMap((next, index) => {
      if (!isPast(next)) return []
      const previous = stops[index - 1]
      const found = previous && isPast(previous) ? fromStop(previous, next) : undefined
      return found ?? fromPlace(next, reading) ?? []
    })
  ])
}

/** Where articles on one journey have the leader go from one country to the other, and the other way about. */
export function orderApart(
  {oneEvent, a: {telling: a}, b: {telling: b}}: Link,
  {countries}: Authorities
): Contradiction[] {
  if (!oneEvent) return []
  const name = (code: string) => countries.get(code)?.name ?? code
  return (a.order ?? []).flatMap((mine) => {
    const theirs = b.order?.find(
      ({before, after}) => before === mine.after && after === mine.before
    )
    if (!theirs) return []
    return [
      {
        mine: {article: a.article, span: bare(mine)},
        theirs: {article: b.article, span: bare(theirs)},
        rule: 'conflict/order',
        params: {mine: name(mine.before), theirs: name(theirs.before)}
      }
    ]
  })
}
