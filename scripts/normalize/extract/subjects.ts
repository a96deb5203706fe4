/** Who does what a clause tells: whether it is one known person. It says so only where that is plain. */
import type {Range} from '../stages.ts'
import {sentenceIndexAt, sentences} from '../text.ts'
import {mentionsWithin} from '../mentions-within.ts'
import {namesIn, type Actor} from './people-named.ts'

const title = String.raw`(?:(?:the|then|\p{Lu}[\p{L}.’'-]*|of|president|prime|foreign|minister|premier|chancellor|secretary|king|queen|emperor|leader|pope|general|visiting)\s+)*`
const onlyTitle = new RegExp(String.raw`^${title}$`, 'u')
/** `Earlier, `, `On Monday `, `In August 1997, serving his first term as prime minister, `. */
// Bounded: each of them could go on to the end of the text.
const openers =
  /^["“‘'`(]*(?:(?:(?:on|in|at|during|after|before|by|for|since|earlier|later|meanwhile|also|then|last|this|next|today|yesterday|but|and|however|instead|still|while|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b[^,;]{0,300},\s+(?:\p{Ll}+ing\b[^,;]{0,300},\s+)?)|from\s+(?:the\s+)?(?:(?-i:\p{Lu})[\p{L}’'-]*\s+){1,3}(?=(?:he|she)\s)|(?:(?:on|last|next|this)\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s+|(?:but|and|then|earlier|later|also|today|yesterday)\s+)+/iu
/** The name is part of another: `Reagan aides`, `the Reagan administration`. */
const partOfName =
  /^(?:['’]|-|\s+(?:administration|advis[eo]rs?|aides?|allies|ambassador|appointees?|cabinet|camp|delegation|envoys?|family|government|loyalists|officials?|party|press|spokes\w+|supporters|team|troops)\b)/iu
/** `talks with Hafez Assad`: no subject. */
const governed =
  /\b(?:of|to|with|for|by|from|under|about|against|on|in|between|like|than|via)\s+(?:the\s+)?$/iu

/** The words of a clause begin behind the last of these. */
const boundary =
  /[;:]\s|\s(?:--?|–|—|_)\s|\b(?:that|said|says|saying|reported|announced|added|noted|because|when|while|although|though|after|before|since|until|if|where|as|but)\s+|,?\s+(?:which|who|whom|whose)\s+/giu

/** Somebody else acts: `and Shultz flew`. */
const otherActor =
  /(?:\b(?:and|but|or|as|while)|,)\s+(?!(?:his|her|their)\b)(?:(?:the|a|an|two|three|several|other|some)\s+)?(?:[\p{L}.’'-]+\s+){1,5}?(?:will|has|have|had|was|is|were|are|left|went|flew|made|met|paid|took|began|came|said)\b/u
const bySuccession = /\b(?:and|but|or)\s+(?:\p{Lu}[\p{L}.’'-]*\s+){1,5}\p{Ll}+ed\b/u

/** Names of the actor that begin between two offsets of the unit. */
const own = ({id, unit, mentions}: Actor, from: number, to: number) =>
  mentionsWithin(mentions, unit.start + from, unit.start + to).filter(
    ({entity}) => entity.id === id
  )

/** Behind the name: `, leader of the Party for Peace,`, ` (right)`, ` of Germany`, or nothing. */
const aside =
  /^(?:$|,$|,[^,;:]{1,120},$|\([^()]{1,60}\)$|of\s+(?:the\s+)?(?:\p{Lu}[\p{L}’'-]*\s*){1,3}$)/u

/** Whether the words end with the actor's name, as a subject would: `President Hafez Assad`. */
export function endsWithActor(actor: Actor, range: Range): boolean {
  const {text, start} = actor.unit
  return own(actor, range.start, range.end).some((mention) => {
    const [from, to] = [mention.start - start, mention.end - start]
    if (to > range.end) return false
    const behind = text.slice(to, range.end).trim()
    if (!aside.test(behind)) return false
    const before = text.slice(range.start, from)
    const ahead = before.slice(0, before.length - titleLength(before))
    // `an envoy of Prime Minister Gandhi` is another.
    return !governed.test(ahead) && !/^of\s/u.test(before.slice(ahead.length))
  })
}

/** Length of the title that ends the words. */
const titleLength = (words: string): number => lastTitle.exec(words)?.[0].length ?? 0
const lastTitle = new RegExp(String.raw`(?<![\p{L}.’'-])${title}$`, 'u')

/** Titles in front of a name are no longer. */
const longestTitle = 120

/** Whether the words from `from` on begin with the actor's name, behind a title at most. */
function beginsWithActor(actor: Actor, from: number): boolean {
  const {text, start} = actor.unit
  const [first] = own(actor, from, from + longestTitle + 1)
  if (!first) return false
  const at = first.start - start
  const words = text.slice(from, at)
  if (!onlyTitle.test(words)) return false
  return !partOfName.test(text.slice(first.end - start, first.end - start + 30))
}

const pronoun = /^(?:he|she)\b/iu

/** Where the last clause of the words begins; before its `who`, where it is a relative one. */
function clauseIn(words: string): {opens: number; relative: boolean} {
  const last = [...words.matchAll(boundary)].findLast(
    ({index, 0: match}) => words.slice(index + match.length).trim() !== ''
  )
  if (!last) return {opens: 0, relative: false}
  const relative = /\bwho\s+$/iu.test(last[0])
  return {opens: last.index + (relative ? 0 : last[0].length), relative}
}

/** Whether the clause that holds the words up to `range.end` is about what the actor does. */
export function isSubject(actor: Actor, range: Range, depth = 0): boolean {
  const words = actor.unit.text.slice(range.start, range.end)
  const {opens, relative} = clauseIn(words)
  const clause = words.slice(opens)
  if (otherActor.test(clause.slice(12)) || bySuccession.test(clause.slice(12))) return false
  if (relative) return endsWithActor(actor, {start: range.start, end: range.start + opens})
  const skipped = openers.exec(clause)?.[0].length ?? 0
  const from = range.start + opens + skipped
  if (beginsWithActor(actor, from)) return true
  return pronoun.test(clause.slice(skipped)) && isAntecedent(actor, from, depth)
}

/** How many sentences a pronoun is followed back. */
const deepest = 3

/** Whether a pronoun at `offset` of the unit can only stand for the actor. */
export function isAntecedent(actor: Actor, offset: number, depth = 0): boolean {
  const all = sentences(actor.unit.text)
  const index = sentenceIndexAt(all, offset)
  const own = all[index]
  if (!own) return false
  const before = {start: own.start, end: offset}
  const named = namesIn(actor, before)
  if (named.actor || named.others)
    return (named.actor && !named.others) || (named.actor && opensWith(actor, own))
  const previous = all[index - 1]
  if (!previous || depth >= deepest) return false
  const earlier = namesIn(actor, previous)
  if (earlier.actor) return !earlier.others || opensWith(actor, previous)
  // `He met Mr Major. He went to Kenya.`
  const opening = actor.unit.text.slice(previous.start, previous.end)
  return pronoun.test(opening) && isAntecedent(actor, previous.start, depth + 1)
}

/** Whether the sentence before that at `offset` is about the actor, and names nobody else. */
export function isOnlyAntecedent(actor: Actor, offset: number): boolean {
  const all = sentences(actor.unit.text)
  const previous = all[sentenceIndexAt(all, offset) - 1]
  if (!previous) return false
  const {text} = actor.unit
  const named = namesIn(actor, previous)
  if (named.others) return false
  if (named.actor) return opensWith(actor, previous)
  return pronoun.test(text.slice(previous.start)) && isAntecedent(actor, previous.start)
}

/** `KUWAIT (AP) _ `, `LONDON, March 3 - `: the place line in front of the first sentence. */
export const placeLineLength = (words: string): number =>
  /^\p{Lu}{3}[^_–—]{0,60}?\s(?:--?|–|—|_)\s+/u.exec(words)?.[0].length ?? 0

/** Whether a sentence opens with the actor as its subject. */
function opensWith(actor: Actor, {start, end}: Range): boolean {
  const words = actor.unit.text.slice(start, end)
  const opens = placeLineLength(words)
  const skipped = openers.exec(words.slice(opens))?.[0].length ?? 0
  return beginsWithActor(actor, start + opens + skipped)
}

/** Whether the words behind `offset`, set off by a comma, open with the actor: `…, Mr Blair made`. */
export function isFollowedByActor(actor: Actor, offset: number): boolean {
  const comma = /^[^,.;:]{0,60},\s+/u.exec(actor.unit.text.slice(offset, offset + 80))
  if (!comma) return false
  const from = offset + comma[0].length
  if (beginsWithActor(actor, from)) return true
  return pronoun.test(actor.unit.text.slice(from)) && isAntecedent(actor, from)
}
