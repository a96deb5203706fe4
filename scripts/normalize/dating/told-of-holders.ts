/** Which holder of an office a passage tells of: `stepped down`, `will be sworn in`. */
import {allMatches} from '../matches.ts'
import type {LabeledUnit, Mention, Range} from '../stages.ts'
import type {Clauses} from './clauses.ts'
import type {OfficeClaim} from './office-claim.ts'
import {officesIn, type NamedOffice} from './office-nouns.ts'
import type {Reading} from './reading.ts'

/** Words that tell something of the holder of an office; offsets are those of the unit's text. */
export interface Passage extends Range {
  readonly unit: LabeledUnit
  /** The sentence that they stand in, as far as it is read. */
  readonly sentence: Range
  /** The offices that the words themselves name. */
  readonly offices: ReadonlySet<string>
  /** The offices that the sentence names. */
  readonly beside: readonly NamedOffice[]
}

/** Where such words can stand in an article. */
export const isToldIn = ({label}: LabeledUnit): boolean =>
  label.class === 'body' || label.class === 'headline'

/** So much of a sentence is read on either side. */
const sentenceReach = 600

/** The passages of a unit that match, in its first so many characters. `told` is global. */
export const passagesIn = (
  unit: LabeledUnit,
  told: RegExp,
  reach: number,
  clauses: Clauses
): Passage[] =>
  allMatches(unit.text.slice(0, reach), told).map(({index: start, 0: words}) => {
    const end = start + words.length
    const whole = clauses.at(unit, {start, end}).sentence
    const sentence = {
      start: Math.max(whole.start, start - sentenceReach),
      end: Math.min(whole.end, end + sentenceReach)
    }
    return {
      unit,
      start,
      end,
      sentence,
      offices: new Set(officesIn(words).map(({office}) => office)),
      beside: officesIn(unit.text.slice(sentence.start, sentence.end)).map((named) => ({
        office: named.office,
        start: named.start + sentence.start,
        end: named.end + sentence.start
      }))
    }
  })

/** Behind a holder, these begin what is told of others. */
const apart = /['’]s?\s+\p{L}|[;:()]|\b(?:said|says|told|that|who|whose|when|as|after|before)\b/iu
/** In front of a holder: `the ousted`, `the resignation of`. */
const leadsUp = /^\s+(?:(?:of|by|as)\s+)?(?:(?:the|\p{Lu}[\p{L}.'’-]*)\s+){0,3}$/u
/** Farthest that words stand behind the holder of whom they tell. */
const farthest = 60
const pronoun = /^\W*(?:\p{L}+,?\s+)?(?:he|she|his|her)\b/iu
/** Between a holder and the words: what follows is told of who comes next. */
const next = /\b(?:successors?|replacements?|heirs?)\b/iu

/** Whether the holder at a range is the one of whom the words beside it tell. */
function isBeside({unit, start, end}: Passage, holder: Range): boolean {
  if (holder.start >= end) return leadsUp.test(unit.text.slice(end, holder.start))
  const between = unit.text.slice(holder.end, start)
  return between.length <= farthest && !apart.test(between) && officesIn(between).length === 0
}

const states: ReadonlySet<string> = new Set(['country', 'demonym'])

/** What some mentions of a unit name, in order; offsets are those of its text. */
const namedByUnit = (mentions: readonly Mention[]) =>
  new Map(
    [...Map.groupBy(mentions, ({unit}) => unit)].map(([unit, own]) => [
      unit,
      own.map(({entity, start, end}) => ({
        id: entity.id,
        start: start - unit.start,
        end: end - unit.start
      }))
    ])
  )

/** Between the name of a state and the words: `French presidential election`, `Mexico’s new president`. */
const ofState = /^(?:['’]s?)?\s+(?:(?:first|next|latest|coming|forthcoming)\s+)?$/u
/** Between the words and the name of a state: `the new president of Mexico`. */
const inState = /^\s+(?:of|in|for)\s+(?:the\s+)?$/u

/** Whether a state stands right beside the words of a passage, and none of a claim's does. */
function isOfOtherState(
  {unit, start, end}: Passage,
  named: readonly (Range & {readonly id: string})[] = [],
  {terms}: OfficeClaim
): boolean {
  const beside = named.filter((one) =>
    one.end <= start
      ? ofState.test(unit.text.slice(one.end, start))
      : one.start < end || inState.test(unit.text.slice(end, one.start))
  )
  return beside.length > 0 && !beside.some(({id}) => terms.some(({country}) => country === id))
}

/**
 * Tells whether a passage is of the person and office of a claim. What names an office is of whoever holds
 * that one, unless another state stands beside it. Else person or office must stand in its sentence, `beside`
 * the words or anywhere; or a pronoun opens the sentence, and the person was the last to be named ahead of it.
 * `self`: the words must stand beside the person, or behind such a pronoun, and name no other office.
 */
export function toldOfHolders({structured: {mentions}}: Reading) {
  const named = namedByUnit(mentions.filter(({entity}) => entity.kind === 'person'))
  const statesNamed = namedByUnit(mentions.filter(({entity}) => states.has(entity.kind)))
  return (claim: OfficeClaim, place: 'beside' | 'sentence' | 'self') => {
    const {person, title} = claim
    const held = new Set(officesIn(title).map(({office}) => office))
    return (passage: Passage): boolean => {
      const {unit, sentence, offices, beside} = passage
      if (offices.size > 0) {
        const isHeld = [...offices].some((office) => held.has(office))
        // `The French presidential election` is no news of the president of Egypt.
        const isOfAnother = isOfOtherState(passage, statesNamed.get(unit), claim)
        if (!isHeld || isOfAnother || place !== 'self') return isHeld && !isOfAnother
      }
      const people = named.get(unit) ?? []
      const holders = [
        ...people.filter(
          ({id, start, end}) => id === person && start >= sentence.start && end <= sentence.end
        ),
        ...(place === 'self' ? [] : beside.filter(({office}) => held.has(office)))
      ].filter(({end}) => !next.test(unit.text.slice(end, passage.start)))
      if (holders.some((holder) => place === 'sentence' || isBeside(passage, holder))) return true
      const front = unit.text.slice(sentence.start, passage.start)
      if (!pronoun.test(front) || next.test(front)) return false
      return people.findLast(({end}) => end <= sentence.start)?.id === person
    }
  }
}
