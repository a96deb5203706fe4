/** Claims that a visit is the first, or a later one by number, of its kind: what other articles can contradict. */
import type {Reading} from '../dating/reading.ts'
import type {Office} from '../../../src/schema/authority.ts'
import type {LabeledUnit, Mention, Range} from '../stages.ts'
import {spanIn} from './span.ts'
import type {FirstVisit} from './telling.ts'

/** Only a plain number: a `first state visit` says nothing of working visits. */
const claim = /\b(?<which>first|second|third|fourth|fifth)(?:[- ]ever)?\s+visit\b/giu
const numbers = ['first', 'second', 'third', 'fourth', 'fifth']
/** `his first visit`, `Thatcher's third visit`; and not `his first visit as president`. */
const possessive = /(?:\b(?:his|her)|['’]s?)\s+$/iu
const inRole =
  /^[^.;]{0,80}?\b(?:as|while|in\s+(?:office|his|her)|during|under|official|abroad)\b/iu

/** `the first visit since 1975`, `the second in a week`: there may have been others before. */
const within =
  /\b(?:since|(?:in|for|within)\s+(?:(?:more|less|almost|nearly|over|about|some|than|at|least)\s+){0,3}(?:an?|the\s+(?:last|past)|several|many|\p{Nd}+|[a-z]+)\s+(?:[a-z]+\s+){0,2}?(?:days?|weeks?|months?|years?|decades?|century|centuries|generations?)|this\s+(?:week|month|year|decade|century)|of\s+(?:the|this|his|her)\s+(?:year|term|presidency|premiership|tour|trip)|\p{Nd}{4})\b/iu
/** `not the first visit`, `since the first visit`: another than the one reported, or none. */
const ofAnother =
  /(?:\b(?:not|never|hardly|since|after|until|before|recall\w*|remember\w*|anniversary|would\s+have\s+been|could\s+have\s+been)|n[’']t)\b[^.;:]{0,30}$/iu

const offices: readonly (readonly [RegExp, readonly Office[]])[] = [
  [/\b(?:prime minister|premier|chancellor)\b/iu, ['head-of-government']],
  [/\b(?:foreign minister|secretary of state)\b/iu, ['foreign-minister']],
  [/\b(?:president|king|queen|emperor|head of state)\b/iu, ['head-of-state']]
]

const isCountry = ({entity}: Mention) =>
  entity.kind === 'country' || entity.kind === 'demonym' || entity.kind === 'place'

/** A claim in its sentence, in offsets of the unit. */
interface Claim {
  readonly unit: LabeledUnit
  readonly sentence: Range
  /** Of `first visit`. */
  readonly start: number
  readonly end: number
  readonly count: number
}

/** The claim, where it is of the leader alone: at these words stands one of the leader's own journeys. */
function ownClaim({unit, sentence, start, end, count}: Claim, {stops}: Reading): FirstVisit[] {
  const at = unit.start + end - 'visit'.length
  const own = stops.find(({mention, start: from}) => mention.unit === unit && from === at)
  const isOwn = own && possessive.test(unit.text.slice(sentence.start, start))
  if (!isOwn || inRole.test(unit.text.slice(start, sentence.end))) return []
  const words = spanIn(unit, {start, end: own.end - unit.start})
  const countries = [own.mention.entity.id]
  return [{...words, count, own: true, home: [], countries, offices: []}]
}

/** The claim, where it is of all who come from a country: `the first visit by an Israeli prime minister`. */
function claimOfAll(
  {unit, sentence, start, count}: Claim,
  countriesIn: readonly Mention[],
  destinations: ReadonlySet<string>
): FirstVisit[] {
  const inSentence = countriesIn.filter(
    (mention) =>
      mention.start >= unit.start + sentence.start && mention.end <= unit.start + sentence.end
  )
  // Who comes stands behind the claim: `by an Israeli prime minister`.
  const home = inSentence.filter(
    (mention) => mention.start >= unit.start + start && !destinations.has(mention.entity.id)
  )
  const countries = inSentence.filter(({entity}) => destinations.has(entity.id))
  if (home.length === 0 || countries.length === 0) return []
  const rest = unit.text.slice(start, sentence.end)
  return [
    {
      ...spanIn(unit, {start, end: Math.min(sentence.end, start + 160)}),
      count,
      home: [...new Set(home.map(({entity}) => entity.id))],
      countries: [...new Set(countries.map(({entity}) => entity.id))],
      offices: offices.find(([pattern]) => pattern.test(rest))?.[1] ?? []
    }
  ]
}

/** In order of position. */
export function firstVisitsOf(reading: Reading): FirstVisit[] {
  const {structured, clauses, stops} = reading
  const byUnit = Map.groupBy(structured.mentions.filter(isCountry), ({unit}) => unit)
  const destinations = new Set(stops.map(({mention}) => mention.entity.id))
  return structured.units.flatMap((unit) => {
    if (unit.label.class !== 'body') return []
    return [...unit.text.matchAll(claim)].flatMap(({index: start, 0: words, groups}) => {
      const end = start + words.length
      const {sentence, quoted} = clauses.at(unit, {start, end})
      const isOfAnother = ofAnother.test(unit.text.slice(sentence.start, start))
      if (quoted || isOfAnother || within.test(unit.text.slice(start, sentence.end))) return []
      const count = numbers.indexOf((groups?.['which'] ?? '').toLowerCase()) + 1
      const one: Claim = {unit, sentence, start, end, count}
      const own = ownClaim(one, reading)
      return own.length > 0 ? own : claimOfAll(one, byUnit.get(unit) ?? [], destinations)
    })
  })
}
