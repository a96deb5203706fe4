/**
 * The language of a text: by its script where the press of one language has that to itself, else by
 * its little words and its letters. Where two languages are too near, nothing is said.
 */
import {languageByLetters} from '../../letter-statistics.ts'
import {words} from '../../text.ts'
import {onlyOf, writes} from './alphabets.ts'
import {littleWordsIn} from './little-words.ts'
import {charactersIn, count, isAscii, languageByScript, mostOthers} from './scripts-of-languages.ts'

/** Longer texts are judged by their beginning. */
const longest = 2000
/** Fewer letters tell nothing. */
const enoughLetters = 40

/** What one letter that a language does not have takes from it. */
const foreignLetter = 0.75
const mostForeign = 8
/** What a letter adds that only one language has. */
const ownLetter = 1

/** Distinct letters beyond ASCII that stand in words without a capital: names come from anywhere. */
function lettersOf(tokens: readonly string[]): string[] {
  const small = tokens.filter((token) => !isAscii(token) && token === token.toLowerCase())
  return [...new Set(small.join('').replace(/[\0-\x7F\p{N}\p{P}\u064B-\u0652]/gu, ''))]
}

interface Score {
  readonly language: string
  readonly sum: number
  /** Different little words of the language. */
  readonly words: number
}

function byWords(tokens: readonly string[]): Score[] {
  // Names have capitals, and little words only where they open a sentence.
  const words = littleWordsIn(tokens)
  const sums = new Map([...words].map(([language, {sum}]) => [language, sum]))
  const letters = lettersOf(tokens)
  for (const letter of letters) {
    const languages = onlyOf(letter)
    for (const language of languages) {
      sums.set(language, (sums.get(language) ?? 0) + ownLetter / languages.length)
    }
  }
  return [...sums]
    .map(([language, sum]) => {
      const foreign = letters.filter((letter) => !writes(language, letter)).length
      return {
        language,
        sum: sum * foreignLetter ** Math.min(foreign, mostForeign),
        words: words.get(language)?.different ?? 0
      }
    })
    .toSorted((a, b) => b.sum - a.sum || (a.language < b.language ? -1 : 1))
}

/** What the best language must have: a score, a share of the words, a lead over the next. */
interface Demands {
  readonly sum: number
  readonly share: number
  readonly lead: number
}
const byItself: Demands = {sum: 1, share: 0.08, lead: 1.3}
/** Where sequences of letters speak for the same language. */
const withLetters: Demands = {sum: 0.5, share: 0.02, lead: 1}

const fewestWords = 2

/** Languages that share most of their little words: the better one must lead by more. */
const near = 'da no|cs sk|hr sl sr|es gl ca pt|af nl|be ru uk|bg mk|kk ky|az tr'.split('|')
const nearLead = 1.15
const areNear = (one: string, other: string) =>
  near.some((group) => group.split(' ').includes(one) && group.split(' ').includes(other))

/** BCP 47 code of the language that the sequences of letters of a text speak for. */
function codeByLetters(sample: string): string | undefined {
  const language = languageByLetters(sample)
  return language === undefined ? undefined : Intl.getCanonicalLocales(language)[0]
}

/** BCP 47 code of the language of a text; `undefined` where it is too short or near to another. */
export function writtenLanguage(text: string): string | undefined {
  const sample = text.slice(0, longest)
  const plain = charactersIn(sample, /[A-Za-z]+/g)
  const all = isAscii(sample)
  const letters = all ? plain : charactersIn(sample, /\p{L}+/gu)
  const own = plain > letters * mostOthers ? undefined : languageByScript(sample, letters)
  const marked = all ? plain : charactersIn(sample, /[\p{L}\p{M}]+/gu)
  if (own !== undefined || marked < enoughLetters) return own
  const tokens = words(sample).filter((word) => /\p{L}/u.test(word))
  const [best, next] = byWords(tokens)
  if (count(sample, /\p{Script=Devanagari}|\p{Script=Bengali}/gu) > letters / 2)
    return codeByLetters(sample)
  if (!best) return undefined
  const meets = ({sum, share, lead}: Demands) =>
    best.sum >= Math.max(sum, tokens.length * share) &&
    best.sum >=
      (next?.sum ?? 0) * lead * (next && areNear(best.language, next.language) ? nearLead : 1)
  // Sequences of letters take longest to count: they are asked only where words do not suffice.
  // One little word alone is an accident: `nový` is Slovak and Czech.
  const isSaid = best.words >= fewestWords && meets(byItself)
  return isSaid || (meets(withLetters) && codeByLetters(sample) === best.language)
    ? best.language
    : undefined
}
