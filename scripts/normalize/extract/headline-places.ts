/** Places where a headline puts a leader, and whether the text bears it out that the leader was there. */
import type {Mention} from '../stages.ts'
import {addressed} from './addressed.ts'
import type {Destination} from './destinations.ts'
import {inHeadline, textBefore} from './salience.ts'
import {sentenceAt} from '../text.ts'

/** `the visit to Azerbaijan`: the journey that a text speaks of. */
const journeyTo =
  /(?:\b(?:the|this|his|her|their)|['’]s?)\s+(?:[\p{Ll}\d-]+\s+){0,3}(?:visit|trip|tour|journey|mission)\s+(?:to|in|through)\s+(?:(?:the|both|neighbou?ring|nearby)\s+)?$/iu

/** Whether the words below the headline bear out that the journey led to the country of a place. */
const isBorneOut = (
  {entity}: Mention,
  mentions: readonly Mention[],
  told: readonly Destination[]
): boolean =>
  told.some(({mention}) => mention.entity.id === entity.id) ||
  mentions.some(
    (mention) =>
      mention.entity.id === entity.id &&
      !inHeadline(mention) &&
      (mention.inDateline || journeyTo.test(textBefore(mention)))
  )

/** Lists of places behind `in` or `to` that a headline has behind its subject. */
function placesListed(headline: readonly Mention[], subject: Mention): Mention[][] {
  const {unit} = subject
  const lists: Mention[][] = []
  for (const mention of headline) {
    if (mention.entity.kind !== 'country' && mention.entity.kind !== 'place') continue
    if (mention.unit !== unit || mention.start < subject.end) continue
    const wordsFrom = (end: number) => unit.text.slice(end - unit.start, mention.start - unit.start)
    const list = lists.at(-1)
    const previous = list?.at(-1)
    const before = wordsFrom(subject.end)
    if (list && previous && /^(?:,| and|, and) $/.test(wordsFrom(previous.end))) list.push(mention)
    else if (/\b(?:in|to) $/.test(before) && !addressed.test(before)) lists.push([mention])
  }
  return lists
}

/**
 * `Peres frustrates Iran in Azerbaijan, Kazakhstan`: a headline places its subject. A headline alone
 * makes no journey: the text bears out one of the places it lists, where `told` are the stops that
 * the text tells, or the headline itself has the leader meet somebody there.
 */
export function headlinePlaces(
  mentions: readonly Mention[],
  leader: string,
  told: readonly Destination[]
): Destination[] {
  const headline = mentions.filter(inHeadline)
  const subject = headline.find(({entity}) => entity.kind === 'person' && entity.id === leader)
  if (!subject) return []
  const {unit} = subject
  const isLed = (list: readonly Mention[]) =>
    presentIn.test(unit.text.slice(subject.end - unit.start, list[0]!.start - unit.start)) ||
    list.some((one) => isBorneOut(one, mentions, told)) ||
    (list.length > 1 && list.some(({entity}) => isOfJourney(entity.id, mentions, leader)))
  return placesListed(headline, subject)
    .filter(isLed)
    .flat()
    .map((mention) => ({mention, start: subject.start, end: mention.end}))
}

const ownJourney = /^['’]s?\s+(?:[\p{Ll}\d-]+\s+){0,3}(?:visit|trip|tour|journey|mission)\b/u

const journeyOf =
  /\b(?:visit|trip|tour|journey|mission)\s+(?:of|by)\s+(?:(?:the|\p{Lu}[\p{L}.’'-]*|president|prime|foreign|minister|king|premier)\s+)*$/u

/** Whether a mention of the leader is that of a journey's owner: `Peres's visit`, `the mission of Peres`. */
function isOwner({unit, start, end}: Mention): boolean {
  const at = start - unit.start
  const behind = unit.text.slice(end - unit.start, end - unit.start + 60)
  return ownJourney.test(behind) || journeyOf.test(unit.text.slice(Math.max(0, at - 80), at))
}

/** Whether the text speaks of a journey of the leader. */
const ownsJourney = (mentions: readonly Mention[], leader: string): boolean =>
  mentions.some((mention) => mention.entity.id === leader && isOwner(mention))

/** Whether a sentence below the headline speaks of the leader's journey and names the country. */
const isOfJourney = (country: string, mentions: readonly Mention[], leader: string): boolean =>
  mentions.some((owner) => {
    if (owner.entity.id !== leader || inHeadline(owner) || !isOwner(owner)) return false
    const {unit} = owner
    const at = owner.start - unit.start
    const sentence = sentenceAt(unit.text, at)
    return mentions.some(
      ({entity, unit: other, start}) =>
        entity.id === country &&
        other === unit &&
        start - unit.start >= (sentence?.start ?? 0) &&
        start - unit.start < (sentence?.end ?? unit.text.length)
    )
  })

const deeds = String.raw`(?:meets?|met|addresses|addressed|attends?|attended|speaks|spoke|dines?|lands?|landed|arrives?|greeted|welcomed|cheered|(?:opens?|begins?|starts?|ends?|concludes?|wraps?\s+up)\s+(?:[\p{L}’'-]+\s+){0,3}?(?:talks|embassy|fair|exhibition|conference|summit|visit|trip|tour))`
/** Whoever does so is there: `Peres meets Nazarbayev in Astana`, `Arafat opens embassy in Riyadh`. */
const present = new RegExp(String.raw`^\s+(?:to\s+)?${deeds}\b`, 'iu')
/** And in this place: no other matter stands between, as in `meets Blair over killings in Iran`. */
const presentIn = new RegExp(
  String.raw`^\s+(?:to\s+)?${deeds}(?:\s+(?!(?:with|over|on|about|after|before|for|to|as|amid|against|from|by)\b)[\p{L}’'.-]+){0,5}?\s+in\s$`,
  'iu'
)

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
