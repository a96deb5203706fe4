/**
 * Dating without a printed date: lines that print one are taken away (the dateline's day stays), and
 * the answers for the rest are held against the known day. `certain` and `likely` are ours; the
 * baselines use the terms of office of the people named and nothing else, and the first date that
 * chrono-node reads when it is given the year.
 */
import {parse} from 'chrono-node'
import {edtfMembers, writeEdtf} from '../../../src/lib/edtf.ts'
import type {Article} from '../../../src/schema/article.ts'
import type {EvidenceFile} from '../../../src/schema/evidence.ts'
import {parseDay} from '../../../src/lib/epoch-days.ts'
import {intersect, union, type DaySet} from '../../normalize/terms/day-set.ts'
import {normalize} from '../../normalize/pipeline.ts'
import {itemOf} from '../item.ts'
import type {Outcome} from '../../normalize/drafts.ts'
import {masked} from '../mask.ts'
import type {Measure, WorstCase} from '../types.ts'
import {holdsDay, penalty, Scores, scoresHeader, type Claim} from './dating-scores.ts'

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

const methods = [
  'certain',
  'likely',
  'terms of office only',
  'chrono-node, given the year'
] as const
type Method = (typeof methods)[number]

/** What each method claims of a text without its printed dates. */
const claimsOf = (
  {article, evidence}: Pick<Outcome, 'article' | 'evidence'>,
  text: string,
  day: string
): Readonly<Record<Method, Claim>> => ({
  certain: certainOf(article),
  likely: likelyOf(article),
  'terms of office only': officesOnly(evidence),
  'chrono-node, given the year': firstOfChrono(text, day)
})

/** Scores of every method on the whole, and on each part of the corpus. */
class ScoresByPart {
  readonly #parts = new Map<string, Map<Method, Scores>>()

  add(part: string, claims: Readonly<Record<Method, Claim>>, day: string): void {
    const scores = this.#parts.get(part) ?? new Map(methods.map((name) => [name, new Scores()]))
    this.#parts.set(part, scores)
    for (const name of methods) scores.get(name)!.add(claims[name], day)
  }

  /** The whole first; parts only where there are several. */
  rows(): string[][] {
    const parts = [...this.#parts].filter(([part]) => part === '' || this.#parts.size > 2)
    return parts.flatMap(([part, scores]) =>
      [...scores].map(([name, own]) => own.row(part === '' ? name : `${part}: ${name}`))
    )
  }
}

export const dating: Measure = {
  name: 'dating',
  label: 'date',
  start(reference) {
    const scores = new ScoresByPart()
    const worst: {
      readonly certain: WorstCase[]
      readonly likely: WorstCase[]
    } = {
      certain: [],
      likely: []
    }
    let cases = 0
    return {
      add({document, outcome}) {
        const {date: day} = document.truth
        if (day === undefined) return
        cases += 1
        const {text, outcome: undated} = masked(document.text, outcome, (shortened) =>
          normalize(itemOf({...document, text: shortened}), reference)
        )
        const claims = claimsOf(undated, text, day)
        scores.add('', claims, day)
        if (document.group !== undefined) scores.add(document.group, claims, day)
        for (const name of ['certain', 'likely'] as const) {
          if (holdsDay(claims[name], day)) continue
          const {date, dateLikely = date} = undated.article
          const said = name === 'certain' ? date : dateLikely
          worst[name].push({
            id: document.id,
            weight: 1,
            say: `${said ?? ''} for ${day}`
          })
        }
      },
      report() {
        if (cases === 0) return undefined
        return {
          title: 'dating, printed dates taken away',
          header: scoresHeader,
          rows: scores.rows(),
          notes: [
            `Bits: mean of -log2 of the width in days and -${penalty} for a miss; open ends reach to 1826 and 2025.`
          ],
          worst: [
            {title: 'certain, and not the day', cases: worst.certain},
            {title: 'likely, and not the day', cases: worst.likely}
          ]
        }
      }
    }
  }
}
