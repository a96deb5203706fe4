/** Words of an article that tie it to others, or contradict them. */
import {told} from '../locales/told.ts'
import type {EvidenceFile} from '../schema/evidence.ts'
import {bareNames, nameIn, type Names} from './names.ts'

/** A contradiction: what this article says, and what the other does. */
export interface Conflict {
  readonly say: string
  /** Language of the sentence, where it is not the interface's. */
  readonly lang?: 'en'
  readonly mine: string
  readonly theirs: string
  /** Id of the other article. */
  readonly with: string
}

/** Words that tie this article to another which tells of the same journey. */
export interface Tie extends Conflict {
  readonly strength: 'hard' | 'soft'
}

/** What an article and others contradict each other in. */
export function conflictsOf(
  {conflicts}: Pick<EvidenceFile, 'conflicts'>,
  names: Names = bareNames
): Conflict[] {
  return conflicts.map((pair) => pairOf(pair, names))
}

/** The words that tie an article to others. */
export const tiesOf = (
  {links = []}: Pick<EvidenceFile, 'links'>,
  names: Names = bareNames
): Tie[] => links.map(({strength, ...pair}) => ({...pairOf(pair, names), strength}))

const pairOf = (
  {mine, theirs, with: other, ...message}: EvidenceFile['conflicts'][number],
  names: Names
): Conflict => ({
  ...told(message, nameIn(names)),
  mine: mine.quote,
  theirs: theirs.quote,
  with: other
})
