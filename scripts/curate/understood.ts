/** What was understood of a source, for the person who added it. */
import {decode} from '../../src/archive-folder/decode.ts'
import {countOf} from '../../src/lib/count-of.ts'
import {displayDate} from '../../src/lib/dates.ts'
import {listOf} from '../../src/lib/list-of.ts'
import type {Authorities} from '../../src/authorities/load.ts'
import type {DuplicateSource} from '../../src/schema/duplicate.ts'
import {keptClasses, type EvidenceFile} from '../../src/schema/evidence.ts'
import type {QuarantinedSource} from '../../src/schema/quarantine.ts'
import type {NormalizedArchive} from '../normalize/archive.ts'
import type {Outcome} from '../normalize/drafts.ts'
import {cut, firstOf, labeled} from './plain-text.ts'
import {sha256} from '../../src/archive-folder/sha256.ts'

/** What a file has become. */
export interface Understood {
  /** Path below `sources/`. */
  readonly path: string
  readonly outcomes: readonly Outcome[]
  readonly duplicates: readonly DuplicateSource[]
  readonly quarantined: readonly QuarantinedSource[]
  /** Ids of the articles that it is a scan of. */
  readonly scanOf: readonly string[]
}

/** What the files at `paths` have become, in their order. */
export function understoodOf(archive: NormalizedArchive, paths: readonly string[]): Understood[] {
  const outcomes = Map.groupBy(archive.outcomes, ({decisions}) => decisions.sourceFile)
  const duplicates = Map.groupBy(archive.duplicates, ({sourceFile}) => sourceFile)
  const quarantined = Map.groupBy(archive.quarantined, ({path}) => path)
  const scanOf = Map.groupBy(
    archive.outcomes.flatMap(({id, decisions: {scans = []}}) => scans.map((scan) => ({id, scan}))),
    ({scan}) => scan
  )
  return paths.map((path) => ({
    path,
    outcomes: outcomes.get(`sources/${path}`) ?? [],
    duplicates: duplicates.get(`sources/${path}`) ?? [],
    quarantined: quarantined.get(path) ?? [],
    scanOf: (scanOf.get(`sources/${path}`) ?? []).map(({id}) => id)
  }))
}

/** Items of one file that are shown one by one. */
const mostItems = 5

/** Lines on one file with these bytes: its articles, or why it is none. */
export function describeFile(
  file: Understood,
  bytes: Uint8Array,
  authorities: Authorities
): string[] {
  const {path, outcomes, duplicates, quarantined, scanOf} = file
  const text = outcomes.length === 1 ? textOf(bytes, outcomes[0]!.evidence) : undefined
  return [
    cut(`sources/${path}`, 98),
    ...outcomes
      .slice(0, mostItems)
      .flatMap((outcome) => describeOutcome(outcome, text, authorities)),
    ...(outcomes.length > mostItems
      ? [`  … and ${outcomes.length - mostItems} more articles in this file`]
      : []),
    ...scanOf.flatMap((id) => labeled('scan', `It is a scan of the text at /articles/${id}/.`)),
    ...duplicates.flatMap(({of}) =>
      labeled('same text', `It shares the page of /articles/${of}/.`)
    ),
    ...quarantined.flatMap(({reason, fix}) => labeled('set aside', `${reason} ${fix}`))
  ]
}

/** The text that the evidence points into; `undefined` where a reader made it of another format. */
function textOf(bytes: Uint8Array, {rendition}: EvidenceFile): string | undefined {
  const {text} = decode(bytes)
  return sha256(Buffer.from(text)) === rendition.sha256 ? text : undefined
}

function describeOutcome(
  {id, article, evidence}: Outcome,
  text: string | undefined,
  authorities: Authorities
): string[] {
  const {title, titleSupplied, leader, countries = [], source, republishedFrom} = article
  const person = (one: string) => authorities.people.get(one)?.name ?? one
  const country = (code: string) => authorities.countries.get(code)?.name ?? code
  const paper = (one: string) => authorities.publications.get(one)?.name ?? one
  const origin = source === undefined ? undefined : paper(source)
  const credited =
    republishedFrom === undefined ? undefined : `${paper(republishedFrom)} (credited)`
  return [
    ...labeled('address', `/articles/${id}/`),
    ...labeled(
      'title',
      title ?? (titleSupplied === undefined ? 'none' : `[${titleSupplied}] (supplied)`)
    ),
    ...labeled('date', displayDate(article)),
    ...labeled('', dateReason(article.dateBasis, evidence)),
    ...labeled('leader', leader === undefined ? 'none is the subject' : person(leader)),
    ...labeled(
      'countries',
      countries.length === 0 ? 'none is the subject' : listOf(countries.map(country))
    ),
    ...labeled('source', origin ?? credited ?? 'not stated in the text'),
    ...describeLeftOut(evidence, text),
    ...firstOf(
      evidence.issues.filter(({rule}) => rule !== 'issue/undated').map(({say}) => say),
      5
    ).flatMap((issue) => labeled('to check', issue))
  ]
}

/** Why the date is what it is: the first step that leads to it. */
function dateReason(basis: string, {evidence, derivation}: EvidenceFile): string {
  if (basis === 'unknown') {
    return evidence.some(({field}) => field === 'date')
      ? 'What it says of its date settles nothing; its page shows why.'
      : 'The text states no date, and nothing in it bounds the day.'
  }
  const dropped = new Set(derivation.dropped.map((one) => one.evidence))
  const stated = evidence.find(
    (one) =>
      one.field === 'date' &&
      !dropped.has(one.id) &&
      (basis === 'stated'
        ? one.basis === 'stated'
        : basis === 'corrected' && one.basis === 'corrected')
  )
  return stated?.say ?? derivation.certain[0]?.say ?? 'The reasons stand on its page.'
}

/** Parts of the source that are left out of the article: how many, and the first with their reasons. */
function describeLeftOut({segments, rendition}: EvidenceFile, text: string | undefined): string[] {
  const parts = segments.filter(({class: kind}) => kind !== 'blank')
  const left = parts.filter(({class: kind}) => !keptClasses.includes(kind))
  if (left.length === 0) return labeled('left out', 'nothing')
  const characters = left.reduce((sum, {start, end}) => sum + end - start, 0)
  const share = Math.max(1, Math.round((characters / rendition.length) * 100))
  const lines = left.map(({start, end, class: kind, reason = `Taken as ${kind}.`}) => {
    const quote = text === undefined ? '' : `“${cut(text.slice(start, end), 40)}” `
    return `${quote}${reason}`
  })
  return [
    ...labeled(
      'left out',
      `${left.length} of ${countOf(parts.length, 'part')}, ${share}% of the text`
    ),
    ...firstOf(lines, 3, 0).flatMap((line) => labeled('', line))
  ]
}
