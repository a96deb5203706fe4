/** Places where a headline puts a leader, and whether the text bears it out that the leader was there. */
import type {Mention} from '../stages.ts'
import type {Destination} from './destinations.ts'
import {inHeadline} from './salience.ts'

/** `Peres frustrates Iran in Azerbaijan, Kazakhstan`: a headline places its subject. */
export function headlinePlaces(mentions: readonly Mention[], leader: string): Destination[] {
  const headline = mentions.filter(inHeadline)
  const subject = headline.find(({entity}) => entity.kind === 'person' && entity.id === leader)
  if (!subject) return []
  const found: Destination[] = []
  for (const mention of headline) {
    if (mention.entity.kind !== 'country' && mention.entity.kind !== 'place') continue
    const {text, start} = subject.unit
    if (mention.unit !== subject.unit || mention.start < subject.end) continue
    const before = text.slice(0, mention.start - start)
    const previous = found.at(-1)?.mention
    const listed =
      previous &&
      /^(?:,| and|, and) $/.test(text.slice(previous.end - start, mention.start - start))
    if (/\b(?:in|to) $/.test(before) || listed)
      found.push({mention, start: subject.start, end: mention.end})
  }
  return found
}

const ownJourney = /^['’]s?\s+(?:[\p{Ll}\d-]+\s+){0,3}(?:visit|trip|tour|journey|mission)\b/u

const journeyOf =
  /\b(?:visit|trip|tour|journey|mission)\s+(?:of|by)\s+(?:(?:the|\p{Lu}[\p{L}.’'-]*|president|prime|foreign|minister|king|premier)\s+)*$/u

/** Whether the text speaks of a journey of the leader: `Peres's visit`, `the mission of Peres`. */
const ownsJourney = (mentions: readonly Mention[], leader: string): boolean =>
  mentions.some(({entity, unit, start, end}) => {
    if (entity.id !== leader) return false
    const at = start - unit.start
    const behind = unit.text.slice(end - unit.start, end - unit.start + 60)
    return ownJourney.test(behind) || journeyOf.test(unit.text.slice(Math.max(0, at - 80), at))
  })

/** Whoever does so is there: `Peres meets Nazarbayev in Astana`, `Arafat opens embassy in Riyadh`. */
const present =
  /^\s+(?:to\s+)?(?:meets?|met|addresses|addressed|attends?|attended|speaks|spoke|dines?|lands?|landed|arrives?|greeted|welcomed|cheered|(?:opens?|begins?|starts?|ends?|concludes?|wraps?\s+up)\s+(?:[\p{L}’'-]+\s+){0,3}?(?:talks|embassy|fair|exhibition|conference|summit|visit|trip|tour))\b/iu

/** Whether a headline has the leader act in person. */
const actsInPerson = (mentions: readonly Mention[], leader: string): boolean =>
  mentions.some(
    (mention) =>
      inHeadline(mention) &&
      mention.entity.id === leader &&
      present.test(mention.unit.text.slice(mention.end - mention.unit.start))
  )

/** Whether the text tells that the leader traveled, or acted in person. */
export const isThere = (mentions: readonly Mention[], leader: string): boolean =>
  ownsJourney(mentions, leader) || actsInPerson(mentions, leader)
