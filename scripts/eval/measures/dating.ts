/**
 * Dating without a printed date: lines that print one are taken away (the dateline's day stays), and
 * the answers for the rest are held against the known day. `certain` and `likely` are ours; the
 * baselines use the terms of office of the people named and nothing else, and the first date that
 * chrono-node reads when it is given the year.
 */
import {parse} from 'chrono-node'
import {edtfMembers, writeEdtf, type DateBounds} from '../../../src/lib/edtf.ts'
import type {Article} from '../../../src/schema/article.ts'
import type {EvidenceFile} from '../../../src/schema/evidence.ts'
import {parseDay} from '../../../src/lib/epoch-days.ts'
import {intersect, union, type DaySet} from '../../normalize/dating/day-set.ts'
import {normalize} from '../../normalize/pipeline.ts'
import {itemOf} from '../item.ts'
import {withoutPrintedDates} from '../mask.ts'
import {percent} from '../table.ts'
import type {Measure, WorstCase} from '../types.ts'

/** Papers of two centuries: where an end is open, the answer reaches so far. */
const window = {from: parseDay('1826-01-01'), to: parseDay('2025-12-31')} as const
const widest = window.to - window.from + 1
/** Bits that a wrong answer costs. */
const penalty = 20

type Claim = readonly DateBounds[]

const holds = ({earliest, latest}: DateBounds, day: string) =>
  (earliest === undefined || earliest <= day) && (latest === undefined || day <= latest)

/** Days of a claim within the window. */
function widthOf(claim: Claim): number {
  if (claim.length === 0) return widest
  return claim.reduce((sum, {earliest, latest}) => {
    const from = earliest === undefined ? window.from : Math.max(window.from, parseDay(earliest))
    const to = latest === undefined ? window.to : Math.min(window.to, parseDay(latest))
    return sum + Math.max(1, to - from + 1)
  }, 0)
}

/** Counts of one method. */
class Scores {
  cases = 0
  right = 0
  exact = 0
  exactRight = 0
  undated = 0
  bits = 0
  readonly widths: number[] = []

  /** Whether the claim holds the day. */
  add(claim: Claim, day: string): boolean {
    const width = widthOf(claim)
    const right = claim.length === 0 || claim.some((bounds) => holds(bounds, day))
    this.cases += 1
    if (right && claim.length > 0) this.right += 1
    if (claim.length === 0) this.undated += 1
    if (width === 1) this.exact += 1
    if (width === 1 && right) this.exactRight += 1
    this.bits += right ? -Math.log2(width) : -penalty
    this.widths.push(width)
    return right
  }

  row(name: string): string[] {
    const sorted = this.widths.toSorted((a, b) => a - b)
    const median = sorted[Math.floor(sorted.length / 2)] ?? widest
    return [
      name,
      String(this.cases),
      percent(this.right, this.cases - this.undated),
      `${this.exactRight}/${this.exact}`,
      String(median),
      percent(this.undated, this.cases),
      (this.bits / this.cases).toFixed(2)
    ]
  }
}

const certainOf = ({date}: Article): Claim => (date === undefined ? [] : edtfMembers(date))
const likelyOf = (article: Article): Claim =>
  article.dateLikely === undefined ? certainOf(article) : edtfMembers(article.dateLikely)

const toDays = (edtf: string): DaySet =>
  union(
    edtfMembers(edtf).map(({earliest, latest}) => ({
      from: earliest === undefined ? null : parseDay(earliest),
      to: latest === undefined ? null : parseDay(latest)
    }))
  )

/** What terms of office alone allow. */
function officesOnly({evidence}: EvidenceFile): Claim {
  const days = evidence
    .filter(({rule}) => rule === 'date/in-office')
    .map(({value}) => toDays(String(value)))
    .reduce(intersect, [{from: null, to: null}])
  const edtf = writeEdtf(days)
  return edtf === undefined ? [] : edtfMembers(edtf)
}

/** The first date that chrono-node reads, with the true year given to it. */
function firstOfChrono(text: string, day: string): Claim {
  const reference = new Date(`${day.slice(0, 4)}-07-01T12:00:00Z`)
  const found = parse(text, reference)[0]?.start.date()
  if (found === undefined) return []
  const read = found.toISOString().slice(0, 10)
  return [{earliest: read, latest: read}]
}

export const dating: Measure = {
  name: 'dating',
  start(reference) {
    const methods = {
      certain: new Scores(),
      likely: new Scores(),
      'terms of office only': new Scores(),
      'chrono-node, given the year': new Scores()
    }
    const worst: WorstCase[] = []
    return {
      add({document, outcome}) {
        const {date: day} = document.truth
        if (day === undefined) return
        const text = withoutPrintedDates(document.text, outcome.evidence)
        const {article, evidence} =
          text === document.text ? outcome : normalize(itemOf({...document, text}), reference)
        const held = methods.certain.add(certainOf(article), day)
        methods.likely.add(likelyOf(article), day)
        if (!held) worst.push({id: document.id, weight: 1, say: `${article.date ?? ''} for ${day}`})
        methods['terms of office only'].add(officesOnly(evidence), day)
        methods['chrono-node, given the year'].add(firstOfChrono(text, day), day)
      },
      report() {
        if (methods.certain.cases === 0) return undefined
        return {
          title: 'dating, printed dates taken away',
          header: [
            '',
            'cases',
            '% of bounded hold the day',
            'exact days right',
            'median width',
            '% undated',
            'bits'
          ],
          rows: Object.entries(methods)
            .filter(([, scores]) => scores.cases > 0)
            .map(([name, scores]) => scores.row(name)),
          notes: [
            `Bits: mean of -log2 of the width in days and -${penalty} for a miss; open ends reach to 1826 and 2025.`
          ],
          worst: [{title: 'certain, and not the day', cases: worst}]
        }
      }
    }
  }
}
