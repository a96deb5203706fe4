/** Reads an archive for what wants a curator's eye. */
import {articleIds, readArticle} from '../../src/archive-folder/articles.ts'
import {readEvidence} from '../../src/archive-folder/evidence.ts'
import {eventFindings, listedFindings, orphanedCorrections, Pairs} from './across-archive.ts'
import {changedWithholding} from './changed-withholding.ts'
import {Candidates} from './candidates.ts'
import type {Finding} from './finding.ts'
import {findingsOf} from './from-article.ts'
import {widthOf} from './from-values.ts'

/** What was found, and in how many articles. */
export interface Collected {
  readonly articles: number
  readonly findings: readonly Finding[]
}

/** Goes through the articles one by one: their evidence together can outgrow memory. */
export function collect(folder: string): Collected {
  const ids = articleIds(folder)
  const findings: Finding[] = []
  const candidates = new Candidates()
  const pairs = new Pairs()
  const widths = new Map<string, number>()
  for (const id of ids) {
    const record = readArticle(folder, id)
    const evidence = readEvidence(folder, id)
    findings.push(...findingsOf(folder, record, evidence), ...changedWithholding(folder, record))
    candidates.add(id, evidence)
    pairs.add(folder, id, record.data.sourceSha256, evidence)
    widths.set(id, widthOf(record.data))
  }
  return {
    articles: ids.length,
    findings: [
      ...findings,
      ...listedFindings(folder),
      ...orphanedCorrections(folder, new Set(ids)),
      ...candidates.findings(folder),
      ...pairs.findings(),
      ...eventFindings(folder, widths)
    ]
  }
}
