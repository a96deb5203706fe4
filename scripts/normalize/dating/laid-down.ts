/** Times of clauses that say what was laid down, drawn or told for later: `a term which ended in 1998`. */
import type {TimedClause} from './reading.ts'

/**
 * A clause that says which thing is meant, or what stands in it. Behind a comma `which` goes on to tell
 * of a thing that is known.
 */
const which = /(?:\b(?:by|under|in|with|through)|[^\s,])\s+which\s+$/iu
/** What somebody was told keeps the tense of the telling. */
const wasTold = /\b(?:was|were|been|being)\s+told\b/iu

/** Whether the clause of a time says what was laid down, and so can be of a time to come. */
export function isLaidDown({clause: {unit, sentence, start}}: TimedClause): boolean {
  const before = unit.text.slice(sentence.start, start)
  return which.test(before) || wasTold.test(before)
}
