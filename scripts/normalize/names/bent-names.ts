/**
 * Which bent forms are names. `Limanda` is no form of `Lima` in Turkish, though its ending would make
 * it one: short names, places and those that are words count only where something else speaks for
 * them.
 */
import type {Entity} from '../stages.ts'
import {bendsIntoWords, isCapitalizedWord, isOrdinaryWord} from './ordinary-words.ts'
import {countryKinds, type Found} from './place-context.ts'
import {foldName} from './tokens.ts'

/** Shorter forms of words for a country's people are words of their own too often. */
const shortestDemonym = 4
/** Letters that a country's name must have to be bent: the language's own, and one of another's. */
const shortest = {own: 4, opening: 5, foreign: 6}

/** Words behind which a capital, or a word in a script without capitals, is a place. */
const placeLeads: Readonly<Record<string, RegExp>> = {
  ru: /(?<!\p{L})(?:во?|из|президент\p{L}{0,3}|правительств\p{L}{1,2}|столиц\p{L}{1,2}|город\p{L}{0,2}|мэр\p{L}{0,2}|жител\p{L}{1,3}) $/iu,
  uk: /(?<!\p{L})(?:в|у|із?з?|президент\p{L}{0,3}|уряд\p{L}{0,2}|столиц\p{L}{1,2}|міст\p{L}{1,2}) $/iu,
  de: /(?<!\p{L})(?:in|aus|nach) $/iu,
  he: /(?<!\p{L})[ובלמהש]?(?:מדינת|ממשלת|נשיא|בירת|שגריר|שלטונות|העיר|הרפובליקה של) $/u,
  ar: /(?<!\p{L})و?(?:في|من|إلى|مدينة|رئيس|حكومة|دولة|جمهورية) $/u
}
/** Russian family names that look like a people in the genitive: `Поляков`. */
const surnameEnding = /(?:ов|ев|ин)(?:а|у|ым|ой|е|ы|ых)?$/u
const isHangul = (name: string) => /\p{Script=Hangul}/u.test(name)
const lettersOf = (name: string) =>
  name.normalize('NFC').replaceAll(' ', '').length * (isHangul(name.normalize('NFC')) ? 2 : 1)

/** Inside a sentence, where a capital makes a name; never so in a script without capitals. */
function insideSentence({unit: {text}, match: {start}}: Found): boolean {
  return (
    /^\p{Lu}/u.test(text.slice(start, start + 2)) &&
    /[\p{Ll}\d][,;]? $/u.test(text.slice(Math.max(0, start - 4), start))
  )
}

/** Whether a folded name is what the language itself calls the country. */
function isOwnName(base: string, code: string, names: Intl.DisplayNames): boolean {
  return /^[A-Z]{2}$/.test(code) && foldName(names.of(code) ?? '') === base
}

/** Whether a bent form of one entity's name needs nothing else to speak for it. */
function isPlain(
  {kind, id}: Entity,
  {found, base, names}: {found: Found; base: string; names: Intl.DisplayNames}
): boolean {
  const word = wordsOf(found)
  const letters = lettersOf(base)
  const cased = /^\p{Lu}/u.test(word)
  const inside = insideSentence(found)
  if (base.includes(' ')) return true
  if (kind === 'demonym') {
    return letters >= shortestDemonym && !(cased && surnameEnding.test(word))
  }
  if (kind !== 'country') {
    // The tables have the great cities alone in other scripts; in Latin ones, every town.
    return letters >= shortest.opening && (inside || !cased) && !/\p{Script=Latin}/u.test(base)
  }
  if (!isOwnName(base, id, names)) return letters >= shortest.foreign - (inside ? 1 : 0)
  return letters >= (cased && !inside ? shortest.opening : shortest.own)
}

const isOfCountry = ({match}: Found) => match.entities.some(({kind}) => countryKinds.has(kind))
const wordsOf = ({unit: {text}, match: {start, end}}: Found) => text.slice(start, end)

/** `הודו ופקיסטן`, `Чада и Нигера`: one stands beside the other in a list. */
function areListed(left: Found | undefined, right: Found | undefined): boolean {
  if (left === undefined || right === undefined || left.unit !== right.unit) return false
  const between = left.unit.text.slice(left.match.end, right.match.start)
  return between === ' ' ? /^[וو]/u.test(wordsOf(right)) : listing.test(between)
}
const listing = /^(?:, | (?:и|й|і|та|ja|ve|və|und|және) )$/u

/** Whether a name found needs nothing else to speak for it. */
function isSure(one: Found, language: string, names: Intl.DisplayNames): boolean {
  const {base} = one.match
  const word =
    base === undefined ? isOrdinaryWord(wordsOf(one), language) : bendsIntoWords(base, language)
  if (word) return insideSentence(one) && !isCapitalizedWord(wordsOf(one), language)
  if (base === undefined) return true
  return one.match.entities.some((entity) => isPlain(entity, {found: one, base, names}))
}

/**
 * Names found without words that only look like one. Those in doubt stay where their country stands in
 * the text by a name that is in no doubt, beside such a name, or behind a word that leads to a place.
 */
export function settleBentNames(found: readonly Found[], language: string | undefined): Found[] {
  const doubtful = (one: Found) =>
    one.match.base !== undefined || isOrdinaryWord(wordsOf(one), language ?? '')
  if (language === undefined || !found.some(doubtful)) return [...found]
  const names = new Intl.DisplayNames([language], {type: 'region', fallback: 'none'})
  const sure = new Set(found.filter((one) => isOfCountry(one) && isSure(one, language, names)))
  const spoken = new Set([...sure].flatMap(({match}) => match.entities.map(({id}) => id)))
  const beside = (one: Found | undefined) => one !== undefined && sure.has(one)
  return found.filter((one, index) => {
    const {unit, match} = one
    if (!isOfCountry(one) || sure.has(one)) return true
    if (match.entities.some(({id}) => spoken.has(id))) return true
    const [before, after] = [found[index - 1], found[index + 1]]
    if (beside(before) && areListed(before, one)) return true
    if (beside(after) && areListed(one, after)) return true
    // Nobody is in a people.
    if (match.entities.every(({kind}) => kind === 'demonym')) return false
    return placeLeads[language]?.test(unit.text.slice(Math.max(0, match.start - 24), match.start))
  })
}
