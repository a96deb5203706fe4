/**
 * How much a decoded text looks like writing, in points: what only a wrong encoding does costs, what
 * speaks for a language counts. Points are meant for comparing readings of the same bytes.
 */
import {
  trigramsOf,
  withoutAccents,
  writtenLanguage,
  type LanguageCode,
  type WrittenLanguage
} from './written-languages.ts'

/** Patterns and what each match is worth. */
const shapes: readonly (readonly [RegExp, number])[] = [
  // Control characters, unassigned bytes.
  [/[\u0080-\u009F\uFFFD\uE000-\uF8FF]/g, -6],
  // Box drawing, mathematics, marks without their letter: rare in prose.
  [/[\u2500-\u25FF\u2200-\u22FF\u2320\u2321¤¦¬±µ¶·¸¨¯´˜ˆ˘˙˚˛˝ˇ‡ƒ₯ﬁﬂ‗¥¢×÷Ω◊⁄]/g, -1],
  // Fractions and small figures stand behind figures and units, not behind words.
  [/(?<=\p{L}{3})[±¹²³ªº¼½¾¿¡¶¦¬µ]/gu, -2],
  // Signs between letters; apostrophes, hyphens and joiners belong there.
  [/\p{L}[^\p{L}\p{M}\p{N}\s\0-\x7F’‑\u00AD·\u200C\u200D«»“”–—…]+(?=\p{L})/gu, -3],
  [/\p{Ll}\p{Lu}/gu, -2],
  [
    /\p{Script=Latin}(?=[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}])/gu,
    -4
  ],
  [
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}](?=\p{Script=Latin})/gu,
    -4
  ],
  // Latin words have single letters with marks, seldom two in a row, hardly ever three.
  [/(?:(?![\0-\x7F])\p{Script=Latin}){2}/gu, -0.3],
  [/(?:(?![\0-\x7F])\p{Script=Latin}){3,}/gu, -3],
  // Marks without a letter; letters of the end of words inside them, and the reverse.
  [/(?<![\p{L}\p{M}])\p{M}/gu, -3],
  [/[ךםןףץ](?=[א-ת])|[כמנפצ](?![א-ת\u05B0-\u05C2'"׳״])|ς(?=[α-ώ])|σ(?![α-ώ])|[ةى](?=[ء-ي])/g, -1],
  // Greek words end in vowels, ν, ρ or ς.
  [/[βγδζθκλμξπτφχψ](?![\p{L}'’])/gu, -1],
  // Quotation marks, dashes and apostrophes where they belong.
  [/(?<=\p{L})’(?=\p{L})/gu, 1],
  [/(?<![\p{L}\p{N}])[“„«‘](?=[\p{L}\p{N}])/gu, 0.5],
  [/(?<=[\p{L}\p{N}.,!?…])[”“»’](?![\p{L}\p{N}])/gu, 0.5],
  [/(?<=^|\s)[–—](?=\s|$)/gu, 0.5],
  [/€(?=\s?\d)|(?<=\d\s?)€/g, 0.5]
]

/** Points for the shape of a text: of its words, whatever their language, and of its signs. */
export function shapePoints(text: string): number {
  let points = 0
  for (const [pattern, worth] of shapes) points += (text.match(pattern)?.length ?? 0) * worth
  return points
}

/** A word of a reading that holds letters beyond ASCII: only those speak for an encoding. */
interface TellingWord {
  readonly plain: string
  readonly letters: readonly string[]
  readonly trigrams: readonly string[]
}

const beyondAscii = /[^\0-\x7F]/

function tellingWords(text: string): TellingWord[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  return words
    .filter((word) => beyondAscii.test(word))
    .map((word) => {
      const plain = withoutAccents(word)
      return {
        plain,
        letters: Array.from(word).filter((letter) => letter > '\x7F'),
        trigrams: trigramsOf(plain).filter((trigram) => beyondAscii.test(trigram))
      }
    })
}

/** What one word says for a language. */
function wordPoints({plain, letters, trigrams}: TellingWord, language: WrittenLanguage): number {
  let points = 0
  for (const letter of letters) points += language.writes(letter) ? 0.1 : -1.5
  if (language.functionWords.has(plain)) points += Math.min(plain.length, 4) * 0.75
  else if (plain.length === 1) points -= 1
  for (const trigram of trigrams) if (language.trigrams.has(trigram)) points += 0.35
  return points
}

/** Points of the language that a text speaks for most; `plainWords` are those in plain ASCII. */
export function languagePoints(
  text: string,
  languages: readonly LanguageCode[],
  plainWords: readonly string[]
): number {
  const words = tellingWords(text)
  const points = languages.map((code) => {
    const language = writtenLanguage(code)
    const own = words.reduce((sum, word) => sum + wordPoints(word, language), 0)
    const familiar = plainWords.filter((word) => language.functionWords.has(word)).length
    // These are the same in every reading: they only say which language is likely.
    return own + 4 * (familiar / Math.max(plainWords.length, 12))
  })
  return Math.max(...points)
}
