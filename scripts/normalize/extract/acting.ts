/** Ways in which a leader stands to the words of a journey: subject of the verb, beside it, or at the time. */
import {endsWithActor, isAntecedent, isFollowedByActor, isSubject} from './subjects.ts'
import type {Actor} from './people-named.ts'
import {beforeVerbGroup} from './travel-forms.ts'

/** What is read of a stop, in offsets of its unit. */
export interface Phrase {
  readonly actor: Actor
  /** Start of the sentence. */
  readonly opens: number
  /** Start of the word of travel. */
  readonly at: number
  /** End of the place. */
  readonly end: number
}

/** In front of a participle: `is visiting`. */
export const being = /\b(?:is|are|was|were|be|been|also|now|currently)\s+$/iu

/** The subject of the verb whose words end at `to`. */
export function isActing({actor, opens}: Phrase, to: number): boolean {
  const {text} = actor.unit
  const end = opens + beforeVerbGroup(text.slice(opens, to))
  const words = text.slice(opens, end)
  const range = {start: opens, end}
  const he = /\b(?:he|she)$/iu.exec(words)
  if (he) return isAntecedent(actor, opens + he.index)
  const who = /,?\s+who$/iu.exec(words)
  if (who) {
    const named = {start: opens, end: opens + who.index}
    return endsWithActor(actor, named) || isCoupled(actor, named)
  }
  const joint = /,?\s*\b(?:and|but|or|then)(?:\s+from\s+there)?$/iu.exec(words)
  if (joint) {
    const joined = joint.index
    return isSubject(actor, {start: opens, end: opens + joined})
  }
  return endsWithActor(actor, range) || isCoupled(actor, range)
}

/** `Netanyahu and his wife Sara left`: the leader opens, and nobody but company follows. */
function isCoupled(actor: Actor, {start, end}: {start: number; end: number}): boolean {
  const company = /\s+(?:and|with)\s+(?:his|her)(?:\s+[\p{L}’'-]+){1,4}\s*$/u.exec(
    actor.unit.text.slice(start, end)
  )
  if (company) return endsWithActor(actor, {start, end: start + company.index})
  const others = anotherLeader.exec(actor.unit.text.slice(start, end))
  if (!others) return false
  const first = {start, end: start + others.index}
  return endsWithActor(actor, first) && isSubject(actor, first)
}

/** `and Chancellor Helmut Kohl of Germany` */
const anotherLeader =
  /\s+and(?:\s+(?:the|president|prime|foreign|minister|chancellor|king|queen|of|\p{Lu}[\p{L}.’'-]*)){1,10}\s*$/u

/** `Howe, visiting Abu Dhabi, …`, `Visiting Abu Dhabi, Howe …`. */
export function isBeside({actor, opens, end}: Phrase, to: number): boolean {
  const before = actor.unit.text.slice(opens, to)
  if (before.trim() === '') return isFollowedByActor(actor, end)
  return endsWithActor(actor, {start: opens, end: opens + before.trimEnd().length})
}

/** `… said during a visit to Britain`, `During a visit to Britain, …`. */
export function isDuring({actor, opens, end}: Phrase, to: number): boolean {
  const before = actor.unit.text.slice(opens, to).trimEnd()
  if (before === '') return isFollowedByActor(actor, end)
  const range = {start: opens, end: opens + before.length}
  return endsWithActor(actor, range) || isSubject(actor, range)
}
