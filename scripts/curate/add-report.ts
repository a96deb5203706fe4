/** What `npm run add` has to say. */
import type {Authorities} from '../../src/authorities/load.ts'
import {dateStanding} from '../../src/lib/dates.ts'
import {countOf} from '../../src/lib/count-of.ts'
import type {NormalizedArchive} from '../normalize/archive.ts'
import type {Accepted} from './add-plan.ts'
import type {Skipped} from './files-below.ts'
import {cut, firstOf, labeled, wrap} from './plain-text.ts'
import {describeFile, understoodOf, type Understood} from './understood.ts'
import type {Refusal} from './spent-address.ts'

export interface Addition {
  readonly dryRun: boolean
  /** Files that the archive has, in the order in which they were named. */
  readonly arrived: readonly Accepted[]
  readonly skipped: readonly Skipped[]
  readonly refused: readonly Refusal[]
  readonly archive: NormalizedArchive
  readonly authorities: Authorities
}

/** Above this many files, a summary and the first few. */
const many = 20
const first = 5

/** Lines for the terminal: each file, then what was not taken, then the sum. */
export function reportAddition(addition: Addition): string[] {
  const {arrived, skipped, refused, archive, authorities} = addition
  const files = understoodOf(
    archive,
    arrived.map(({incoming}) => incoming.path)
  )
  const shown = files.length > many ? first : files.length
  const blocks = files
    .slice(0, shown)
    .flatMap((file, index) => [
      ...describeFile(file, arrived[index]!.incoming.read(), authorities),
      ...aboutPresence(arrived[index]!),
      ''
    ])
  const more = files.length - shown
  return [
    ...blocks,
    ...(more > 0 ? [`… and ${countOf(more, 'more file')}.`, ''] : []),
    ...(files.length > many ? [...summaryOf(files), ''] : []),
    ...describeSkipped(skipped),
    ...describeRefused(refused),
    sumOf(addition)
  ]
}

function aboutPresence({there, copies}: Accepted): string[] {
  const [copy] = copies
  return [
    ...(there ? labeled('there', 'The archive has this file already.') : []),
    ...(copy === undefined
      ? []
      : labeled(
          'copy of',
          `The same bytes are at sources/${copy}${copies.length > 1 ? ` and ${countOf(copies.length - 1, 'more place')}` : ''}.`
        ))
  ]
}

/** Figures of many files, and what is wrong with any of them. */
function summaryOf(files: readonly Understood[]): string[] {
  const articles = files.flatMap(({outcomes}) => outcomes.map(({article}) => article))
  const standing = (one: string) =>
    articles.filter((article) => dateStanding(article) === one).length
  const issues = files.flatMap(({outcomes}) =>
    outcomes.filter(({evidence}) => evidence.issues.some(({rule}) => rule !== 'issue/undated'))
  )
  const aside = files.flatMap(({path, quarantined}) =>
    quarantined.map(({reason, fix}) => `sources/${path}: ${reason} ${fix}`)
  )
  const copies = files.reduce((sum, {duplicates}) => sum + duplicates.length, 0)
  return [
    'Together:',
    ...labeled('articles', String(articles.length)),
    ...labeled(
      'dates',
      `${standing('dated')} to the day, ${standing('bounded')} within bounds, ${standing('undated')} undated`
    ),
    ...labeled('leader', `found in ${articles.filter(({leader}) => leader !== undefined).length}`),
    ...labeled(
      'countries',
      `found in ${articles.filter(({countries}) => countries !== undefined).length}`
    ),
    ...labeled(
      'source',
      `found in ${articles.filter(({source, republishedFrom}) => (source ?? republishedFrom) !== undefined).length}`
    ),
    ...(copies > 0 ? labeled('same text', `${copies} share the page of another`) : []),
    ...labeled(
      'to check',
      `${issues.length} with open questions; \`npm run normalize\` lists them`
    ),
    ...(aside.length > 0 ? labeled('set aside', countOf(aside.length, 'file')) : []),
    ...firstOf(
      aside.flatMap((line) => wrap(line, 4)),
      20,
      4
    )
  ]
}

function describeSkipped(skipped: readonly Skipped[]): string[] {
  if (skipped.length === 0) return []
  const lines = skipped.map(({shown, reason}) => `  ${cut(shown, 60)}  ${reason}`)
  return [`Skipped: ${countOf(skipped.length, 'file')}.`, ...firstOf(lines, 10), '']
}

function describeRefused(refused: readonly Refusal[]): string[] {
  if (refused.length === 0) return []
  const lines = refused.flatMap(({shown, reason, fix}) => [
    `  ${cut(shown, 96)}`,
    ...wrap(`${reason} ${fix}`, 4)
  ])
  return [`Not added: ${countOf(refused.length, 'file')}.`, ...firstOf(lines, 60), '']
}

function sumOf({dryRun, arrived, skipped, refused}: Addition): string {
  const there = arrived.filter((one) => one.there).length
  const added = arrived.length - there
  return (
    [
      `${countOf(added, 'file')} ${dryRun ? 'would be added' : 'added'}`,
      ...(there > 0 ? [`${there} there already`] : []),
      ...(refused.length > 0 ? [`${refused.length} not added`] : []),
      ...(skipped.length > 0 ? [`${skipped.length} skipped`] : [])
    ].join(', ') + (dryRun ? '. Nothing was written.' : '.')
  )
}
