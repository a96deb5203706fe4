/**
 * Where a title of another language than English stands for whoever bears it. In the middle of a sentence
 * it can be anybody's whose deputy, son or rival is named: `руководитель администрации президента России
 * Дмитрий Медведев`. So it counts only where a sentence or a clause opens with it, with an article or the
 * word for a people at most ahead of it, in the case of the name.
 */
import {hedged, notHeldBehind, notHeldWord} from './titles-not-held.ts'

/** Language → definite articles in the nominative, where they are words of their own. */
const articles: Readonly<Record<string, string>> = {
  fr: String.raw`(?:l[ae]\s+|l['’])`,
  de: String.raw`(?:der|die)\s+`,
  es: String.raw`(?:el|la)\s+`,
  pt: String.raw`[oa]\s+`,
  it: String.raw`(?:il\s+|la\s+|l['’])`,
  nl: String.raw`de\s+`,
  sv: String.raw`den\s+`
}

/** Words before a stop that ends no sentence: `stellv. Bundeskanzler`, `и. о. президента`. */
const shortened = String.raw`(?:\p{N}+|\p{L}\p{M}*|\p{L}{2}|stellv\p{L}*|stv|des\p{L}{1,3}|kom\p{L}{1,2}|gesch\p{L}*|kand|cand|zast|врио|зам|заст|исп|обяз|канд|пом|рук|нач|пресс-секр|int|interim|prov|suppl|vic|vice|adj|adjt|asp|ass|asst|sec|segr|sekr|sott|resp|dep|rzecz|wice|plv|fung|konst|vek|yrd|prof|dipl)`
/** What opens a sentence, or a clause in one. */
const opening = String.raw`(?:^|(?<!(?<![\p{L}\p{M}])${shortened})[.!?…]["'»”’)]?\s+|,\s+|\s[–—-]{1,2}\s+|(?<![\p{L}\p{M}\p{N}])["“„«‹]\s*)`

/** Longer than what is looked for in front of a title. */
const articleReach = 40
const openings = new Map<string, RegExp>()

/** Whether a sentence or a clause opens right behind the words, but for an article. */
function opensBehind(ahead: string, language: string): boolean {
  let pattern = openings.get(language)
  if (!pattern) {
    pattern = new RegExp(String.raw`${opening}["“„«]?(?:${articles[language] ?? ''})?$`, 'iu')
    openings.set(language, pattern)
  }
  return pattern.test(
    ahead.slice(-articleReach).trimStart() === '' ? '' : ahead.slice(-articleReach)
  )
}

/** The part of a sentence in front of a place in it. */
const ownSentence = (ahead: string) => ahead.slice(ahead.search(/[^.!?…]*$/u))
/** So much is read behind a name. */
const behindReach = 160
const sentenceReach = 300

const endings: Readonly<Record<string, RegExp>> = {
  ru: /(?:[аяуюе]|[ое]м|[иы]м|ой|ого|[ео]му)$/iu,
  uk: /(?:[аяуюі]|[ое]м|[иі]м|ой|ого|ому|[ое]ві)$/iu,
  pl: /(?:[aueąę]|owi|i?em|y?m|ego|emu|ej)$/iu
}

/**
 * Whether a name stands in the nominative, as far as its ending shows it: `Ильхама Алиева` does not. `name`
 * is how the tables have it.
 */
export function isNominative(printed: string, name: string, language: string): boolean {
  const ending = endings[language]?.exec(printed)
  if (!ending) return true
  const [own] = /\p{L}$/u.exec(name.normalize('NFD').replaceAll(/\p{M}/gu, '')) ?? ['']
  const isBent = !/[aeiouym]/iu.test(own)
  return language === 'pl' ? !isBent || printed.endsWith(own) : !isBent
}

/**
 * Whether the bearer of a title is said to hold it. `ahead`: the unit in front of the title, and of the word for a people; `behind`: that behind the name.
 */
export function isGivenThere(ahead: string, behind: string, language: string): boolean {
  if (!opensBehind(ahead, language)) return false
  if (notHeldBehind.test(behind) || /^\s*["'»”’)]?\s*\?/u.test(behind)) return false
  const said = ownSentence(ahead.slice(-sentenceReach))
  const rest = behind.slice(0, behindReach).replace(/[.!?…](?:\s|$).*$/su, '')
  return !notHeldWord.test(said) && !hedged(language).test(`${said} ${rest}`)
}
