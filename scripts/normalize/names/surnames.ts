/** Family names standing alone: `Peres` after, or without, `Shimon Peres`. */
import type {Authorities} from '../../../src/authorities/load.ts'
import {leaderOffices} from '../../../src/schema/authority.ts'
import type {LabeledUnit, Range} from '../stages.ts'
import {namesThing} from './ambiguity.ts'
import {followsGivenName} from './given-names.ts'
import type {NameMatcher} from './matcher.ts'
import {officesBefore} from './office-words.ts'
import {adjoin, tokenize, type Token} from './tokens.ts'

/** A family name in a unit; offsets are into the unit's text. */
export interface LoneSurname extends Range {
  readonly unit: LabeledUnit
  readonly key: string
  readonly sentenceStart: boolean
}

const longestSurname = 3

/** Capitalized family names of `known` that stand alone, outside `taken` ranges of the unit. */
export function loneSurnames(
  unit: LabeledUnit,
  taken: readonly Range[],
  known: (key: string) => boolean
): LoneSurname[] {
  const {text} = unit
  const tokens = tokenize(text)
  const found: LoneSurname[] = []
  let passed = 0
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!
    while (passed < taken.length && taken[passed]!.end <= token.start) passed += 1
    const covered = passed < taken.length && taken[passed]!.start < token.end
    if (!token.capital || covered) continue
    const length = surnameLength(text, tokens, index, known)
    if (length === 0 || followsGivenName(text, token.start)) continue
    const run = tokens.slice(index, index + length)
    if (namesThing(text, run.at(-1)!)) continue
    const sentenceStart =
      index === 0 || /[.!?:;“"(]\s*$/.test(text.slice(Math.max(0, token.start - 20), token.start))
    const key = run.map(({folded}) => folded).join(' ')
    found.push({start: token.start, end: run.at(-1)!.end, unit, key, sentenceStart})
    index += length - 1
  }
  return found
}

function surnameLength(
  text: string,
  tokens: readonly Token[],
  first: number,
  known: (key: string) => boolean
): number {
  let key = ''
  let best = 0
  for (let length = 1; length <= longestSurname && first + length <= tokens.length; length += 1) {
    const token = tokens[first + length - 1]!
    if (length > 1 && !adjoin(text, tokens[first + length - 2]!, token)) break
    key = key === '' ? token.folded : `${key} ${token.folded}`
    if (known(key)) best = length
  }
  return best
}

/** Words that stand beside the names of those who govern, and rarely beside a company's. */
const statecraft =
  /\b(?:visit(?:s|ed|ing)?|trip|mission|summit|speech|speaking|addressed|presidency|government|cabinet|administration|envoys?|ambassador|delegation)\b/iu

/** Whether an office word or a word of government stands beside the name. */
function isStatesman({unit: {text}, start, end}: LoneSurname): boolean {
  if (officesBefore(text.slice(Math.max(0, start - 40), start)).length > 0) return true
  return statecraft.test(text.slice(Math.max(0, start - 30), end + 30))
}

/**
 * Whom a family name can mean that the text never introduces: leaders of the tables who bear it and
 * held office in a country the text speaks of. Nobody, when the name stands only once, only at the
 * start of sentences, is an ordinary word of the text, or never stands beside a word of government.
 */
export function unintroduced(
  occurrences: readonly LoneSurname[],
  lowerCaseWords: ReadonlySet<string>,
  countries: ReadonlySet<string>,
  names: NameMatcher,
  authorities: Authorities
): readonly string[] {
  const [first] = occurrences
  if (!first || occurrences.length < 2 || lowerCaseWords.has(first.key)) return []
  if (occurrences.every(({sentenceStart}) => sentenceStart)) return []
  if (!occurrences.some(isStatesman)) return []
  return (names.surnames.get(first.key) ?? []).filter((id) =>
    (authorities.terms.get(id) ?? []).some(
      ({office, country}) =>
        leaderOffices.includes(office) && country !== undefined && countries.has(country)
    )
  )
}
