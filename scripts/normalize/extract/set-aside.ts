/**
 * Countries that a text names without speaking of them. They are told in the evidence, each with the
 * reason, and are no values of the article.
 */
import type {Mention} from '../stages.ts'
import {isFunctionWord} from '../names/function-words.ts'
import {inHeadline, inPicture, textBefore, totalWeight} from './salience.ts'

/** Why a country that a text names is none of its countries; each has a sentence `dropped/…`. */
export type SetAside = 'passing' | 'currency' | 'company' | 'comparison'

/** `four times the size of Texas`: a measure, not a place the article is about. */
const comparison =
  /\b(?:size|area|population|half|twice|times|bigger|larger|smaller)\s+(?:as\s+\w+\s+)?(?:of|as|than)\s+(?:the\s+)?$/iu

/** Why a single mention says nothing of its country, if it does not. */
export function asideMention(mention: Mention): SetAside | undefined {
  return mention.uncounted ?? (comparison.test(textBefore(mention)) ? 'comparison' : undefined)
}

/** A country whose names add up to less than this outside headline and opening is named in passing. */
const passingWeight = 1.5

/** Behind a country's name that opens a paragraph: what it does, or a clause that tells of it. */
const tells = /^,\swh(?:ich|ose|ere)\s/u

/** Whether a paragraph opens with a country's own name and tells of it: `Japan, which bought most of it, has …`. */
export const isToldOf = (mentions: readonly Mention[]): boolean =>
  mentions.some((mention) => {
    const {entity, unit, end, quoted} = mention
    if (entity.kind !== 'country' || quoted || textBefore(mention).trim() !== '') return false
    return tells.test(unit.text.slice(end - unit.start, end - unit.start + 12))
  })

/** Behind an adjective, what is a country's own: `Turkish troops`; `Turkish brass cymbals` are a kind of thing. */
const ofState =
  /^(?:[\s-]\p{Ll}[\p{L}’'-]*){0,2}?[\s-](?:(?-i:\p{Lu})|(?:government|authorit|official|president|premier|prime|minister|ministry|parliament|lawmaker|deput|senator|embassy|ambassador|diplomat|envoy|consul|king|queen|royal|army|navy|air|military|troop|soldier|force|officer|general|police|court|judge|prosecutor|state|nation|people|citizen|public|press|media|television|news|city|cities|town|village|capital|province|border|coast|island|territor|soil|side|leader|leadership|opposition|party|parties|election|economy|economic|currency|central|bank|foreign|defen[cs]e|trade|export|import|industr|compan|firm|union|worker|farmer|refugee|immigrant|prisoner|hostage|rebel|team|club|champion|player|athlete|language|law|policy|delegation|negotiator|mediator|spokes|plane|ship|vessel|aircraft|oil|gas|nuclear|war|invasion|occupation|independence|revolution))/iu

/** `A Chinese said`: people, and no adjective. */
const verb =
  /^(?:said|says|told|won|lost|came|went|died|lived?s?|who|has|have|had|was|were|is|are|will)$/u

/** These are words of English; of other texts they say nothing. */
const english = /(?<!\p{L})(?:the|of|and|to|was|is|with|for) /iu

/** Whether a country's only name is an adjective of some kind of thing. */
function isOfKind([only, other]: readonly Mention[]): boolean {
  if (only?.entity.kind !== 'demonym' || other !== undefined) return false
  const {unit, end} = only
  const after = unit.text.slice(end - unit.start, end - unit.start + 60)
  const next = /^[\s-](?<word>\p{Ll}[\p{L}’']*)/u.exec(after)?.groups?.['word']
  if (next === undefined || isFunctionWord(next) || verb.test(next)) return false
  return english.test(unit.text) && !ofState.test(after)
}

/** Whether a text that names no other country more often is about none: all it has of one is a kind of thing. */
export const isNothingBut = (mentions: readonly Mention[]): boolean =>
  isOfKind(mentions) && isPassing(mentions)

/**
 * Named in passing, in a text about others: not in headline, opening sentence, picture or dateline,
 * and so little that whoever looks for the country would not want the article. (Measured on the
 * countries that Reuters indexed its stories under: of such mentions one in eight was indexed.)
 */
export function isPassing(mentions: readonly Mention[]): boolean {
  const prominent = (mention: Mention) =>
    mention.inDateline || mention.opening || inHeadline(mention) || inPicture(mention)
  return !mentions.some(prominent) && totalWeight(mentions) < passingWeight
}
