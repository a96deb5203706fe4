/**
 * Base forms that a bent name may have, by the language of the text: `России` of `Россия`,
 * `Ranskassa` of `Ranska`. Only what the tables hold comes of it: a form that no name has is nothing.
 */
import {foldToken} from '../tokens.ts'
import * as endings from './endings.ts'

/** How a language changes its names. */
interface Inflection {
  /** Folded ending → folded endings of base forms, the longest ending first. */
  readonly rules: readonly (readonly [ending: string, bases: readonly string[]])[]
  /** Letters that are written onto the beginning of a name: `and`, `in`, `the`. */
  readonly prefixes?: RegExp
}

const vowel = /[аеиоуыэюя]/u
/** Shorter stems are words of their own too often. */
const shortestStem = 3

function inflection(table: endings.Endings, prefixes?: RegExp): Inflection {
  const rules = new Map<string, string[]>()
  for (const [printed, bases] of table) {
    for (const ending of printed.split(' ').map(foldToken)) {
      rules.set(ending, [...(rules.get(ending) ?? []), ...bases.map(foldToken)])
    }
  }
  const longestFirst = [...rules].toSorted(([one], [other]) => other.length - one.length)
  return {rules: longestFirst, ...(prefixes && {prefixes})}
}

const slavic = inflection(endings.russian)
const turkic = inflection(endings.turkic)

const inflections: Readonly<Record<string, Inflection>> = {
  ru: slavic,
  be: slavic,
  uk: inflection(endings.ukrainian),
  kk: inflection([...endings.kazakh, ...endings.russian]),
  ky: inflection([...endings.kazakh, ...endings.russian]),
  az: turkic,
  tr: turkic,
  uz: turkic,
  fi: inflection(endings.finnish),
  fr: inflection(endings.french),
  es: inflection(endings.spanish),
  pt: inflection(endings.portuguese),
  it: inflection(endings.italian),
  de: inflection(endings.german),
  // The article stays: without it, too many names are other words.
  ar: inflection([], /^(?:و|ف)?[بلك]?/u),
  he: inflection(endings.hebrew, /^ו?(?:כש|מש|ש)?[בהלמכ]?/u),
  ko: inflection(endings.korean)
}

/** The word without each beginning that its language can have written onto it, the longest first. */
function withoutPrefixes(word: string, {prefixes}: Inflection): string[] {
  const longest = prefixes?.exec(word)?.[0].length ?? 0
  return Array.from({length: longest}, (_, index) => word.slice(longest - index)).filter(
    ({length}) => length >= shortestStem
  )
}

function* basesOf(word: string, {rules}: Inflection): Generator<string> {
  for (const [ending, bases] of rules) {
    const stem = word.length - ending.length
    if (stem < shortestStem - 1 || !word.endsWith(ending)) continue
    // `Америки` is of `Америка`, and `самой` of no `Самоа`.
    const open = vowel.test(word[stem - 1] ?? '')
    for (const base of bases) {
      if (stem + base.length < shortestStem || (open && base === 'а')) continue
      yield foldToken(word.slice(0, stem) + base)
    }
  }
}

/** Finds base forms of a folded word; nothing where names of the language stay as they are. */
export type BaseForms = (word: string) => Iterable<string>

/** Base forms of words in a language; undefined where its names are not bent. */
export function baseFormsIn(language: string | undefined): BaseForms | undefined {
  const own = language === undefined ? undefined : inflections[language]
  if (own === undefined) return undefined
  return function* (word) {
    yield* basesOf(word, own)
    for (const plain of withoutPrefixes(word, own)) {
      yield plain
      yield* basesOf(plain, own)
    }
  }
}
