/** Figures of printed dates: digits of other scripts, and short years. */

const arabicOrPersian = /[٠-٩۰-۹]/gu

/** The text with Arabic and Persian digits as Western ones; every character keeps its place. */
export function withWesternDigits(text: string): string {
  // Both blocks begin at a multiple of 16.
  return text.replace(arabicOrPersian, (digit) => String(digit.codePointAt(0)! & 15))
}

/** Years of two digits are of 1950 to 2049. */
export const yearOf = (printed: string | undefined) => {
  const year = Number(printed)
  return year >= 100 ? year : year + (year < 50 ? 2000 : 1900)
}
