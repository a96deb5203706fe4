/** Small English numbers in words, as newspapers write them. */

const numbers: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100]
])

const named = (isOne: (number: number) => boolean) =>
  [...numbers]
    .filter(([, number]) => isOne(number))
    .map(([word]) => word)
    .toSorted((a, b) => b.length - a.length)
    .join('|')
const tens = named((number) => number >= 20 && number < 100)
const ones = 'one|two|three|four|five|six|seven|eight|nine'

/** Alternatives of a regular expression: a number in words, `forty-seven` too, or in digits. */
export const numberPattern = String.raw`(?:${tens})[-\s](?:${ones})|${named(() => true)}|\d{1,3}`

/** Value of a number that `numberPattern` matches. */
export function numberOf(word: string): number {
  const words = word.toLowerCase().split(/[-\s]/u)
  const value = words.reduce((sum, one) => sum + (numbers.get(one) ?? Number.NaN), 0)
  return Number.isNaN(value) ? Number(word) : value
}
