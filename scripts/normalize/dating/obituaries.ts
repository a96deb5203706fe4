/** Reports of a death: offices in them are of the years of a life, whoever holds them when it is told. */
import {isProse, type Reading} from './reading.ts'
import {isCalledFormer} from './remembered.ts'

/** A sentence of its own that gives the age: `She was 91.` */
const age = /(?<![\p{L}\p{N}])(?:He|She)\s+was\s+(?:aged\s+)?(?:\d{2}|1[01]\d)\./u
/** What else tells that somebody of that age is dead. */
const death =
  /\b(?:(?:has\s+)?died|funeral|memorial\s+service|burial|is\s+survived\s+by|(?:leaves|survived\s+by)\s+(?:an?|his|her|two|three|four|five)\s)/iu

/**
 * Whether the text gives the age of somebody, as of the dead, and tells of a death or a burial. Not where somebody who is
 * known stands in its headline or is called former: when those die, others in office pay tribute.
 */
export function isObituary({structured: {units, mentions}}: Reading): boolean {
  const isOfKnown = mentions.some(
    (mention) =>
      mention.entity.kind === 'person' &&
      (mention.unit.label.class === 'headline' || isCalledFormer(mention))
  )
  if (isOfKnown) return false
  const told = units.filter(isProse).map(({text}) => text)
  return told.some((text) => age.test(text)) && told.some((text) => death.test(text))
}
