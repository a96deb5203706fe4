/** What an article and others contradict each other in, read when a page renders. */
import {conflictsOf, type Conflict} from '../views/evidence.ts'
import {loadEvidence} from './evidence.ts'

/** The conflicts of one article; none when it has no evidence file. */
export function loadConflicts(id: string): readonly Conflict[] {
  const evidence = loadEvidence(id)
  return evidence ? conflictsOf(evidence) : []
}
