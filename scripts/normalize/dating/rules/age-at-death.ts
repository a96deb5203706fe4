/**
 * `She was born in 1921. … She was 78. … She died on November 9.`: news of a death tells the year by the year of birth
 * and the age, where all three are told of one person.
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
  'gu'
)

interface Told extends Range {
  readonly number: number
  /** The family name of whom it is told; `undefined` where no name leads to one. */
  readonly of: string | undefined
}

/** Guests of a life: `Prime Minister John Major met her. She died …` goes on about whom he met. */
const guest =
  /^(?:(?:The\s)?(?:Prime\s)?Minister|President|King|Queen|Chancellor|Premier|Senator|Governor)\b/u
const pronoun = /^["“]?(?:He|She|His|Her)\b/u
/** Words with capitals that open a sentence or name a day, and are no names. */
const noName = new RegExp(
  String.raw`^(?:The|A|An|In|On|At|Born|Mr|Mrs|Miss|Ms|Dr|${days}|${months})$`,
  'u'
)

/** The family name that a stretch of words ends its only name with: two names are of two people. */
function nameIn(words: string): string | undefined {
  const names = allMatches(words, /(?:\p{Lu}[\p{L}\p{M}'’-]*\.?\s?)+/gu).flatMap(({0: run}) => {
    const last = run
      .trim()
      .split(/\s+/u)
      .filter((word) => !noName.test(word.replace('.', '')))
      .at(-1)
    return last === undefined ? [] : [last.replace(/['’]s$/u, '')]
  })
  return new Set(names).size === 1 ? names[0] : undefined
}

/** Sentences of one unit, with where they start in it. */
const sentencesOf = ({text}: LabeledUnit) =>
  allMatches(text, /(?:[^.!?]|\.(?=\S|\s\p{Ll})|(?<=\b(?:Mr|Mrs|Ms|Dr|St|[A-Z]))\.)+[.!?]*/gu).map(
    ({0: words, index}) => ({
      words: words.trimStart(),
      start: index + words.length - words.trimStart().length
    })
  )

/**
 * What the prose tells by a pattern, and of whom: of the only person named in front of the words in their sentence, or
 * for `He` and `She` of the person of the sentence before.
 */
function told(units: readonly LabeledUnit[], pattern: RegExp): Told[] {
  const found: Told[] = []
  let of: string | undefined
  for (const unit of units)
    for (const {words, start} of sentencesOf(unit)) {
      const before = of
      const at = (index: number) => {
        const front = words.slice(0, index)
        return pronoun.test(words) && nameIn(front.replace(pronoun, '')) === undefined
          ? before
          : nameIn(front)
      }
      for (const {index, 0: said, groups = {}} of allMatches(words, pattern))
        found.push({
          number: Number(Object.values(groups).find(Boolean)),
          of: at(index),
          start: unit.start + start + index,
          end: unit.start + start + index + said.length
        })
      if (!pronoun.test(words) && !guest.test(words))
        of = nameIn(/^.*?(?=\b(?:was|is|has|had|died)\b|,|$)/su.exec(words)?.[0] ?? '')
    }
  return found
}

/** What is told once, or alike each time. */
const only = (found: readonly Told[]): Told | undefined =>
  new Set(found.map(({number}) => number)).size === 1 ? found[0] : undefined

export function ageAtDeath(reading: Reading): Constraint[] {
  const units = reading.structured.units.filter(isProse)
  const [death] = told(units, news)
  if (!death?.of || reading.republished || looksBack(reading)) return []
  const born = only(told(units, birth))
  const aged = only(told(units, age))
  if (born?.of !== death.of || aged?.of !== death.of) return []
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
