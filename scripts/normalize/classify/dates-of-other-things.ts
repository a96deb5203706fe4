/**
 * Lines that print a date and say what it is the date of: `Photo taken 3 August 1998`, `4 May 1930 - 7
 * June 1999`, `Effective 1 January 2010`. Such a line is not about the article, whatever the words.
 */
import type {PrintedDate} from '../time/printed-dates.ts'
import type {AboutLine} from './about-lines.ts'
import {otherWords} from './header-line-kinds.ts'

/** Between two dates: from the one to the other. */
const upTo = /^\s*(?:[-–—]|to|till|until|bis|au|al|hasta|a|à)\s*$/iu
/** A line that opens so gives the day by which something is due. */
const due =
  /^\W*(?:(?:submission|application|registration)s?\s+)?(?:deadlines?|closing date|due date|rsvp|register by|einsendeschluss|anmeldeschluss|date limite|fecha límite|scadenza|срок подачи)(?!\p{L})/iu
/** The words in front of the date end in a verb or noun of their own, or lead to the date. */
const leadsToDate =
  /(?:(?<!\p{L})\p{Ll}{4,}[,:]?\s+(?:\p{Ll}{1,3}\s+)?|\S\s+(?:of|on|for|to|vom|(?<!\d\s+)am|du|del)\s+)$/u
/** Between a name that opens the line and its date. */
const joinsDate =
  /^[\s,|•·–—/-]*(?:\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?\s)?)?(?:(?:am|on|le|el|il|op|den|dne)\s)?$/iu
/** What may stand in front of the date elsewhere than on a page: a place, or something set off from it. */
const setOff = /(?:^|[|•·–—/])\s*$|^(?:\p{Lu}[\p{L}.'’-]*\s?){1,3},\s*$/u

/** `, 11:05 a.m. IST`, `14:09 GMT+2`, `17:52 Uhr` behind a date. */
const timeAndZone =
  /^[\s,|•·–—-]*\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?\s?)?(?:\(?(?-i:\p{Lu}{2,5})(?:[+-]\d{1,2})?\)?|uhr|hrs?\.?)(?!\p{L})/iu

/** `Audio: Valley Radio | 3 May 2012 | Jane Doe`: the day of a recording. */
const ofRecording = /^(?:audio|video|podcast)\s?:\s/iu

/** Whether a line, label or not, gives the day by which something is due. */
export const isDue = (text: string): boolean => due.test(text)

/** Whether the dates of a line without a label are of something else; `page`: it is a saved web page's. */
export function isOfOtherThing(
  text: string,
  dates: readonly PrintedDate[],
  {names}: AboutLine,
  page: boolean
): boolean {
  const [first, second] = dates
  const before = text.slice(0, first!.start)
  if (ofRecording.test(text)) return true
  if (second && upTo.test(text.slice(first!.end, second.start))) return true
  // `Jane Doe am 3. Mai 2012`, `Jane Doe 4:00 PM on May 3, 2012`.
  const signed = names.some(
    ({start, end}) => start === 0 && end <= before.length && joinsDate.test(before.slice(end))
  )
  if (signed && page) return false
  if (leadsToDate.test(before)) return true
  if (page) return false
  const behind = text.slice(dates.at(-1)!.end)
  const named = names.some(({end}) => end <= first!.start && first!.start - end <= 3)
  return (!named && !setOff.test(before)) || otherWords(behind.replace(timeAndZone, ' '), []) > 0
}
