/** The hour and the place that a text gives for what is to come, and the day on which it tells of it. */
import {weekdayOf} from '../../../src/lib/epoch-days.ts'
import {sentences} from '../text.ts'
import {foldName} from '../time/month-names.ts'
import {weekdayWords} from '../time/printed-names.ts'
import type {StatedDate} from './believed-dates.ts'

const half = String.raw`(?:[ap]\.?m(?![\p{L}\p{N}])|o[’']clock|(?:uhr|heures|horas|ore|h)(?!\p{L}))`
const clock = String.raw`\d{1,2}(?:[.:]\d{1,2})?\s*${half}`

/** The hour behind a date, as in `12 June 1998, 7.30 pm`, `14 septembre 2007, de 18h à 21h`. */
const behind = new RegExp(
  String.raw`^,?\s*(?:(?:at|from|um|ab|von|de|à|alle|ore)\s+)?${clock}`,
  'iu'
)
/** Something begins at an hour, and is to come. */
const begins = new RegExp(
  [
    String.raw`\b(?:will|shall)\s[^.;!?]{1,90}\b(?:at|from)\s+${clock}`,
    String.raw`\b(?:commences?|starts?|begins?|opens?)\s+(?:(?:at|from)\s+)?(?:${clock}|\d{1,2}[.:]\d{2}(?!\d))`,
    String.raw`\bkick-?off(?:\s+at)?:?\s+(?:${clock}|\d{1,2}[.:]\d{2}(?!\d))`,
    String.raw`\b(?:gates|doors)\s+open\s+(?:(?:at|from)\s+)?\d`
  ].join('|'),
  'iu'
)
/** A report says so of another day than that above it. */
const reported =
  /\b(?:said|told|announced|according\s+to|yesterday|today|tonight|tomorrow|next|last)\b/iu
const figureDay =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.?\s+\d|\d(?:st|nd|rd|th)\b/iu
/** What will be on a day of the week. */
const ahead =
  /\b(?:will|shall|is\s+to|are\s+to|opens?|begins?|starts?)\s[^.;!?]{0,90}?\b(?:on|from)\s+(?<weekday>\p{L}+)/iu

/** Rooms and houses to which people are asked; a first word of them is a place line in other languages. */
const venue =
  /^(?:(?:the\s+)?(?:[\p{L}.’'-]+\s+){0,3}(?:exchange|theat(?:er|re)|library|institute|museum|gallery|pavilion|auditorium|guildhall|(?:town|village|parish|church|city|memorial|assembly|drill|masonic|temperance)\s+(?:hall|rooms))(?:,\s.{2,40})?|room\s+[A-Z]?\d.{0,40}|(?:[\p{L}.’'-]+\s+){1,3}(?:hall|church|chapel|school|hotel|cent(?:er|re)),\s.{2,40}|st\.?\s+(?:\p{L}+\s+(?:and|&)\s+st\.?\s+)?\p{L}+[’']s?(?:\s+(?:church|hall))?,\s.{2,40}|(?:galerie|salle|musée|théâtre|église|gasthof|gasthaus|gaststätte|festsaal|casa|teatro|sala|museo|galleria|biblioteca)\s\p{L}.{2,50})$/iu
/** `Gasthof Zur Post, ab 15 Uhr`, `Town Hall, 2 to 6`. */
const hourBehindPlace = new RegExp(
  String.raw`^\p{Lu}[\p{L}\s.,’'-]{3,40},\s(?:(?:at|from|um|ab|von|de|à|alle|ore)\s+)?(?:${clock}|\d{1,2}\s(?:to|till|bis|à)\s\d{1,2})(?:[.;]|\s*$)`,
  'iu'
)
const longestPlace = 80

/** Whether an hour stands right behind a date. */
export const isTimed = (rest: string): boolean => behind.test(rest)

/** Whether a line is the place at which something is held. */
export const isVenue = (text: string): boolean =>
  (text.length <= longestPlace && venue.test(text.trim())) ||
  hourBehindPlace.test(text.slice(0, longestPlace))

/** Whether a paragraph says at what hour something will begin, and does not give a day of its own for it. */
export function givesHour(text: string): boolean {
  const all = sentences(text).map(({start, end}) => text.slice(start, end))
  const at = all.findIndex((sentence) => begins.test(sentence))
  if (at < 0) return false
  return all.slice(0, at + 1).every((sentence) => !reported.test(sentence) && !namesDay(sentence))
}

const namesDay = (sentence: string): boolean =>
  figureDay.test(sentence) || [...sentence.matchAll(/\p{L}+/gu)].some(([word]) => isWeekday(word))

const isWeekday = (word: string): boolean => typeof weekdayWords.get(foldName(word)) === 'number'

/** Whether a paragraph tells of what is to come on another day of the week than that of the date. */
export function tellsOtherDay(text: string, {days}: StatedDate): boolean {
  const word = ahead.exec(text)?.groups?.['weekday']
  const told = word === undefined ? undefined : weekdayWords.get(foldName(word))
  return told !== undefined && days.every(({from}) => from === null || weekdayOf(from) !== told)
}
