/** What the toolbar shows of one article. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {IdTables} from '../../src/authorities/meant.ts'
import {readArticle, type ArticleRecord} from '../../src/archive-folder/articles.ts'
import {readEvidence} from '../../src/archive-folder/evidence.ts'
import {sha256} from '../../src/archive-folder/sha256.ts'
import type {DeskRecord, DeskSegment} from '../../src/dev-toolbar/contract.ts'
import {lettersAsRead} from '../../src/lib/letters-as-read.ts'
import {keptClasses, segmentClasses, type Segment} from '../../src/schema/evidence.ts'
import {segmentName} from '../../src/views/segment-words.ts'
import {correctionFile} from '../corrections/append-entry.ts'
import {passagesOf} from '../normalize/corrections/passages.ts'
import {decisionsOf} from './decisions.ts'
import {fieldsOf} from './fields.ts'
import {sourceItem} from './source-item.ts'

/** An article with everything that a curator decides about it by. */
export async function deskRecord(
  folder: string,
  id: string,
  tables: IdTables
): Promise<DeskRecord> {
  const article = readArticle(folder, id)
  const evidence = readEvidence(folder, id)
  const text = (await sourceItem(folder, article))?.rendition.text
  return {
    id,
    file: correctionFile(id),
    sourceFile: article.data.sourceFile,
    fields: fieldsOf(article.data, evidence, tables),
    segments: text === undefined ? [] : segmentsOf(evidence.segments, text),
    classes: segmentClasses
      .filter((name) => name !== 'blank')
      .map((value) => ({value, name: segmentName(value)})),
    ...withheldIn(article),
    issues: [...new Set(issuesOf(article, evidence))],
    decisions: decisionsOf(folder, id),
    state: stateOf(folder, article)
  }
}

/** Changes with the source and with every decision on the article. */
export function stateOf(folder: string, {id, data}: ArticleRecord): string {
  const path = join(folder, correctionFile(id))
  const written = existsSync(path) ? readFileSync(path) : Buffer.of()
  return sha256(Buffer.concat([Buffer.from(data.sourceSha256), written]))
}

function withheldIn({data}: ArticleRecord): Pick<DeskRecord, 'withheld'> {
  const {withheldSince: since, withheldReason: reason = ''} = data
  return since === undefined ? {} : {withheld: {since, reason}}
}

function issuesOf(
  {data}: ArticleRecord,
  {issues, conflicts, derivation}: ReturnType<typeof readEvidence>
): string[] {
  const isDated = data.dateEarliest !== undefined && data.dateEarliest === data.dateLatest
  return [
    ...conflicts.map((conflict) => `${conflict.say} (${conflict.with})`),
    ...issues.map(({say}) => say),
    ...(isDated ? [] : derivation.wouldNarrow.map(({say}) => say))
  ]
}

/** Every stretch with words, its white space off. */
function segmentsOf(segments: readonly Segment[], text: string): DeskSegment[] {
  const read = lettersAsRead(text)
  return segments.flatMap(({start, end, class: kind, rule, reason}) => {
    const words = text.slice(start, end).trim()
    if (words === '') return []
    return [
      {
        class: kind,
        kept: keptClasses.includes(kind),
        rule,
        ...(reason !== undefined && {reason}),
        text: words,
        quotable: passagesOf(read, words).length === 1
      }
    ]
  })
}
