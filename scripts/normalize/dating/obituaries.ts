/** Reports of a death: offices in them are of the years of a life, whoever holds them when it is told. */
import type {Mention} from '../stages.ts'
import {isProse, type Reading} from './reading.ts'
import {isCalledFormer} from './remembered.ts'

/** A sentence of its own that gives the age: `She was 91.` */
const age = /(?<![\p{L}\p{N}])(?:He|She)\s+was\s+(?:aged\s+)?(?:\d{2}|1[01]\d)\./u
/** What else tells that somebody of that age is dead. */
const death =
  /\b(?:(?:has\s+)?died|funeral|memorial\s+service|burial|is\s+survived\s+by|(?:leaves|survived\s+by)\s+(?:an?|his|her|two|three|four|five)\s)/iu

/** Behind a name: what its bearer said of late is news, whoever died on the day. */
const speaks =
  /^\s+(?:said|told|met|spoke|announced)\b[^.]{0,40}?\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)\b/u
const reach = 80

const isOfKnown = (mention: Mention) =>
  mention.unit.label.class === 'headline' ||
  isCalledFormer(mention) ||
  speaks.test(mention.unit.text.slice(mention.end - mention.unit.start).slice(0, reach))

/**
 * Whether the text gives the age of somebody, as of the dead, and tells of a death or a burial. Not where somebody who is
 * known stands in its headline, is called former or has spoken of late: when those die, others in office pay tribute, and
 * the dead of a flood are one piece of the news.
 */
export function isObituary({structured: {units, mentions}}: Reading): boolean {
  if (mentions.some((mention) => mention.entity.kind === 'person' && isOfKnown(mention)))
    return false
  const told = units.filter(isProse).map(({text}) => text)
  return told.some((text) => age.test(text)) && told.some((text) => death.test(text))
}
