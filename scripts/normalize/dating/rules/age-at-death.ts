/**
 * `She was born in 1921. … She was 78. … She died on November 9.`: news of a death tells the year by the year of birth
 * and the age.
 */
import {parseDay} from '../../../../src/lib/epoch-days.ts'
import {allMatches} from '../../matches.ts'
import {looksBack} from '../looking-back.ts'
import type {Constraint} from '../constraint.ts'
import {isProse, type Reading} from '../reading.ts'
import type {LabeledUnit, Range} from '../../stages.ts'

const birth =
  /\bborn\b(?:(?!\b(?:19|20|18)\d\d\b)[^.;!?]){0,80}\b(?:in|on)\s+(?:[\p{L}\d., ]{1,20}\s)?(?<year>(?:18|19|20)\d\d)\b/gu
const age =
  /(?:\b(?:[Hh]e|[Ss]he)\s+was\s+(?<was>\d{2,3})(?=\s*(?:[.;]|$))|\b(?:aged|at\s+the\s+age\s+of)\s+(?<aged>\d{2,3})\b)/gu
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December'
const days = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'
/** A death that is news: of a day near the text, without its year. */
const news = new RegExp(
  String.raw`\bhas\s+died\b|\bdied\b[^.;!?\d]{0,80}?\b(?:yesterday|today|last\s+(?:week|night)|(?:on\s+)?(?:${days})|on\s+(?:(?:${months})\s+\d{1,2}|\d{1,2}\s+(?:${months})))\b(?!,?\s+\d{4})`,
  'u'
)

interface Told extends Range {
  readonly number: number
}

/** What the prose tells by a pattern: nothing where it tells two of the kind. */
function only(units: readonly LabeledUnit[], pattern: RegExp): Told | undefined {
  const found = units.flatMap(({text, start}) =>
    allMatches(text, pattern).map(({index, 0: words, groups = {}}): Told => {
      const number = Number(Object.values(groups).find(Boolean))
      return {number, start: start + index, end: start + index + words.length}
    })
  )
  return new Set(found.map(({number}) => number)).size === 1 ? found[0] : undefined
}

export function ageAtDeath(reading: Reading): Constraint[] {
  const units = reading.structured.units.filter(isProse)
  if (!units.some(({text}) => news.test(text)) || reading.republished || looksBack(reading))
    return []
  const born = only(units, birth)
  const aged = only(units, age)
  if (!born || !aged) return []
  const year = born.number + aged.number
  return [
    {
      rule: 'date/age-at-death',
      params: {born: born.number, age: aged.number},
      basis: 'internal',
      strength: 'soft',
      trust: 0.82,
      spans: [
        {start: born.start, end: born.end},
        {start: aged.start, end: aged.end}
      ],
      // The birthday of the year may still have been to come.
      days: [{from: parseDay(`${year}-01-01`), to: parseDay(`${year + 1}-12-31`)}]
    }
  ]
}
