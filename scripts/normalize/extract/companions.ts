/** Who makes a journey with the leader: `Brandt and Scheel flew to`, `accompanied by Foreign Minister Scheel`. */
import {mentionsWithin} from '../mentions-within.ts'
import type {Authorities} from '../../../src/authorities/load.ts'
import type {Mention} from '../stages.ts'
import {sentenceAt} from '../text.ts'
import type {Destination} from './destinations.ts'
import {isTraveler} from './travelers.ts'

const title = String.raw`(?:(?:the|his|her|their|\p{Lu}[\p{L}.’'-]*|[Mm]inister\s+(?:of|for)|[Ss]ecretary\s+of\s+(?=State\b)|president|prime|foreign|minister|premier|chancellor|leader|general)\s+)*`
/** In front of a name. */
const coupled = new RegExp(String.raw`^,?\s+and\s+${title}$`, 'u')
const beside = new RegExp(
  String.raw`\b(?:accompanied\s+by|(?:flew|went|travel+ed|journeyed)\s+with)\s+${title}$`,
  'u'
)
/** The same with words that also tell of other things done together: only beside the journey itself. */
const together = new RegExp(
  String.raw`^[^,;]{0,60}?(?<!\band),?\s+(?:joined\s+by|together\s+with|along\s+with)\s+${title}$`,
  'u'
)
/** Behind the name: `’s wife`, `, wife of`, `and his wife` are others. */
const anothers = /^(?:['’]s?\b|,?\s+(?:wife|husband|deputy|aide|adviser|spokesman|envoy)\b)/u
const never = /\b(?:not|never|without)\b/u
const accompanies =
  /^,?\s+(?:accompanied|went\s+with|flew\s+with|travel+ed\s+with)\s+(?:him|her)\b/u

interface Sentence {
  readonly start: number
  readonly end: number
}

/** `Kohl, together with Genscher, flew to Kenya`, `Kohl flew to Kenya together with Genscher`. */
function isBesideJourney(
  {unit, start, end, entity: {id}}: Mention,
  stop: Destination,
  leader: string,
  own: readonly Mention[]
): boolean {
  if (start >= stop.mention.end)
    return together.test(unit.text.slice(stop.mention.end - unit.start, start - unit.start))
  const first = own.findLast((one) => one.entity.id === leader && one.end <= start)
  return (
    first !== undefined &&
    together.test(unit.text.slice(first.end - unit.start, start - unit.start)) &&
    /^,?\s+$/u.test(unit.text.slice(end - unit.start, stop.start - unit.start)) &&
    isTraveler(
      leader,
      stop,
      own.filter((one) => one.entity.id !== id)
    )
  )
}

/** Whether a person named in the sentence of a stop goes there with the leader. */
function goesAlong(
  other: Mention,
  stop: Destination,
  leader: string,
  own: readonly Mention[],
  {start}: Sentence
): boolean {
  const {unit} = other
  const [from, to] = [other.start - unit.start, other.end - unit.start]
  const before = unit.text.slice(start, from)
  if (never.test(before)) return false
  if (anothers.test(unit.text.slice(to, to + 40))) return false
  if (isBesideJourney(other, stop, leader, own)) return true
  if (beside.test(before) || accompanies.test(unit.text.slice(to, to + 40))) return true
  const isCouple = own.some(({entity, start: first, end: last}) => {
    if (entity.id !== leader) return false
    const between = last <= other.start ? [last, other.start] : [other.end, first]
    const words = unit.text.slice(between[0]! - unit.start, between[1]! - unit.start)
    return coupled.test(words)
  })
  return isCouple && isTraveler(other.entity.id, stop, own)
}

/**
 * Ids of those who make the journey of `leader` to the stops that are told, in order of mention. Who is at home
 * at a stop receives the leader there.
 */
export function companionsOf(
  mentions: readonly Mention[],
  leader: string,
  told: readonly Destination[],
  {terms}: Authorities
): string[] {
  const byUnit = Map.groupBy(mentions, ({unit}) => unit)
  const stopsIn = new Set(told.map(({mention}) => mention.entity.id))
  const isHost = (id: string) =>
    (terms.get(id) ?? []).some(({country}) => country !== undefined && stopsIn.has(country))
  const found = told.flatMap((stop) => {
    const {unit} = stop.mention
    const own = byUnit.get(unit) ?? []
    const at = stop.start - unit.start
    const sentence = sentenceAt(unit.text, at)
    if (!sentence) return []
    return mentionsWithin(own, unit.start + sentence.start, unit.start + sentence.end).filter(
      (other) =>
        other.entity.kind === 'person' &&
        other.entity.id !== leader &&
        other.end - unit.start <= sentence.end &&
        !other.quoted &&
        !isHost(other.entity.id) &&
        goesAlong(other, stop, leader, own, sentence)
    )
  })
  return [...new Set(found.map(({entity}) => entity.id))]
}
