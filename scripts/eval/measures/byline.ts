/**
 * Byline: right when the set of names is the labeled one after folding case, accents, white space,
 * "By" and titles; partial when they share a name, or when one name holds the words of another (`Jane
 * Doe` and `Jane Doe Staff Writer`). Judged where every labeled name is printed in a line that can sign
 * a text: a name that stands only in long prose, a copyright notice, an address or the page's title is
 * counted apart.
 */
import {containsWords, foldMarks, linesOf} from '../fold.ts'
import type {Case, Measure, WorstCase} from '../types.ts'
import {verdictTable} from './outcomes.ts'

type Verdict = 'right' | 'partial' | 'wrong' | 'none'

const before =
  /^(?:(?:by|von|par|por|di|door|av|dr|prof|professor|mr|mrs|ms|sir|rev|rabbi|mag|dipl|ing)\s+)+/u

/** A name as it is compared. */
export const foldName = (name: string) => foldMarks(name).replace(before, '')

const foldNames = (names: readonly string[]) => [
  ...new Set(names.map(foldName).filter((name) => name !== ''))
]

/** How found names stand to labeled ones, both folded. */
export function verdictOn(found: readonly string[], truth: readonly string[]): Verdict {
  if (found.length === 0) return 'none'
  const same = found.length === truth.length && found.every((name) => truth.includes(name))
  if (same) return 'right'
  const near = found.some((name) =>
    truth.some((other) => containsWords(name, other) || containsWords(other, name))
  )
  return near ? 'partial' : 'wrong'
}

/** A line that signs a text is at most this long. */
const longestSigning = 160
const notice = /©|\(c\)|copyright/iu

/** Addresses of mail and pages, which hold the names of sites. */
const address = /\S+@\S+|(?:https?:\/\/|www\.)\S+/giu

const bylineLine = /^(?:by|von|par|por|di|door|av)\b:?\s+(?<names>\p{Lu}.{2,80})$/iu

/**
 * The lines of a text that can sign it, folded. The first line of a page is its title, whose end is the
 * site's name: without "by" it signs nothing.
 */
export const signingLines = (text: string): string[] =>
  linesOf(text)
    .filter((line, index) => index > 0 || bylineLine.test(line))
    .filter((line) => line.length <= longestSigning && !notice.test(line))
    .map((line) => foldMarks(line.replace(address, ' ')))

/** Names of the first line that begins with a word for "by". */
function firstByline(text: string): string[] {
  const names = linesOf(text)
    .map((line) => bylineLine.exec(line)?.groups?.['names'])
    .find((line) => line !== undefined)
  return (names ?? '').split(/,|&|\s(?:and|und|et|y|e)\s/iu)
}

export const byline: Measure = {
  name: 'byline',
  start() {
    const table = verdictTable<Verdict>(['right', 'partial', 'wrong', 'none'])
    const worst: WorstCase[] = []
    let absent = 0
    let unsigned = 0
    let invented = 0
    let unlabeled = 0
    return {
      add({document, outcome}: Case) {
        const found = outcome.article.byline ?? []
        const {byline: label} = document.truth
        if (label === undefined) {
          unlabeled += 1
          if (found.length > 0) invented += 1
          return
        }
        const truth = foldNames(label)
        const text = foldMarks(document.text)
        if (truth.length === 0 || !truth.every((name) => containsWords(text, name))) {
          absent += 1
          return
        }
        const lines = signingLines(document.text)
        if (!truth.every((name) => lines.some((line) => containsWords(line, name)))) {
          unsigned += 1
          return
        }
        const verdict = verdictOn(foldNames(found), truth)
        table.add('ours', verdict)
        table.add('first line with "By"', verdictOn(foldNames(firstByline(document.text)), truth))
        if (verdict === 'right') return
        const say = `${verdict}: “${found.join(', ')}” for “${label.join(', ')}”`
        const weight = {wrong: 3, partial: 2, none: 1}[verdict]
        worst.push({id: document.id, weight, say})
      },
      report() {
        const rows = table.rows()
        if (rows.length === 0) return undefined
        return {
          title: 'byline, where printed',
          header: table.header,
          rows,
          notes: [
            `Labeled but not printed: ${absent}; only in prose, notice, address or page title: ${unsigned}. Found in texts without a labeled author: ${invented} of ${unlabeled}.`
          ],
          worst: [{title: 'bylines', cases: worst}]
        }
      }
    }
  }
}
