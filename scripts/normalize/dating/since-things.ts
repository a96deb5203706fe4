/** `the worst since the one on Pearl Harbor, on Dec. 7, 1941`, `since the flood of May 1927`: what was there before it. */
import type {Constraint} from './constraint.ts'
import type {Absolute, Stretch} from './expressions/expression.ts'
import type {TimedClause} from './reading.ts'
import {tenseOf} from './tense.ts'

const since = /\bsince\s+$/iu
const tie = /(?:^|[\s,])(?:on|in|of)\s*$/iu
/** Nouns that belong to each other by a preposition: the time can be that of the second. */
const ofAnother =
  /\b(?:of|on|in|at|for|to|from|with|by|about|over|against|under|between|after|before)\b/iu
/** `the one on Pearl Harbor, on …`, `that of …`: a stop, or a word that stands for a thing, parts the time from such nouns. */
const parted = /(?:,|^(?:the\s+(?:last\s+)?ones?|that|those))\s*$/iu
const reach = 400

/** Whether what follows a time is no verb of the thing: nothing, a relative clause, a clause of its own. */
function endsPhrase(behind: string): boolean {
  if (/^\s*(?:[.!?]|$|,\s+(?:which|who|when|where|and|but)\b)/u.test(behind)) return true
  const [next] = /^\s*,[^,.;]*/u.exec(behind) ?? []
  return next !== undefined && tenseOf(next) === 'none'
}

/**
 * How surely a time is that of a thing since which something is told; undefined where it is none. Between `since`
 * and the time no verb stands, and behind the time the phrase ends: with a verb `since` can give a reason.
 */
export function sinceThing(
  time: Absolute | Stretch,
  {unit, start, text, sentence}: TimedClause['clause']
): Constraint['strength'] | undefined {
  const lead = unit.text.slice(Math.max(sentence.start, start - reach), start)
  if (!since.test(lead)) return undefined
  const upTo = text.slice(0, time.start - start)
  const inTime = unit.text.slice(time.start, time.end)
  const tied = tie.test(upTo)
    ? upTo.replace(tie, '')
    : /^(?:on|in|of)\s/iu.test(inTime)
      ? upTo
      : undefined
  if (tied === undefined) return undefined
  const thing = tied.trim()
  if (thing === '' || tenseOf(thing.replace(/,$/u, '')) !== 'none') return undefined
  if (!endsPhrase(unit.text.slice(time.end, Math.min(sentence.end, time.end + reach))))
    return undefined
  const tense = tenseOf(lead)
  const isSure =
    (tense === 'past' || tense === 'perfect' || tense === 'present') &&
    (parted.test(thing) || !ofAnother.test(thing))
  return isSure ? 'hard' : 'soft'
}
