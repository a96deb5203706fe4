/**
 * Lines that print a date and say what it is the date of: `Photo taken 3 August 1998`, `4 May 1930 - 7
 * June 1999`, `Effective 1 January 2010`. Such a line is not about the article, whatever the words.
 */
import type {PrintedDate} from '../time/printed-dates.ts'
import type {AboutLine} from './about-lines.ts'
import {otherWords} from './header-line-kinds.ts'
import {withoutCounters} from './time-ago.ts'

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
/** `vr 17 jun 2011`: a weekday in two or three letters. */
const shortWeekday =
  /^(?:ma|di|wo|do|vr|za|zo|ti|on|to|pe|la|su|tir|ons|tor|fre|lør|søn|mån|tis|lör|sön|pn|wt|śr|czw|pt|sob|nd|пн|вт|ср|чт|пт|сб|вс|lun|mar|mer|mié|jeu|jue|gio|ven|vie|sam|sáb|sab|dim|dom|mo|mi|fr|sa|so)\.?,?\s+$/iu
/** `Redazione ANSA OSLO` in front of a date: a desk sends it. */
const desk =
  /^(?:redazione|redaktion|redacción|rédaction|redação|redactie|redakcja|редакция)\s.{0,40}$/iu

/** `, 11:05 a.m. IST`, `14:09 GMT+2`, `17:52 Uhr` behind a date. */
const timeAndZone =
  /^[\s,|•·–—-]*(?:(?:kl[o.]?|um|at|à|às|a las|alle|ore|o godz\.?|в)\s)?\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?\s?)?(?:\(?(?-i:\p{Lu}{2,5})(?:[+-]\d{1,2})?\)?|uhr|hrs?\.?)?(?!\p{L})/iu

/** `3:53 p.m. EST ` in front of a date: the stamp of a program. */
const timeAhead = /\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s\(?\p{Lu}{2,5}\)?)?,?\s*$/u
/** Behind the name of who wrote: a paper, or nothing. */
const paperBehind = /^(?:,\s\p{Lu}[\p{L}\s.&'’-]{1,40})?[\s,|]*$/u

/** `Jane Doe, Valley Courier 3:53 p.m. EST January 25, 2014`: who wrote, and when a program sent it out. */
function isStampOfWriter(before: string, {names}: AboutLine): boolean {
  const [writer] = names
  const ahead = before.replace(timeAhead, '')
  return (
    writer?.start === 0 &&
    ahead !== before &&
    writer.end <= ahead.length &&
    paperBehind.test(ahead.slice(writer.end))
  )
}

/** `Audio: Valley Radio | 3 May 2012 | Jane Doe`: the day of a recording. */
const ofRecording = /^(?:audio|video|podcast)\s?:\s/iu
/** `Photograph, June 3, 1911`, `Oil on canvas, May 1902`: what labels of things say that they show. */
const ofThing =
  /^(?:(?:aerial|black[- ]and[- ]white|colou?r|glass|studio|pen|pencil|ink|charcoal|chalk)\s)*(?:photo(?:graph)?s?|portrait|negatives?|daguerreotype|tintype|postcards?|drawing|sketch|engraving|etching|lithograph|woodcut|watercolou?r|oil|tempera|painting|poster|fotografie|aufnahme|postkarte|zeichnung|stich|gemälde|photographie|carte\spostale|dessin|gravure|tableau|fotografía|grabado|dibujo|cuadro|fotografia|disegno|incisione|dipinto|gravura|desenho|foto|фото(?:графия|снимок)?|открытка|рисунок|гравюра)(?:\s(?:on|in|and|of|by|from|auf|sur|sobre|su|von|par|de|di|da)\s[^,.:]{2,50})?\s?[,.:(]\s?$/iu

/** Whether a line, label or not, gives the day by which something is due. */
export const isDue = (text: string): boolean => due.test(text)

/** Whether words in front of a date name a picture: the day is that of taking or making it. */
export const isOfThing = (before: string): boolean => ofThing.test(before)

/** What stands behind a date, but for a name that a bar parts from it: `17/06/2011 | Jane Doe`. */
function restBehind(text: string, {end}: PrintedDate, {names}: AboutLine): string {
  const behind = text.slice(end)
  const [name] = names.filter(({start}) => start >= end)
  if (!name || !/\|\s*$/u.test(text.slice(end, name.start))) return behind
  return `${text.slice(end, name.start)}${text.slice(name.end)}`
}

/** Whether the dates of a line without a label are of something else; `page`: it is a saved web page's. */
export function isOfOtherThing(
  text: string,
  dates: readonly PrintedDate[],
  about: AboutLine,
  page: boolean
): boolean {
  const {names} = about
  const [first, second] = dates
  const before = text.slice(0, first!.start)
  if (ofRecording.test(text) || isOfThing(before)) return true
  if (second && upTo.test(text.slice(first!.end, second.start))) return true
  // `Jane Doe am 3. Mai 2012`, `Jane Doe 4:00 PM on May 3, 2012`.
  const signed = names.some(
    ({start, end}) => start === 0 && end <= before.length && joinsDate.test(before.slice(end))
  )
  if (signed && page) return false
  if (leadsToDate.test(before)) return true
  if (page) return false
  const behind = withoutCounters(restBehind(text, dates.at(-1)!, about))
  const named = names.some(({end}) => end <= first!.start && first!.start - end <= 3)
  const isLed =
    named ||
    [setOff, shortWeekday, desk].some((form) => form.test(before)) ||
    isStampOfWriter(before, about)
  return !isLed || otherWords(behind.replace(timeAndZone, ' '), []) > 0
}
