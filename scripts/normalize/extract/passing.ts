/** Whether a text only touches on a leader, who is then none that it is about. */
import {datelineIn} from '../datelines.ts'
import type {Mention} from '../stages.ts'
import {isRelation} from './bystanders.ts'
import {inHeadline, inPicture, textBefore} from './salience.ts'

/** Named in neither headline nor lead, somebody must be named this often to be what a text is about. */
const oftenBelow = 8
/** So seldom, a lead must speak of the leader and not only of something of theirs. */
const seldom = 2

/** `Paris, May 12 -- `: in front of the first sentence, without agency or year. */
const placeAndDay =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}, \p{L}{3,10}\.? \d{1,2}(?=\s?(?:--+|—|–|-\s))/u
/** The dash behind it, and a title. */
const opensStory =
  /^\s*(?:_|-|–|—|\.|:)*\s*["“]?(?:(?:the|then|visiting|former|president|prime|foreign|minister|king|queen|emperor|premier|chancellor|secretary|leader|of|\p{Lu}[\p{L}.'’-]*) )*$/u

/** Whether somebody opens the story right behind its place line. */
function opensBehindPlace({unit: {text, start: from}, start}: Mention): boolean {
  const end = datelineIn(text)?.end ?? placeAndDay.exec(text.slice(0, 80))?.[0].length
  return end !== undefined && opensStory.test(text.slice(end, Math.max(end, start - from)))
}

/** Opens its sentence, and so is most often its subject. */
export const isSubject = (mention: Mention): boolean =>
  /(?:^|[.!?]["”’)]*\s+|\n\s*|\)\s*(?:_|-|–|—)+\s*)(?:[\p{L}'’-]+ ){0,4}$/u.test(
    textBefore(mention)
  ) ||
  (mention.opening && opensBehindPlace(mention))

const titles = String.raw`(?:(?:the|late|[\p{L}]+) )?(?:[\p{L}-]+ )?`
/** `a call from President Reagan`, `worthy of Prince Charles`: the sentence is about something else. */
const behindPreposition = new RegExp(
  String.raw`(?<!\p{L})(?!secretary of state )(?<what>[\p{L}’'-]+) (?:of|to|by|with|from|than|under|for|against|like|and) ${titles}$`,
  'iu'
)
/** What a leader does, leads or undergoes: `the government of President Saddam Hussein`. */
const ownActs =
  /^(?:government|regime|administration|cabinet|rule|text|transcript|excerpts|speech|address|visit|arrival|departure|trip|tour|election|inauguration|resignation|illness|release|arrest|trial|health|office)$/iu
/** `Franco’s sister`, `President Reagan’s commerce secretary`: another is named by the name. */
const anothers =
  /^(?:[’']s? (?:[\p{L}-]+ ){0,2}| )(?:wife|husband|widow|son|daughter|sister|brother|mother|father|nephew|niece|uncle|aunt|cousin|grandson|granddaughter|aide|adviser|spokesman|spokeswoman|minister|ambassador|envoy|party|biographer|lawyer|doctor|cook|chef|butler|valet|maid|housekeeper|nanny|nurse|driver|chauffeur|gardener|tailor|dressmaker|barber|hairdresser|dentist|bodyguard|secretary|typist|photographer|landlady|classmate|schoolmate|teacher)(?!\p{L})/iu

/** Whether the words around a name make it part of what is said of somebody or something else. */
function isBeside(mention: Mention): boolean {
  const {unit, end} = mention
  const after = unit.text
    .slice(end - unit.start)
    .slice(0, 60)
    .replace(/\s+/gu, ' ')
  if (isRelation(mention) || anothers.test(after)) return true
  const what = behindPreposition.exec(textBefore(mention).replace(/\s+/gu, ' '))?.groups?.['what']
  return what !== undefined && !ownActs.test(what)
}

/**
 * Whether these mentions of a leader are passing ones. Somebody named once must act in the opening
 * sentence; somebody named twice must be spoken of in the lead, not something of theirs; somebody named
 * in neither headline nor lead must be named often.
 */
export function isOnlyTouchedOn(mentions: readonly Mention[]): boolean {
  const own = mentions.filter((mention) => !isBeside(mention))
  if (mentions.some(inHeadline)) return mentions.length <= seldom && own.length === 0
  const lead = mentions.filter((mention) => mention.lead)
  const [only] = mentions
  if (mentions.length === 1 && only !== undefined)
    return isBeside(only) || !(only.opening || inPicture(only)) || !stands(only)
  if (lead.length === 0) return mentions.length < oftenBelow
  return mentions.length <= seldom && !lead.some((mention) => own.includes(mention))
}

/** Whether somebody who is named once acts in the second sentence, in office: the only leader of a text. */
export const actsInLead = ([only, other]: readonly Mention[]): boolean =>
  only !== undefined &&
  other === undefined &&
  only.lead &&
  only.office?.former === false &&
  isSubject(only) &&
  !isBeside(only)

const titleInName = /^(?:Pope|King|Queen|Emperor|Empress)\s/iu
const speaks = /^,? (?:on \p{L}+day |today )?(?:said|says|told|warned|urged|vowed|called)(?!\p{L})/u

/** Prepositions, verbs and titles of this file are English; of other texts they say nothing. */
const english = /(?<!\p{L})(?:the|of|and|to|was|is|with|for) /iu

/** Under a title, acting or speaking: `In the year that George Bush ran` is none of it. */
function stands(mention: Mention): boolean {
  if (mention.office !== undefined || isSubject(mention)) return true
  const {unit, start, end} = mention
  if (!english.test(unit.text)) return true
  const after = unit.text.slice(end - unit.start)
  return titleInName.test(unit.text.slice(start - unit.start)) || speaks.test(after.slice(0, 40))
}
