/** Claims that a visit is the first or second of its kind: what other articles can contradict. */
import type {Reading} from '../dating/reading.ts'
import type {Office} from '../../../src/schema/authority.ts'
import type {Mention} from '../stages.ts'
import {spanIn} from './span.ts'
import type {FirstVisit} from './telling.ts'

/** Only a plain first or second: a `first state visit` says nothing of working visits. */
const claim = /\b(?<which>first|second)(?:[- ]ever)?\s+visit\b/giu

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
