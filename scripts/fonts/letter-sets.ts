/**
 * Sets of letters that are loaded together, in the notation of CSS (`U+0000-00FF,U+0131`). The ranges
 * are those that Google Fonts cuts its files by, so that a page in one language loads one file.
 */
export const letterSets = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,' +
    'U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  /**
   * Letters with the marks of the languages of Europe and Turkey: a small file of their own, for all
   * of extended Latin holds phonetics and medieval signs too.
   */
  'latin-near': 'U+0100-017F,U+0218-021B,U+0259',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,' +
    'U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  'cyrillic-ext': 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F',
  greek: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF',
  hebrew: 'U+0307-0308,U+0590-05FF,U+200C-2010,U+20AA,U+25CC,U+FB1D-FB4F'
} as const

export type LetterSet = keyof typeof letterSets

/** The characters of a set, in the order of its ranges. */
export const lettersOf = (set: LetterSet): string => charactersOf(letterSets[set])

/** The characters of ranges. */
export function charactersOf(ranges: string): string {
  const points = ranges.split(',').flatMap((range) => {
    const [from = '', to = from] = range.trim().replace('U+', '').split('-')
    const first = Number.parseInt(from, 16)
    return Array.from({length: Number.parseInt(to, 16) - first + 1}, (_, index) => first + index)
  })
  return String.fromCodePoint(...points)
}
