/**
 * Strings: for pages that have no labeled body, a few strings of the article and a few of what stands
 * around it. A string counts where the text has it at all; found means that it is in the kept text,
 * white space aside. Strings of what stands around are often the title, the date or a name that the
 * article has, too: what matters is the difference to the baselines, not the distance to zero.
 */
import {keptClasses} from '../../../src/schema/evidence.ts'
import {justextKeeps} from '../justext.ts'
import {placedLines} from '../lines.ts'
import {f1, percent, share} from '../table.ts'
import type {Case, Measure, WorstCase} from '../types.ts'

const collapse = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

interface Count {
  have: number
  haveKept: number
  not: number
  notKept: number
}

/** The text that the normalizer shows as the article. */
function keptText({document, outcome}: Case): string {
  return outcome.evidence.segments
    .filter(({class: one}) => keptClasses.includes(one) || one === 'deck')
    .map(({start, end}) => document.text.slice(start, end))
    .join('\n')
}

function justextText(text: string): string {
  const lines = placedLines(text).map((line) => line.text)
  const keeps = justextKeeps(lines)
  return lines.filter((_, index) => keeps[index]).join('\n')
}

function row(name: string, {have, haveKept, not, notKept}: Count): string[] {
  const recall = haveKept / have
  const precision = haveKept / (haveKept + notKept)
  return [
    name,
    percent(have - haveKept, have),
    percent(notKept, not),
    share(precision),
    share(recall),
    share(f1(precision, recall))
  ]
}

export const strings: Measure = {
  name: 'strings',
  start() {
    const counts = new Map<string, Count>()
    const worst: WorstCase[] = []
    let pages = 0
    const judge = (method: string, kept: string, have: string[], not: string[]) => {
      const text = collapse(kept)
      const count = counts.get(method) ?? {have: 0, haveKept: 0, not: 0, notKept: 0}
      counts.set(method, count)
      const lost = have.filter((wanted) => !text.includes(wanted))
      count.have += have.length
      count.haveKept += have.length - lost.length
      count.not += not.length
      count.notKept += not.filter((unwanted) => text.includes(unwanted)).length
      return lost
    }
    return {
      add(one: Case) {
        const {truth, text, id} = one.document
        if (truth.mustHave === undefined || truth.body !== undefined) return
        const whole = collapse(text)
        const printed = (all: readonly string[] = []) =>
          all.map(collapse).filter((string) => string !== '' && whole.includes(string))
        const [have, not] = [printed(truth.mustHave), printed(truth.mustNot)]
        pages += 1
        const lost = judge('ours', keptText(one), have, not)
        judge("jusText's rules on lines", justextText(text), have, not)
        judge('keep everything', text, have, not)
        if (lost.length === 0) return
        worst.push({id, weight: lost.length, say: `lost “${lost.join('” and “').slice(0, 100)}”`})
      },
      report() {
        const all = counts.get('ours')
        if (!all) return undefined
        return {
          title: 'strings of the article and of its surroundings',
          header: ['', 'article lost', 'other kept', 'P', 'R', 'F1'],
          rows: [...counts].map(([name, count]) => row(name, count)),
          notes: [
            `${pages} pages; ${all.have} strings of articles and ${all.not} of surroundings are in the texts.`
          ],
          worst: [{title: 'strings lost', cases: worst}]
        }
      }
    }
  }
}
