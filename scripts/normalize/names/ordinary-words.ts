/**
 * Names of countries and their people that are ordinary words of a language as well, or become one
 * under its endings: in Hebrew `הודו` is `they admitted`, in Korean `수단` is `means`, in Finnish
 * `malta` is `be patient`.
 */
import {foldToken} from './tokens.ts'

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

/** Those that need no ending to be a word. */
const unbent = {
  he: 'פרו בנין קניה הודו דני לובי',
  ko: '수단 오만',
  ru: 'перу того',
  tr: 'mali benin',
  az: 'mali benin'
} as const satisfies Record<string, string>

const setsOf = (
  lists: Readonly<Record<string, string>>
): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    Object.entries(lists).map(([language, all]) => [
      language,
      new Set(all.split(' ').map(foldToken))
    ])
  )
const bentWords = setsOf(listed)
const unbentWords = setsOf(unbent)

/** Whether a folded name is an ordinary word of a language too: one of its forms, or it as it stands. */
export function isOrdinaryWord(folded: string, language: string, bent: boolean): boolean {
  return (bent ? bentWords : unbentWords).get(language)?.has(folded) ?? false
}
