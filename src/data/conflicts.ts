/** What an article and others contradict each other in, read when a page renders. */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {readEvidence} from '../archive-folder/evidence.ts'
import {archivePaths, contentFolder} from '../archive-folder/paths.ts'
import type {ArticleSummary} from '../views/archive.ts'
import {contradictionsAmong, type Contradiction} from '../views/contradictions.ts'
import {conflictsOf, type Conflict} from '../views/evidence.ts'

/** The conflicts of one article; none when it has no evidence file. */
function loadConflicts(id: string): readonly Conflict[] {
  const folder = contentFolder()
  const path = join(archivePaths(folder).evidence, `${id}.json`)
  return existsSync(path) ? conflictsOf(readEvidence(folder, id)) : []
}

/** What some articles contradict each other in. */
export const loadContradictions = (articles: readonly ArticleSummary[]): Contradiction[] =>
  contradictionsAmong(articles, loadConflicts)
