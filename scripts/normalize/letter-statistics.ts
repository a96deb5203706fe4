/**
 * The language of a text by its trigrams: the answer of `franc-min`, from its tables, many times
 * faster. That package compares a text with one language after the other; here one look at a trigram
 * serves all languages.
 */
import {data} from 'franc-min/data.js'
import {expressions} from 'franc-min/expressions.js'

/** Longer texts are judged by their beginning, shorter ones not at all. */
const longest = 2048
const shortest = 10
/** What a trigram costs a language that does not know it. */
const unknownCost = 300

interface Script {
  readonly languages: readonly string[]
  /** Trigram → the languages that know it and its rank in each: index, rank, index, rank … */
  readonly ranks: ReadonlyMap<string, readonly number[]>
}

function toScript(models: Readonly<Record<string, string>>): Script {
  const ranks = new Map<string, number[]>()
  for (const [language, model] of Object.values(models).entries()) {
    for (const [rank, trigram] of model.split('|').entries()) {
      const known = ranks.get(trigram)
      if (known) known.push(language, rank)
      else ranks.set(trigram, [language, rank])
    }
  }
  return {languages: Object.keys(models), ranks}
}

const scripts = new Map(Object.entries(data).map(([name, models]) => [name, toScript(models)]))

/** The script with the most letters; `undefined` when there are no letters. */
function mainScript(text: string): string | undefined {
  // Of the letters of ASCII, all are Latin: only the others are worth a search in every script.
  const others = text.replace(/[\0-\x7F]+/g, ' ')
  let top: string | undefined
  let most = 0
  for (const [name, pattern] of Object.entries(expressions)) {
    const ascii = name === 'Latin' ? text.length - text.replace(/[A-Za-z]+/g, '').length : 0
    const count = ascii + (others.length < 2 ? 0 : (others.match(pattern)?.length ?? 0))
    if (count > most) {
      most = count
      top = name
    }
  }
  return top
}

/** Trigrams of the words, each with how often it stands there. */
function trigramsOf(text: string): Map<string, number> {
  const letters = ` ${text
    .replace(/[\u0021-\u0040]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()} `
  const counts = new Map<string, number>()
  for (let at = 0; at + 3 <= letters.length; at += 1) {
    const trigram = letters.slice(at, at + 3)
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1)
  }
  return counts
}

/** ISO 639-3 code of the language that the letters speak for; `undefined` when they say nothing. */
export function languageByLetters(text: string): string | undefined {
  if (text.length < shortest) return undefined
  const sample = text.slice(0, longest)
  const name = mainScript(sample)
  const script = scripts.get(name ?? '')
  // A script that only one language is written in goes by the code of that language.
  if (!script) return name
  const trigrams = trigramsOf(sample)
  const distances = script.languages.map(() => trigrams.size * unknownCost)
  for (const [trigram, count] of trigrams) {
    const known = script.ranks.get(trigram) ?? []
    for (let at = 0; at < known.length; at += 2) {
      distances[known[at]!]! += Math.abs(count - known[at + 1]! - 1) - unknownCost
    }
  }
  return script.languages[distances.indexOf(Math.min(...distances))]
}
