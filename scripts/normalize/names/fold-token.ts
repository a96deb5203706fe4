/** One form for the spellings of a word: without case, diacritics, and other letters for the same sound. */

/** Hyphens that are not printed, and spaces without width: pages put them into words. */
export const unseen = String.raw`\u00AD\u200B-\u200D\u2060\uFEFF`
const allUnseen = new RegExp(`[${unseen}]+`, 'gu')

/** Accents and points; in the scripts of India and south-east Asia, marks are the vowels of a word. */
const marks = /(?:(?![\u0900-\u17FF])\p{M})+/gu

/** Letters that are letters of their own, with the plain ones that other tables and papers write. */
const plainLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a'
}

/** Cyrillic letters that look like Latin ones, which stand for them in words of both scripts. */
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  һ: 'h'
}

/** A word of two scripts in one; every other word stays as it is. */
function inOneScript(word: string): string {
  if (!/[a-z]/.test(word) || !/\p{Script=Cyrillic}/u.test(word)) return word
  return word.replace(/\p{Script=Cyrillic}/gu, (letter) => lookalikes[letter] ?? letter)
}

/**
 * One form for the spellings of a name part. Russian and Turkic endings are transliterated as
 * `-yev`, `-iev`, `-ev`, `-ayev`, `-aev` for the same letters.
 */
export function foldToken(word: string): string {
  const plain = /^[a-z0-9]*$/i.test(word)
    ? word.toLowerCase()
    : inOneScript(
        word
          .replace(allUnseen, '')
          .normalize('NFD')
          .replace(marks, '')
          .toLowerCase()
          .replace(/[ıøłđðþßæœə]/g, (letter) => plainLetters[letter] ?? letter)
      )
  return withOneEnding(plain)
}

/** A name with the ending `-ev` where it is written with `-yev` or `-iev`, and so with `-ov`. */
export const withOneEnding = (plain: string) =>
  plain.length > 4 && /[yi][eo]va?$/.test(plain)
    ? plain.replace(/(?:y|i)(ev|ov)(a?)$/, '$1$2')
    : plain
