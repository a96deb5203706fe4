/** Family names standing alone: `Peres` after, or without, `Shimon Peres`. */
import type {Authorities} from '../../../src/authorities/load.ts'
import {leaderOffices} from '../../../src/schema/authority.ts'
import type {LabeledUnit, Range} from '../stages.ts'
import {followsGivenName} from './given-names.ts'
import type {NameMatcher} from './matcher.ts'
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
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!
    if (!token.capital || taken.some(({start, end}) => start < token.end && token.start < end))
      continue
    const length = surnameLength(text, tokens, index, known)
    if (length === 0 || followsGivenName(text, token.start)) continue
    const run = tokens.slice(index, index + length)
    const sentenceStart = index === 0 || /[.!?:;“"(]\s*$/.test(text.slice(0, token.start))
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

/**
 * Who a family name means that the text never introduces: the one leader of the tables who bears it
 * and held office in a country the text speaks of, if the name stands at least twice, once inside a
 * sentence, and is not an ordinary word of the text.
 */
export function unintroduced(
  occurrences: readonly LoneSurname[],
  lowerCaseWords: ReadonlySet<string>,
  countries: ReadonlySet<string>,
  names: NameMatcher,
  authorities: Authorities
): string | undefined {
  const [first] = occurrences
  if (!first || occurrences.length < 2 || lowerCaseWords.has(first.key)) return undefined
  if (occurrences.every(({sentenceStart}) => sentenceStart)) return undefined
  const candidates = (names.surnames.get(first.key) ?? []).filter((id) =>
    (authorities.terms.get(id) ?? []).some(
      ({office, country}) =>
        leaderOffices.includes(office) && country !== undefined && countries.has(country)
    )
  )
  return candidates.length === 1 ? candidates[0] : undefined
}
