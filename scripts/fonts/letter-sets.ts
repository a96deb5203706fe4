/** Sets of letters that are loaded together, in the notation of CSS (`U+0000-00FF,U+0131`). */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Family} from './cuts.ts'

/**
 * Letters with the marks of the languages of Europe and Turkey. They share a file of their own, much
 * smaller than all of extended Latin, which holds phonetics and medieval signs.
 */
const latinNear = 'U+0100-017F,U+0218-021B,U+0259'

const require = createRequire(import.meta.url)

/** Where a file of a family's package is. */
export const familyFile = ({name}: Pick<Family, 'name'>, path: string): string =>
  require.resolve(`@fontsource-variable/${name}/${path}`)

/** The ranges of a set. Throws for one that the family has not. */
export function rangesOf(family: Family, letters: string): string {
  if (letters === 'latin-near') return latinNear
  const sets = JSON.parse(readFileSync(familyFile(family, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >
  const ranges = sets[letters]
  if (ranges === undefined) throw new Error(`${family.name} has no set of letters ${letters}`)
  return ranges
}

/** The set whose file of the package holds a set. */
export const setOfFile = (letters: string): string =>
  letters === 'latin-near' ? 'latin-ext' : letters

/** The characters of ranges, those left out that `without` holds. */
export function charactersOf(ranges: string, without = ''): string {
  const left = new Set(without === '' ? [] : codePoints(without))
  return String.fromCodePoint(...codePoints(ranges).filter((point) => !left.has(point)))
}

/** The letters of a set, each in one file only. */
export function lettersOf(family: Family, letters: string): string {
  return charactersOf(rangesOf(family, letters), letters === 'latin-ext' ? latinNear : '')
}

function codePoints(ranges: string): number[] {
  return ranges.split(',').flatMap((range) => {
    const [from = '', to = from] = range.trim().replace('U+', '').split('-')
    const first = Number.parseInt(from, 16)
    return Array.from({length: Number.parseInt(to, 16) - first + 1}, (_, index) => first + index)
  })
}
