/** What an article and others contradict each other in, read when a page renders. */
import type {ArticleSummary} from '../views/archive.ts'
import {contradictionsAmong, type Contradiction} from '../views/contradictions.ts'
import {conflictsOf, type Conflict} from '../views/evidence.ts'
import {loadEvidence} from './evidence.ts'

/** The conflicts of one article; none when it has no evidence file. */
function loadConflicts(id: string): readonly Conflict[] {
  const evidence = loadEvidence(id)
  return evidence ? conflictsOf(evidence) : []
}

/** What some articles contradict each other in. */
export const loadContradictions = (articles: readonly ArticleSummary[]): Contradiction[] =>
  contradictionsAmong(articles, loadConflicts)
