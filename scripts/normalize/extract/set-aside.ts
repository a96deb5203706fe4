/**
 * Countries that a text names without speaking of them. They are told in the evidence, each with the
 * reason, and are no values of the article.
 */
import type {Mention} from '../stages.ts'
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
