/**
 * Body: how much of the article was lost, how much of what stands around it was kept.
 *
 * Characters are letters and digits; white space and punctuation count for nobody. The labeled body
 * is found in the text by alignment (`align.ts`). Lines that are the title, an author or a date, as
 * far as labels and patterns tell, are left out of the count for everybody (`lines.ts`): some labels
 * hold them, some do not. A standfirst that the normalizer records as `deck` is shown with the
 * article, so it is not lost where the label has it, and not kept where the label has not.
 *
 * Pages whose labeled body is not in the text (made from another version of the page) are left out.
 */
import {keptClasses, type SegmentClass} from '../../../src/schema/evidence.ts'
import {f1Of, judge, precisionOf, recallOf, scoreBody, sumOf} from '../body-score.ts'
import type {BodyScore, Judged} from '../body-score.ts'
import {justextKeeps} from '../justext.ts'
import {rangeIndexes} from '../lines.ts'
import {f1, percent, share} from '../table.ts'
import type {Case, Measure, Report, WorstCase} from '../types.ts'

/** Below this share of the label in the text, the page shows another version of the article. */
export const enoughLocated = 0.9

/** Words kept by the normalizer. */
export function scoreSegments(
  judged: Judged,
  segments: readonly {
    readonly start: number
    readonly end: number
    readonly class: SegmentClass
  }[]
): BodyScore {
  const at = rangeIndexes(
    judged.words.map(({start}) => start),
    segments
  )
  return scoreBody(judged, ({kind}, index) => {
    const segmentClass = segments[at[index]!]?.class
    if (segmentClass === undefined) return false
    return keptClasses.includes(segmentClass) || (segmentClass === 'deck' && kind === 'body')
  })
}

interface Page {
  readonly id: string
  readonly group: string
  readonly ours: BodyScore
  readonly everything: BodyScore
  readonly justext: BodyScore
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** A line of the table: sums over all characters, then means over pages. */
function bodyRow(name: string, scores: readonly BodyScore[]): string[] {
  const sum = sumOf(scores)
  const [precision, recall] = [mean(scores.map(precisionOf)), mean(scores.map(recallOf))]
  return [
    name,
    String(scores.length),
    percent(sum.lost, sum.body),
    percent(sum.kept, sum.chrome),
    share(f1Of(sum)),
    share(precision),
    share(recall),
    share(f1(precision, recall)),
    share(mean(scores.map(f1Of)))
  ]
}

const bodyHeader = [
  ...['', 'pages', 'body lost', 'chrome kept', 'F1 of sums'],
  ...['mean P', 'mean R', 'F1 of means', 'mean F1']
]

function reportOf(pages: readonly Page[], elsewhere: number): Report {
  const worstBy = (key: 'lost' | 'kept', noun: string): WorstCase[] =>
    pages
      .filter(({ours}) => ours[key] > 0)
      .map(({id, ours}) => {
        const whole = key === 'lost' ? ours.body : ours.chrome
        return {
          id,
          weight: ours[key],
          say: `${ours[key]} of ${whole} ${noun} characters, F1 ${share(f1Of(ours))}`
        }
      })
  const groups = [...new Set(pages.map(({group}) => group))].sort()
  const byGroup = groups.map((group) =>
    bodyRow(
      `  of these ${group}`,
      pages.filter((page) => page.group === group).map(({ours}) => ours)
    )
  )
  return {
    title: 'body',
    header: bodyHeader,
    rows: [
      bodyRow(
        'ours',
        pages.map(({ours}) => ours)
      ),
      ...(groups.length > 1 ? byGroup : []),
      bodyRow(
        "jusText's rules on lines",
        pages.map(({justext}) => justext)
      ),
      bodyRow(
        'keep everything',
        pages.map(({everything}) => everything)
      )
    ],
    notes: [
      `${elsewhere} pages left out: less than ${enoughLocated * 100} % of their labeled body is in the text.`,
      'trafilatura 2.0, which sees tags, publishes P .938 R .978 F1 .958 (F1 of means).'
    ],
    worst: [
      {title: 'body lost', cases: worstBy('lost', 'body')},
      {title: 'chrome kept', cases: worstBy('kept', 'chrome')}
    ]
  }
}

export const body: Measure = {
  name: 'body',
  start() {
    const pages: Page[] = []
    let elsewhere = 0
    return {
      add({document, outcome}: Case) {
        if (document.truth.body === undefined) return
        const judged = judge(document)
        if (judged.located < enoughLocated) {
          elsewhere += 1
          return
        }
        const byLine = justextKeeps(judged.lines.map(({text}) => text))
        pages.push({
          id: document.id,
          group: document.group ?? '',
          ours: scoreSegments(judged, outcome.evidence.segments),
          everything: scoreBody(judged, () => true),
          justext: scoreBody(judged, ({line}) => byLine[line] === true)
        })
      },
      report: () => (pages.length === 0 ? undefined : reportOf(pages, elsewhere))
    }
  }
}
