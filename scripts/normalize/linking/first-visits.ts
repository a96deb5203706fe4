/** Claims that a visit is the first or second of its kind: what other articles can contradict. */
import type {Reading} from '../dating/reading.ts'
import type {Office} from '../../../src/schema/authority.ts'
import type {Mention} from '../stages.ts'
import {spanIn} from './span.ts'
import type {FirstVisit} from './telling.ts'

/** Only a plain first or second: a `first state visit` says nothing of working visits. */
const claim = /\b(?<which>first|second)(?:[- ]ever)?\s+visit\b/giu

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

/** In order of position. */
export function firstVisitsOf({structured, clauses, stops}: Reading): FirstVisit[] {
  const byUnit = Map.groupBy(structured.mentions.filter(isCountry), ({unit}) => unit)
  const destinations = new Set(stops.map(({mention}) => mention.entity.id))
  return structured.units.flatMap((unit) => {
    if (unit.label.class !== 'body') return []
    return [...unit.text.matchAll(claim)].flatMap(({index, 0: words, groups}): FirstVisit[] => {
      const {sentence, quoted} = clauses.at(unit, {
        start: index,
        end: index + words.length
      })
      if (quoted) return []
      const rest = unit.text.slice(index, sentence.end)
      const before = unit.text.slice(sentence.start, index)
      if (within.test(rest) || ofAnother.test(before)) return []
      const inSentence = (byUnit.get(unit) ?? []).filter(
        (mention) =>
          mention.start >= unit.start + sentence.start && mention.end <= unit.start + sentence.end
      )
      // Who comes stands behind the claim: `by an Israeli prime minister`.
      const home = inSentence.filter(
        ({entity, start}) => start >= unit.start + index && !destinations.has(entity.id)
      )
      const countries = inSentence.filter(({entity}) => destinations.has(entity.id))
      if (home.length === 0 || countries.length === 0) return []
      return [
        {
          ...spanIn(unit, {
            start: index,
            end: Math.min(sentence.end, index + 160)
          }),
          count: groups?.['which']?.toLowerCase() === 'second' ? 2 : 1,
          home: [...new Set(home.map(({entity}) => entity.id))],
          countries: [...new Set(countries.map(({entity}) => entity.id))],
          offices: offices.find(([pattern]) => pattern.test(rest))?.[1] ?? []
        }
      ]
    })
  })
}
