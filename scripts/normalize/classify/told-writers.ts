/** Lines that name a writer and tell of her at once, and sentences that open with who did something. */
import {isFullName, printedNameAt} from './person-names.ts'
import {opensRole} from './writer-roles.ts'

const relative = /(?<!\p{L})(?:who|whom|whose|which|that|where|when)(?!\p{L})/iu
/** A verb with its subject in front of it. */
const finite =
  /\p{L}.*?\s(?:is|are|was|were|has|have|had|did|does|will|would|can|could|may|might|must|shall|should)(?!\p{L})/u

/**
 * Whether the sentence behind a name goes on to say what was done by its bearer: `By Jane Doe, an editor,
 * the plan was mended`. Clauses that tell of the bearer open with a relative.
 */
export function hasMainClause(behind: string): boolean {
  const [sentence = ''] = behind.split(/(?<=\p{Ll})[.!?](?=\s|$)/u)
  return sentence
    .split(',')
    .some((part) => finite.test(part.slice(0, relative.exec(part)?.index ?? part.length)))
}

/** `By Jane Doe, a deputy editor who has covered …`: sites tell of the writer in the same line; the name. */
export function namedAndTold(text: string): string | undefined {
  const name = /^By\s/u.test(text) ? printedNameAt(text, 3) : undefined
  if (name === undefined || !isFullName(text, 3)) return undefined
  const behind = text.slice(3 + name.length)
  const isTold = /^,\s(?:an?|the|our)\s/u.test(behind) && opensRole(behind)
  return isTold && !hasMainClause(behind) ? name : undefined
}
