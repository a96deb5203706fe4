/** What of an article is compared with all others: small enough to hold for every one of them. */
import {hash} from 'node:crypto'
import {keptClasses} from '../../../src/schema/evidence.ts'
import type {Fingerprint} from '../drafts.ts'
import type {LabeledUnit} from '../stages.ts'
import {bandsOf, signatureOf} from './min-hash.ts'
import {pack} from './packed.ts'
import {comparedWords, numbersOf, shinglesOf, toSet} from './shingles.ts'

/**
 * A text of fewer runs of words is no version of anything: briefs (`Qtly div 10 cts`) are alike
 * because there is only one way to write them.
 */
const fewestShingles = 40

/** Runs of words that count as the opening of a text. */
const openingShingles = 100

/** Runs of words with which a text starts: those of its first sentence or two. */
const startingShingles = 20

/** `MOSCOW, May 31, 1988 (AP) —`: a place line, of which one version may have more than another. */
const placeLine = /^\P{Ll}[^.!?\n]{1,60}?\s?(?:—|–|--|\s-\s)/u

/**
 * The whole text, white space folded: two files that differ only in line breaks, encoding or a byte
 * order mark say the same in the same order, paper and date lines included.
 */
function textSha256(text: string): string {
  // A space alone stays as it is.
  const folded = text
    .normalize('NFC')
    .replace(/[^\S ]\s*| \s+/gu, ' ')
    .trim()
  return hash('sha256', folded, 'hex')
}

/** The fingerprint of a text and of the part of it that is the article. */
export function fingerprintOf(text: string, units: readonly LabeledUnit[]): Fingerprint {
  const body = units
    .filter(({label}) => keptClasses.includes(label.class))
    .map((unit) => unit.text)
    .join('\n')
  const words = comparedWords(body)
  const [place = ''] = placeLine.exec(body) ?? []
  const inOrder = shinglesOf(words)
  const shingles = toSet(inOrder)
  return {
    textSha256: textSha256(text),
    ...(shingles.length >= fewestShingles && {
      body: {
        shingles: pack(shingles),
        start: pack(toSet(inOrder.slice(0, startingShingles))),
        opening: pack(toSet(inOrder.slice(0, openingShingles))),
        numbers: pack(toSet(numbersOf(words.slice(comparedWords(place).length)))),
        bands: pack(bandsOf(signatureOf(shingles)))
      }
    })
  }
}
