/** Numbers in Hebrew letters: `כ"ב` is 22, `תשס"ט` is the year 5769. */

const ones = 'אבגדהוזחט'
const tens = 'יכלמנסעפצ'
const hundreds = 'קרשת'

/** How a letter is written at the end of a word; it counts as it does elsewhere: `תש"ן` is 5750. */
const finals: Readonly<Record<string, string>> = {ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ'}

/** The sum of the letters; 0 where there is none. */
export function hebrewNumber(printed: string): number {
  return Array.from(printed).reduce((sum, written) => {
    const letter = finals[written] ?? written
    if (ones.includes(letter)) return sum + ones.indexOf(letter) + 1
    if (tens.includes(letter)) return sum + (tens.indexOf(letter) + 1) * 10
    return hundreds.includes(letter) ? sum + (hundreds.indexOf(letter) + 1) * 100 : sum
  }, 0)
}

/** A day of a month in letters, and a year, whose thousands print leaves out. */
export const hebrewDay = String.raw`(?:[א-ט]['׳]|[יכל]['׳]|[טיכל]["״][א-ט])`
export const hebrewYear = String.raw`(?:ה['׳]\s?)?ת[א-ת]{0,2}["״][א-ת]`

/** The year of the Hebrew calendar that letters mean. */
export const hebrewYearOf = (printed: string): number =>
  5000 + hebrewNumber(printed.replace(/^ה['׳]/u, ''))
