/** Figures of printed dates: digits of other scripts, Chinese numerals, and short years. */

/** The zeros of the scripts that have digits of their own; each is followed by one to nine. */
const zeros = [
  ...[0x06_60, 0x06_f0, 0x09_66, 0x09_e6, 0x0a_66, 0x0a_e6, 0x0b_66, 0x0b_e6, 0x0c_66, 0x0c_e6],
  ...[0x0d_66, 0x0e_50, 0x0e_d0, 0x10_40, 0x17_e0, 0xff_10]
]
const western: ReadonlyMap<string, string> = new Map(
  zeros.flatMap((zero) =>
    Array.from({length: 10}, (_, digit) => [String.fromCodePoint(zero + digit), String(digit)])
  )
)
const otherDigits = new RegExp(`[${[...western.keys()].join('')}]`, 'gu')

/** The text with the digits of other scripts as Western ones; every character keeps its place. */
export function withWesternDigits(text: string): string {
  return text.replace(otherDigits, (digit) => western.get(digit)!)
}

/** Years of two digits are of 1950 to 2049. */
export const yearOf = (printed: string | undefined) => {
  const year = numberOf(printed)
  return year >= 100 ? year : year + (year < 50 ? 2000 : 1900)
}

const numerals = '〇一二三四五六七八九'

/** A number in figures or Chinese numerals below a hundred, `二十五`, or digit by digit, `一九九八`. */
export function numberOf(printed: string | undefined): number {
  const text = (printed ?? '').replace(/[零○]/g, '〇').replace('元', '一')
  if (text === '' || /^\d/.test(text)) return text === '' ? Number.NaN : Number(text)
  const [tens, ones] = text.split('十')
  const digits = (part: string) =>
    Number(Array.from(part, (sign) => numerals.indexOf(sign)).join(''))
  if (ones === undefined) return digits(text)
  return (tens === '' ? 1 : digits(tens!)) * 10 + (ones === '' ? 0 : digits(ones))
}
