/**
 * Base forms that a bent name may have, by the language of the text: `России` of `Россия`,
 * `Ranskassa` of `Ranska`. Only what the tables hold comes of it: a form that no name has is nothing.
 */
import {foldToken} from '../fold-token.ts'
import * as endings from './endings.ts'
import * as european from './european-endings.ts'

/** Folded endings → folded endings of base forms, the longest ending first. */
type Rules = readonly (readonly [ending: string, bases: readonly string[]])[]

/** How a language changes its words: names of countries and people in one way, adjectives in another. */
interface Inflection {
  /** Endings of all words. */
  readonly rules: Rules
  /** Endings that only words for a country's people take: `française`, and no form of `France`. */
  readonly adjectives?: Rules
  /** Letters that are written onto the beginning of a name: `and`, `in`. */
  readonly prefixes?: RegExp
  /** Those before a word for a country's people, an article among them. */
  readonly adjectivePrefixes?: RegExp
}

/** A base form, and whether only a word for a country's people can have been bent so. */
export interface BaseForm {
  readonly form: string
  readonly adjective: boolean
}

const vowel = /[аеиоуыэюя]/u
/** Shorter stems are words of their own too often. */
const shortestStem = 3

function rulesOf(table: endings.Endings): Rules {
  const rules = new Map<string, string[]>()
  for (const [printed, bases] of table) {
    for (const ending of printed.split(' ').map(foldToken)) {
      rules.set(ending, [...(rules.get(ending) ?? []), ...bases.map(foldToken)])
    }
  }
  return [...rules].toSorted(([one], [other]) => other.length - one.length)
}

const bending = (table: endings.Endings): Inflection => ({rules: rulesOf(table)})
const ofAdjectives = (table: endings.Endings): Inflection => ({
  rules: [],
  adjectives: rulesOf(table)
})
const slavic = bending(endings.russian)
const turkic = bending(endings.turkic)

const inflections: Readonly<Record<string, Inflection>> = {
  ru: slavic,
  be: slavic,
  uk: bending(endings.ukrainian),
  kk: bending([...endings.kazakh, ...endings.russian]),
  ky: bending([...endings.kazakh, ...endings.russian]),
  az: turkic,
  tr: turkic,
  uz: turkic,
  cs: bending(european.czech),
  sk: bending(european.slovak),
  pl: bending(european.polish),
  hr: bending(european.southSlavic),
  bs: bending(european.southSlavic),
  sl: bending(european.southSlavic),
  sr: bending(european.serbian),
  bg: bending(european.bulgarian),
  sv: bending(european.nordic),
  da: bending(european.nordic),
  nb: bending(european.nordic),
  nn: bending(european.nordic),
  no: bending(european.nordic),
  nl: bending(european.nordic),
  el: bending(european.greek),
  hu: bending(european.hungarian),
  ro: bending(european.romanian),
  lt: bending(european.lithuanian),
  lv: bending(european.latvian),
  et: bending(european.estonian),
  fi: bending(endings.finnish),
  fr: ofAdjectives(endings.french),
  es: ofAdjectives(endings.spanish),
  pt: ofAdjectives(endings.portuguese),
  it: ofAdjectives(endings.italian),
  de: {...ofAdjectives(endings.german), rules: rulesOf(endings.germanNames)},
  // The article stays: without it, too many names are other words.
  ar: {rules: [], prefixes: /^(?:و|ف)?[بلك]?/u},
  // A country takes no article: `הפרו` and `הבנין` are words.
  he: {
    ...ofAdjectives(endings.hebrew),
    prefixes: /^ו?(?:כש|מש|ש)?[בלמכ]?/u,
    adjectivePrefixes: /^ו?(?:כש|מש|ש)?[בהלמכ]?/u
  },
  ko: bending(endings.korean)
}

/** The word without each beginning that its language can have written onto it, the longest first. */
function withoutPrefixes(word: string, prefixes: RegExp | undefined): string[] {
  const longest = prefixes?.exec(word)?.[0].length ?? 0
  return Array.from({length: longest}, (_, index) => word.slice(longest - index)).filter(
    ({length}) => length >= shortestStem
  )
}

function* basesOf(word: string, rules: Rules): Generator<string> {
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

/** Base forms of a word with and without what is written onto its beginning. */
function* allBases(word: string, rules: Rules, prefixes: RegExp | undefined): Generator<string> {
  yield* basesOf(word, rules)
  for (const plain of withoutPrefixes(word, prefixes)) {
    yield plain
    yield* basesOf(plain, rules)
  }
}

/** Finds base forms of a folded word; nothing where names of the language stay as they are. */
export type BaseForms = (word: string) => Iterable<BaseForm>

/** Base forms of words in a language; undefined where its names are not bent. */
export function baseFormsIn(language: string | undefined): BaseForms | undefined {
  const own = language === undefined ? undefined : inflections[language]
  if (own === undefined) return undefined
  const {rules, prefixes, adjectives = [], adjectivePrefixes = prefixes} = own
  return function* (word) {
    for (const form of allBases(word, rules, prefixes)) yield {form, adjective: false}
    if (adjectives.length === 0) return
    for (const form of allBases(word, adjectives, adjectivePrefixes)) {
      yield {form, adjective: true}
    }
  }
}
