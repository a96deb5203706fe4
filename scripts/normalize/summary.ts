/** What a run has to say, for people. */
import {widthInDays} from '../../src/lib/edtf.ts'
import {formatProblem, type Problem} from '../../src/lib/problem.ts'
import type {NormalizedArchive} from './archive.ts'
import type {Decisions} from './stages.ts'
import type {Written} from './write.ts'

const count = (number: number, one: string, many = `${one}s`) =>
  `${number} ${number === 1 ? one : many}`

/** Width classes of publication dates, narrowest first. */
const widths: readonly (readonly [string, number])[] = [
  ['exact', 1],
  ['within a month', 31],
  ['within a year', 366],
  ['wider', Number.POSITIVE_INFINITY]
]

function widthClass({dateEarliest, dateLatest}: Decisions): string {
  if (dateEarliest === undefined && dateLatest === undefined) return 'undated'
  const width = widthInDays({
    ...(dateEarliest !== undefined && {earliest: dateEarliest}),
    ...(dateLatest !== undefined && {latest: dateLatest})
  })
  return widths.find(([, most]) => width <= most)?.[0] ?? 'wider'
}

/** Lines to print after normalizing; `notices` are of what is read besides the sources. */
export function summarize(
  {outcomes, duplicates, quarantined}: NormalizedArchive,
  {changed, deleted}: Written,
  notices: readonly Problem[] = []
): string[] {
  const classes = [...widths.map(([name]) => name), 'undated']
  const dates = classes.map((name) => {
    const number = outcomes.filter(({decisions}) => widthClass(decisions) === name).length
    return `${number} ${name}`
  })
  const withVersions = outcomes.filter(({told}) => told.versions > 0).length
  const corrected = outcomes.filter(({told}) => told.isCorrected).length
  const withheld = outcomes
    .filter(({decisions}) => decisions.withheldSince !== undefined)
    .map(toldWithheld)
  const noticed = Object.groupBy(notices, ({file}) =>
    file === 'archive.yaml' ? 'settings' : 'corrections'
  )
  const lines = (ones: readonly Problem[] = []) => ones.map((one) => `  ${formatProblem(one)}`)
  const [odd, unused] = [lines(noticed.settings), lines(noticed.corrections)]
  const issues = outcomes.flatMap(({id, told}) =>
    told.issues
      .filter(({rule}) => rule !== 'issue/undated')
      .map(({say}) => `  articles/${id}.md  ${say}`)
  )
  return [
    `${count(outcomes.length, 'article')}: ${count(changed, 'file')} written, ${deleted} deleted.`,
    `Dates: ${dates.join(', ')}.`,
    ...(duplicates.length > 0
      ? [`${count(duplicates.length, 'source')} with the text of another share its page.`]
      : []),
    ...(withVersions > 0 ? [`${count(withVersions, 'article')} with other versions.`] : []),
    ...(corrected > 0 ? [`${count(corrected, 'article')} with corrections.`] : []),
    ...(withheld.length > 0 ? ['Withheld, without their text:', ...firstOf(withheld, 40)] : []),
    ...(odd.length > 0 ? ['In the settings:', ...odd] : []),
    ...(unused.length > 0 ? ['Among the corrections:', ...firstOf(unused, 40)] : []),
    ...(issues.length > 0 ? ['For a curator to look at:', ...firstOf(issues, 40)] : []),
    ...(quarantined.length > 0
      ? [
          `${count(quarantined.length, 'source')} set aside (all are in quarantine.json):`,
          ...firstOf(
            quarantined.map(({path, reason, fix}) => `  sources/${path}  ${reason} ${fix}`),
            40
          )
        ]
      : [])
  ]
}

/** The first lines, and how many more there are. */
function firstOf(lines: readonly string[], most: number): string[] {
  return lines.length <= most
    ? [...lines]
    : [...lines.slice(0, most), `  … and ${lines.length - most} more`]
}

/** Copies and versions are withheld although no correction names them. */
const toldWithheld = ({id, decisions: {withheldWith}}: NormalizedArchive['outcomes'][number]) =>
  `  articles/${id}.md${withheldWith === undefined ? '' : `  a version of ${withheldWith}`}`
