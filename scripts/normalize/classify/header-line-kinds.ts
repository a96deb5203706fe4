/** What a short line can be by itself: a date, a byline, a name, or a label such as `By`. */
import {labelsOf, lastLabel} from '../time/date-lines.ts'
import {dateLabels} from '../time/date-label-words.ts'
import {printedDates, type PrintedDate} from '../time/printed-dates.ts'
import type {Range, Unit} from '../stages.ts'
import {endsSentence, words} from '../text.ts'
import {readAboutLine, type AboutLine} from './about-lines.ts'
import {authorLabels, blogFormula, desks, prepositions} from './author-words.ts'
import {isCreditedPicture} from './caption-forms.ts'
import {isDue, isOfOtherThing} from './dates-of-other-things.ts'
import {rowOfNames} from './name-lists.ts'
import {calmName, capitalized, couldBeName, longestCapitals} from './person-names.ts'
import {withoutAge} from './time-ago.ts'

/** A line about an article is at most this long. */
export const longest = 160
/** There, its first date stands among the first words. */
const longestLead = 80
/** Words of a line besides dates, names and labels: a section, a reading time, a number of comments. */
export const mostOtherWords = 6
/** Where neither a label nor an author says that the line is about the article. */
const mostBareWords = 3
/** Right below the headline, a date opens a line, or a part of one, with sections, tags and buttons. */
const mostNearWords = 14
const opensPart = /^(?:.{1,30}[|·•–—/]|\d{1,3}\s?min\p{L}*\.?)?\s*$/iu
/** A line with a label may go on with a long list of tags. */
export const longestLabeled = 600
/** A time of day and a zone behind a date. */
const longestTime = 15

/** `By`, `Author:` */
export const labelAlone = new RegExp(
  String.raw`^(?:(?:${prepositions})\s*[:|]?|(?:${authorLabels})\s*[:|]|authors?)$`,
  'iu'
)

const without = (text: string, ranges: readonly Range[]) =>
  ranges
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, {start, end}) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)

const mailAddress = /[\p{L}\p{N}._-]{1,60}@[\p{L}\p{N}-]{2,40}\.[\p{L}.]{2,20}/gu

/** Number of words that are neither of a date nor of a name nor labels of one. */
export function otherWords(text: string, ranges: readonly Range[]): number {
  const rest = withoutAge(without(text, ranges))
    .replace(mailAddress, ' ')
    .replace(dateLabels, ' ')
    .replace(/[@\d:.]+/g, ' ')
  return words(rest).filter((word) => word.length > 2).length
}

/** Dates of a text that give a day. */
export const fullDates = (text: string): PrintedDate[] =>
  printedDates(text).filter(({precision}) => precision === 'day')

/** Marks and an account behind a name that stands alone: `Jane Doe |`, `Jane Doe @jane`. */
export const nameEnd = /(?:\s@\S+|\s*[|/·•,]+)$/u

/** `Jane Doe/Getty`: who took a picture. */
const pictureAgency =
  /\/\s?(?:getty|afp|ap|reuters|epa|shutterstock|i?stock|alamy|dpa|corbis|rex|zuma|bloomberg|wireimage)(?!\p{L})/iu

/** `Jane Doe/Valley News`, with no blank at the stroke and nothing else: so pictures are credited. */
const pictureCredit =
  /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3}\/\p{Lu}[\p{L}\p{N}.&’'-]*(?:\s[\p{L}\p{N}.&’'-]+){0,4}$/u

/** In capitals, which may be a name's. */
const isShouted = (text: string): boolean => !/\p{Ll}/u.test(text) && text.length <= longestCapitals

export type Kind = 'date' | 'byline' | 'name' | 'label'

/** A name with its bearer's role has at most this many words where a stop ends it. */
const longestSigned = 6

/** `ab 1. Januar 2024` dates something else. */
const eventPrepositions =
  /(?<!\p{L})(?:ab|bis|seit|zum|since|until|till|from|after|before|by|for|desde|hasta|depuis|jusqu'au|dal|fino al|sinds|tot)\s*$/iu

/** `Trucks on the road to Bachmut, 24 April`: a phrase about what a picture shows, and where. */
const shownAt =
  /\s(?:in|at|near|outside|of|to|bei|im|um|vor|nahe|nach|à|en|dans|près de|a|nel|nella|em|no|na|w|we|v|ve|u|på|ved|i|te|bij)\s(?:\p{L}{2,3}\s)?\p{Lu}[\p{L}\p{M}'’-]+,\s*$/u
const fewestShown = 4

/** Behind a date that is the last of its line stands at most a time of day; `… .` ends a sentence. */
const endsLine = /^[\s|,•·–—-]*(?:\d{1,2}[:h]\d{2}(?!\d)[^\d]{0,12})?$/u

/** `Effective`, `Next meeting on`, `Photo taken`: the date is of that. */
const leadingWord =
  /(?<!\p{L})(?:on|of|vom|am|den|du|el|le|effective|taken|photo|event|meeting|deadline|valid|dated|next|premieres?|opens?|season)\s*:?\s*$/iu

/** Where a line stands. */
export interface Standing {
  /** Right below a page's headline. */
  readonly near: boolean
  /** Right above it. */
  readonly crowning: boolean
  /** On a saved web page. */
  readonly page: boolean
}

/** Whether words in front of a date say nothing about it: no `until`, no `photo taken`. */
const isCalm = (before: string): boolean =>
  !eventPrepositions.test(before) && !leadingWord.test(before)

/** Whether a line with dates is about the article: little else is in it but author, section, time. */
function isDated(
  text: string,
  dates: readonly PrintedDate[],
  about: AboutLine,
  {near, crowning, page}: Standing
): boolean {
  const {names, announced} = about
  const [first] = dates
  const before = text.slice(0, first!.start)
  if (isDue(text)) return false
  const label = lastLabel(before) !== undefined || labelsOf(text, dates).includes('published')
  if (text.length > longest) {
    return text.length <= longestLabeled && first!.start <= longestLead && (label || announced)
  }
  const others = otherWords(text, [...dates, ...names])
  // Blogs print the days of publication and change without a space, and sections and tags behind.
  const doubled = dates.length > 1 && dates[1]!.start === first!.end
  if (doubled) return first!.start <= longestLead
  if (label || announced) return others <= mostOtherWords || /[|•·]/u.test(text)
  // `just asking May 16, 2020`, `jane doe 05.07.2020 | 09:03`: section or name, in small letters.
  const last = endsLine.test(text.slice(first!.end))
  if (crowning && last && others <= mostBareWords && isCalm(before)) return true
  if (isOfOtherThing(text, dates, about, page)) return false
  // `12:00 a. m.`, `09:01 hrs.`, and a button such as `Comment now!` end no sentence.
  if (/\.$/.test(text) && !/\d\.?$|\bm\.$|hrs\.$/iu.test(text)) return false
  if (eventPrepositions.test(before)) return false
  if (others >= fewestShown && names.length === 0 && shownAt.test(before)) return false
  const edge = before.trim() === '' || text.length - dates.at(-1)!.end <= longestTime
  if (near && opensPart.test(before) && others <= mostNearWords) return true
  return others <= (names.length > 0 || edge ? mostOtherWords : mostBareWords)
}

/** `News, Sports | 5 hours ago | Written by`: the last part of a line that marks divide. */
const opensLastPart = /[|•·]\s*(?:\p{L}+\s)?(?:by|von|par|por|door|av)\s$/iu

const opensSpeech = /^\s?:\s/u

/** What a line by itself can be, where it stands. */
export function kindOf({text}: Unit, standing: Standing): Kind | undefined {
  if (text.length > longestLabeled) return undefined
  if (labelAlone.test(text)) return 'label'
  const dates = fullDates(text.slice(0, longest))
  const about = readAboutLine(text)
  if (dates.length > 0) return isDated(text, dates, about, standing) ? 'date' : undefined
  const {names, announced, isPiece = false} = about
  const isOfPicture = pictureAgency.test(text) || pictureCredit.test(text)
  if (isCreditedPicture(text) || (!announced && isOfPicture)) return undefined
  const alone = calmName(text.replace(nameEnd, ''))
  if (isShouted(alone) && couldBeName(capitalized(alone))) return 'name'
  if (!announced && (couldBeName(alone) || desks.test(alone) || rowOfNames(text))) return 'name'
  if (names.length === 0 || text.length > longest * 2 || /[!?]$/u.test(text)) return undefined
  // `Autor Jane Doe:` says who wrote, `Jane Doe:` who speaks.
  if (text.endsWith(':') && !(announced && names.at(-1)!.end === text.length - 1)) return undefined
  const closes = announced && opensLastPart.test(text.slice(0, names[0]!.start))
  const calm =
    (announced && blogFormula.test(text)) ||
    isPiece ||
    (closes && names.at(-1)!.end === text.length)
  if (otherWords(text, names) > mostOtherWords && !calm) return undefined
  if (announced) return 'byline'
  // `Jane Doe, of Rockport, died Monday.` tells about its first words.
  if (endsSentence(text) && words(text).length > longestSigned) return undefined
  // `Jane Doe: “It floats”` is a headline.
  if (opensSpeech.test(text.slice(names[0]!.end))) return undefined
  return names[0]!.start === 0 ? 'name' : undefined
}

/** Whether a line is nothing but a date. */
export const isBareDate = (text: string) => {
  const dates = text.length <= longest ? fullDates(text) : []
  return dates.length > 0 && otherWords(text, dates) === 0
}

/** Whether a line is a date, a time, and little else: `February 15, 2024 at 8:15 PM · 4 min read`. */
export const isDateAlmostAlone = (text: string) => {
  const dates = text.length <= longest ? fullDates(text) : []
  return dates.length > 0 && otherWords(text, dates) <= mostBareWords
}
