/**
 * Whether it is a certain leader who makes the journey that the text tells of: as the subject of the
 * verb, as the owner of the visit, or as the one who made it. A journey of anybody else, or of nobody
 * that the clause names, is not the leader's.
 */
import type {Mention} from '../stages.ts'
import {sentenceAt} from '../text.ts'
import {being, isActing, isBeside, isDuring, type Phrase} from './acting.ts'
import type {Destination} from './destinations.ts'
import {wayTold} from './told-ways.ts'
import {travelForm} from './travel-forms.ts'
import {isAntecedent, placeLineLength} from './subjects.ts'
import {ownsVisit} from './visit-owners.ts'

const participle =
  /^(?:visiting|touring|travell?ing|heading|flying|going|arriving|leaving|departing)\b/iu
const leading = /(?:^|[\s,])(?:before|after|while|when|since|without|by|upon|on)\s+$/iu

/** A journey that may never be made: `a visit was under consideration`, `is likely to visit`. */
const doubtful =
  /\b(?:possib(?:le|ly|ility)|under consideration|likely to|may|might|could|consider(?:s|ed|ing)?|hop(?:es?|ed|ing) to|unless|invit(?:ed|ation)|LIKELY TO|POSSIBLE)\b/u
const doubtReach = 110
/** Behind a place there may be a list of others. */
const waysReach = 200

/** Whether the leader is the subject of the verb of travel. */
function travelsByVerb(phrase: Phrase): boolean {
  const {actor, opens, at} = phrase
  const {text} = actor.unit
  const before = text.slice(opens, at)
  // `stopped here on his way to Kenya`
  if (/^on\s/iu.test(text.slice(at))) return isActing(phrase, at) || isDuring(phrase, at)
  if (!participle.test(text.slice(at, at + 12)) || being.test(before)) return isActing(phrase, at)
  const lead = leading.exec(before)
  return lead ? isDuring(phrase, opens + lead.index) : isBeside(phrase, at)
}

/** Whether the leader makes the journey to `stop`; `mentions` are those of its unit, in order. */
export function isTraveler(
  leader: string,
  {mention, start}: Destination,
  mentions: readonly Mention[]
): boolean {
  const {unit} = mention
  const at = start - unit.start
  const place = mention.start - unit.start
  const words = unit.text.slice(at, place)
  const form = travelForm(words)
  const behind = unit.text.slice(mention.end - unit.start, mention.end - unit.start + waysReach)
  const sentence = sentenceAt(unit.text, at)
  const opens = (sentence?.start ?? 0) + placeLineLength(unit.text.slice(sentence?.start, at))
  const way = wayTold({ahead: unit.text.slice(opens, at), phrase: words, behind})
  // `told visiting U.S. lawmakers`: the country is theirs.
  if ((form ?? way) === undefined || isAttributive(words, behind.slice(0, 30))) return false
  const near = unit.text.slice(
    Math.max(sentence?.start ?? 0, at - doubtReach),
    Math.min(sentence?.end ?? unit.text.length, place + doubtReach)
  )
  if (doubtful.test(near)) return false
  const phrase = {
    actor: {id: leader, unit, mentions},
    opens,
    at,
    end: mention.end - unit.start
  }
  if (way === 'taken') return isAntecedent(phrase.actor, at)
  return form === 'noun' ? ownsVisit(phrase) : travelsByVerb(phrase)
}

const isAttributive = (phrase: string, behind: string): boolean =>
  /^visiting\s/iu.test(phrase) &&
  /^\.?\s+(?!(?:on|for|this|last|next|in|with|and|to|before|after|during|at|as|when|where|while|today|said|from|by|later|early)\b)[\p{L}]/u.test(
    behind
  )
