/** What wants a curator's eye beyond single articles: lists of the archive, and what articles share. */
import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {readDuplicates} from '../../src/archive-folder/duplicates.ts'
import {readEvents, type EventRecord} from '../../src/archive-folder/events.ts'
import {readQuarantine} from '../../src/archive-folder/quarantine.ts'
import {countOf} from '../../src/lib/count-of.ts'
import type {EvidenceFile} from '../../src/schema/evidence.ts'
import type {Finding} from './finding.ts'
import {correction, row, set, someDay} from './skeletons.ts'

/** Sources set aside, and copies that share a page. */
export function listedFindings(folder: string): Finding[] {
  return [
    ...readQuarantine(folder).map(({path, reason, fix}): Finding => ({
      ...{kind: 'quarantine', subject: `sources/${path}`, say: reason, articles: 1},
      settle: () => ({file: `sources/${path}`, how: fix})
    })),
    ...readDuplicates(folder).map(({sourceFile, of}): Finding => ({
      ...{kind: 'duplicate', subject: sourceFile, articles: 1},
      say: `Its text is that of articles/${of}.md.`,
      settle: () => ({file: sourceFile, how: 'Delete it, or leave it: it is listed there.'})
    }))
  ]
}

/** Corrections whose id is of no article. */
export function orphanedCorrections(folder: string, ids: ReadonlySet<string>): Finding[] {
  const corrections = join(folder, 'corrections')
  if (!existsSync(corrections)) return []
  return readdirSync(corrections)
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('.'))
    .filter((name) => !ids.has(name.slice(0, -'.yaml'.length)))
    .sort()
    .map((name) => ({
      ...{kind: 'correction-orphaned', subject: `corrections/${name}`, articles: 1},
      say: 'There is no article of this id.',
      settle: () => ({
        file: `corrections/${name}`,
        how: 'Rename it after the article that it is about, or delete it.'
      })
    }))
}

/** Journeys without known days that several articles of uncertain date tell of. */
export function eventFindings(folder: string, widths: ReadonlyMap<string, number>): Finding[] {
  return readEvents(folder).flatMap((event) => {
    const {dateEarliest, dateLatest, dateSource, articles} = event.data
    if (dateSource !== undefined) return []
    if (dateEarliest !== undefined && dateEarliest === dateLatest) return []
    const open = articles.map((id) => widths.get(id) ?? 1).filter((days) => days > 1)
    if (open.length < 2) return []
    // Beyond a century, it does not matter how wide a date is.
    const days = open.reduce((sum, width) => sum + Math.min(width, 36_525), 0) / open.length
    return [eventFinding(folder, event, open.length, days)]
  })
}

function eventFinding(
  folder: string,
  {id, data: {people, countries, date}}: EventRecord,
  articles: number,
  days: number
): Finding {
  return {
    ...{kind: 'event-date', subject: `events/${id}.yaml`, articles, days},
    say: `${date === undefined ? '' : `${date}. `}Its days would narrow the dates of ${countOf(articles, 'article')}.`,
    settle: () =>
      row(folder, 'events', {id, person: people[0] ?? '', countries: countries.join('|')})
  }
}

/** Collects what pairs of articles share; each pair is told once. */
export class Pairs {
  readonly #findings = new Map<string, Finding>()

  add(folder: string, id: string, sourceSha256: string, evidence: EvidenceFile): void {
    for (const {with: other, say, mine, theirs, rule} of evidence.conflicts) {
      this.#note('conflict', id, other, rule, {
        say: `With articles/${other}.md: ${say} (“${mine.quote}”, “${theirs.quote}”)`,
        settle: () => ({
          ...correction(folder, {id, sourceSha256}, set(`date: ${someDay}`)),
          how: 'One more entry here, or in the correction of the other article:'
        })
      })
    }
    for (const {id: other, similarity} of evidence.versions) {
      this.#note('versions', id, other, 'versions', {
        say: `${Math.round(similarity * 100)} % the text of articles/${other}.md.`,
        settle: () => ({file: `articles/${other}.md`, how: 'Compare the two.'})
      })
    }
  }

  findings(): Finding[] {
    return [...this.#findings.values()]
  }

  #note(
    kind: 'conflict' | 'versions',
    id: string,
    other: string,
    rule: string,
    rest: Pick<Finding, 'say' | 'settle'>
  ): void {
    const key = [kind, rule, ...[id, other].sort()].join(' ')
    if (this.#findings.has(key)) return
    this.#findings.set(key, {kind, subject: `articles/${id}.md`, articles: 2, ...rest})
  }
}
