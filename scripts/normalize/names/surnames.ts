/** Family names standing alone: `Peres` after, or without, `Shimon Peres`. */
import type {LabeledUnit, PrintedOffice, Range} from '../stages.ts'
import {namesThing} from './named-things.ts'
import {followsGivenName, isGivenName} from './given-names.ts'
import {officeBefore} from './office-words.ts'
import {isOfSociety} from './societies.ts'
import {adjoin, tokenize, type Token} from './tokens.ts'
import {uncounted} from './uncounted.ts'

/** A family name in a unit; offsets are into the unit's text. */
export interface LoneSurname extends Range {
  readonly unit: LabeledUnit
  readonly key: string
  readonly sentenceStart: boolean
  /** The title right before it; its offsets are into the unit's text, too. */
  readonly office: PrintedOffice | undefined
  /** It is a thing's: `Truman High School`, `aboard the Truman`. */
  readonly thing: boolean
  /** `President Johnson of the Dairymen's Association`: it is somebody's who leads no state. */
  readonly ofSociety: boolean
  /** It is a thing's, or what stands before it makes it another's: `Sara Netanyahu`, `Baker Hughes Inc`. */
  readonly stranger: boolean
}

/** Which names a text of capitals and lower-case letters, or of capitals alone, can be read with. */
export interface SurnameReading {
  readonly known: (key: string) => boolean
  /** Whether a known name begins with the folded word. */
  readonly begins: (word: string) => boolean
  /** Folded given names of people in the tables: in capitals, only they tell `HOWARD BAKER`. */
  readonly givenNames: ReadonlySet<string>
}

const longestSurname = 3
/** Capitalized family names of `known` outside `taken` ranges of the unit. */
export function loneSurnames(
  unit: LabeledUnit,
  taken: readonly Range[],
  {known, begins, givenNames}: SurnameReading
): LoneSurname[] {
  const {text} = unit
  const shouted = !/\p{Ll} \p{Ll}/u.test(text)
  const tokens = tokenize(text)
  const found: LoneSurname[] = []
  let passed = 0
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!
    while (passed < taken.length && taken[passed]!.end <= token.start) passed += 1
    const covered = passed < taken.length && taken[passed]!.start < token.end
    const isParticle = !token.capital && tokens[index + 1]?.capital === true
    if (covered || !(token.capital || isParticle) || !begins(token.folded)) continue
    const length = surnameLength(text, tokens, index, known)
    // `President de Gaulle`: a particle is printed small.
    if (length === 0 || !(token.capital || (length > 1 && tokens[index + length - 1]!.capital)))
      continue
    const run = tokens.slice(index, index + length)
    const follows = shouted
      ? followsKnownGivenName(text, tokens[index - 1], token, givenNames)
      : followsGivenName(text, token.start)
    found.push(toSurname(unit, run, follows))
    index += length - 1
  }
  return found
}

/** `HOWARD BAKER`: in capitals, only a given name of the tables tells; titles are some people's. */
function followsKnownGivenName(
  text: string,
  previous: Token | undefined,
  {start}: Token,
  givenNames: ReadonlySet<string>
): boolean {
  if (previous === undefined || !/^[ \n]+$/.test(text.slice(previous.end, start))) return false
  return givenNames.has(previous.folded) && !officeBefore(text.slice(0, start).slice(-130))
}

function toSurname(unit: LabeledUnit, run: readonly Token[], follows: boolean): LoneSurname {
  const {text} = unit
  const [first, last] = [run[0]!, run.at(-1)!]
  const range = {start: first.start, end: last.end}
  const from = Math.max(0, first.start - 130)
  const before = text.slice(from, first.start)
  const title = officeBefore(before)
  const ofSociety = title !== undefined && isOfSociety(text.slice(range.end, range.end + 120))
  const office = ofSociety ? undefined : title
  const thing = namesThing(text, range)
  return {
    ...range,
    unit,
    thing,
    ofSociety,
    key: run.map(({folded}) => folded).join(' '),
    sentenceStart: first.start === 0 || /[.!?:;“"(]\s*$/.test(before.slice(-20)),
    office: office && {
      ...office,
      start: office.start + from,
      end: office.end + from
    },
    stranger:
      follows ||
      thing ||
      ofSociety ||
      uncounted(text, range) === 'company' ||
      isGivenName(text, range)
  }
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
