/**
 * Title, exact: equal after NFC, trimming, collapsing white space and folding case. Judged where the
 * labeled title is printed as a line of its own; a title that is printed only together with other
 * words (`Title | Site`) is counted apart, and one that is not printed at all cannot be found. Some labels
 * are the page's own title, site and all: where ours is that without the site, it is told as well.
 */
import {foldLine, linesOf} from '../fold.ts'
import {percent} from '../table.ts'
import type {Case, Measure, WorstCase} from '../types.ts'
import {verdictTable} from './outcomes.ts'

type Verdict = 'right' | 'wrong' | 'none'

const verdictOn = (found: string | undefined, truth: string): Verdict =>
  found === undefined ? 'none' : foldLine(found) === truth ? 'right' : 'wrong'

/** The line up to the last ` | `, ` - ` or the like: a page title without the site's name. */
const withoutSite = (line: string) => line.replace(/\s+[|–—·»:-]\s+[^|–—·»]*$/u, '')

/** Whether a label is the first line with the site's name, and what was found is it without that name. */
export const isWithoutSite = (found: string | undefined, truth: string, first: string): boolean =>
  found !== undefined &&
  foldLine(found) !== truth &&
  foldLine(first) === truth &&
  foldLine(withoutSite(first)) === foldLine(found)

const quote = (text: string | undefined) =>
  text === undefined ? 'nothing' : `“${text.replace(/\s+/g, ' ').slice(0, 80)}”`

export const title: Measure = {
  name: 'title',
  start() {
    const table = verdictTable<Verdict>(['right', 'wrong', 'none'])
    const worst: WorstCase[] = []
    const glued = {all: 0, right: 0}
    let absent = 0
    let sites = 0
    return {
      add({document, outcome}: Case) {
        const {title: label} = document.truth
        if (label === undefined) return
        const truth = foldLine(label)
        const lines = linesOf(document.text)
        const ours = verdictOn(outcome.article.title, truth)
        if (!lines.some((line) => foldLine(line) === truth)) {
          if (!foldLine(document.text).includes(truth)) absent += 1
          else {
            glued.all += 1
            if (ours === 'right') glued.right += 1
          }
          return
        }
        table.add('ours', ours)
        table.add('first line', verdictOn(lines[0], truth))
        table.add('first line without site', verdictOn(withoutSite(lines[0] ?? ''), truth))
        if (ours === 'right') return
        if (isWithoutSite(outcome.article.title, truth, lines[0] ?? '')) sites += 1
        const say = `${quote(outcome.article.title)} for ${quote(label)}`
        worst.push({id: document.id, weight: ours === 'wrong' ? 1 : 0, say})
      },
      report() {
        const rows = table.rows()
        if (rows.length === 0) return undefined
        return {
          title: 'title exact, where printed as a line',
          header: table.header,
          rows,
          notes: [
            `Printed only within a longer line: ${glued.all}, ours right ${glued.right} (${percent(glued.right, glued.all)}). Not printed: ${absent}.`,
            `Labeled with the site's name, ours without it: ${sites}, counted as wrong above.`
          ],
          worst: [{title: 'titles', cases: worst}]
        }
      }
    }
  }
}
