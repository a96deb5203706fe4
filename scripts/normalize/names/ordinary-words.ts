/**
 * Names of countries and their people that are ordinary words of a language as well, or become one
 * under its endings: in Hebrew `הודו` is `they admitted`, in Korean `수단` is `means`, in Finnish
 * `malta` is `be patient`.
 */
import {foldToken} from './fold-token.ts'

const listed = {
  he: 'פרו מאלי לוב בנין קניה הודו מלטה סין עומאן טוגו דני לובי פיני סיני רומני ספרדי אירי',
  ar: 'مصر قطر عمان مالي بنين هند تشاد سيناء',
  ko: '수단 오만 인도 말리 가나 기니 통가 차드 이란',
  ru: 'чад катар мали перу того куба кубы бенин поляки поляк греки грек сербы серб шведы чехи чех турки',
  uk: 'чад катар малі перу того куба',
  be: 'чад катар перу того куба',
  kk: 'мали того қатар чад',
  tr: 'mali misir benin cad umman malta kazak hint peru togo fas',
  az: 'mali misir benin cad umman kazak hind',
  uz: 'mali benin chad',
  fi: 'oma oman malta mali peru latvia kena viro turkki',
  it: 'ceco',
  de: 'island'
} as const satisfies Record<string, string>

/** Those that need no ending to be a word, as they are printed. */
const unbent = {
  he: 'פרו בנין קניה הודו דני לובי',
  ko: '수단 오만',
  ru: 'перу того чад',
  uk: 'чад',
  be: 'чад',
  pl: 'dane cali',
  sk: 'mali',
  sl: 'danes',
  hr: 'bih',
  bs: 'bih',
  eo: 'cin',
  et: 'pole',
  hu: 'belém',
  ro: 'mâine',
  sv: 'finns medan',
  nb: 'finns medan',
  nn: 'finns medan',
  no: 'finns medan',
  da: 'finns',
  br: 'seul',
  id: 'lima',
  ms: 'lima',
  tl: 'lima',
  tr: 'mali benin',
  az: 'mali benin',
  fi: 'oma oman',
  fr: 'seul',
  pt: 'irá'
} as const satisfies Record<string, string>

/** Those that have a capital as words, too: `le Pôle emploi`, `over the Pole`. */
const capitalized = {
  en: 'pole',
  fr: 'pôle pôles'
} as const satisfies Record<string, string>

type Words = ReadonlyMap<string, ReadonlySet<string>>

const bentWords: Words = new Map(
  Object.entries(listed).map(([language, all]) => [
    language,
    new Set(all.split(' ').map(foldToken))
  ])
)
const asPrinted = (words: Readonly<Record<string, string>>): Words =>
  new Map(Object.entries(words).map(([language, all]) => [language, new Set(all.split(' '))]))
const unbentWords = asPrinted(unbent)
const capitalizedWords = asPrinted(capitalized)

/** Whether forms of a folded name are ordinary words of a language too. */
export function bendsIntoWords(folded: string, language: string): boolean {
  return bentWords.get(language)?.has(folded) ?? false
}

const has = (words: Words, printed: string, language: string): boolean =>
  words.get(language)?.has(printed.normalize('NFC').toLowerCase()) ?? false

/** Whether a name as it is printed is an ordinary word of a language too. */
export const isOrdinaryWord = (printed: string, language: string): boolean =>
  has(unbentWords, printed, language) || isCapitalizedWord(printed, language)

/** Whether it is one that may have a capital inside a sentence as well. */
export const isCapitalizedWord = (printed: string, language: string): boolean =>
  has(capitalizedWords, printed, language)
