/**
 * Heads of newspapers that print more beside the date than a weekday: `HALIFAX, N.S., TUESDAY, APRIL
 * 16, 1912.`, `Vol. LXXXIV No. 171   Monday, July 21, 1969   Ten Cents`; a place and a date alone on a
 * line, `Roma, 10 maggio 1978`; and a date with its wire, `2008年5月13日 08:15 来源：新华社`.
 */
import {dayOfWritingRule} from '../day-of-writing.ts'
import type {Unit} from '../stages.ts'
import {printedDates, type PrintedDate} from '../time/printed-dates.ts'
import {readAboutLine} from './about-lines.ts'
import {isOfThing} from './dates-of-other-things.ts'
import {isFullName} from './person-names.ts'
import {isProse, labeled, proseZone, type Rule} from './rule.ts'

const longest = 120
const numbering =
  /(?<![\p{L}\p{N}])(?:no|nr|number|vol(?:ume)?)\.?\s*(?:\d{1,3}(?:[.,]\d{3})*|\d{1,6}|[IVXLCDM]{1,12})(?![\p{L}\p{N}])/giu
const price =
  /(?<![\p{L}\p{N}])(?:price:?\s*)?(?:(?:[$£€]\s?\d{1,3}(?:\.\d{2})?|\d{1,3}\s?(?:¢|c\.|d\.|p\.))(?![\p{L}\p{N}])|(?:one|two|three|four|five|six|ten|fifteen|twenty(?:-five)?|\d{1,3})\s(?:cents?|penny|pence|shillings?|francs?|pfennig)(?!\p{L}))/giu
/** A town in a script without capitals. */
const caseless = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}]{2,}`
const caselessTown = new RegExp(String.raw`^${caseless}(?:\s${caseless}){0,2}$`, 'u')
/** A town, and its province or country. */
const town =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2}(?:,\s\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?)?$/u
/** Without prose to stand above, a head is one of the first lines. */
const reach = 3
/** A time, and who brought, wrote or edited the piece: `08:15 来源：新华社 记者 王小明`. */
const wire =
  /^(?:\s*\d{1,2}:\d{2})?(?:[\s|]*(?:来源|來源|出处|记者|記者|作者|编辑|編輯|责编|責編)(?:\s*[:：]\s*|\s+)[^\s|:：]{2,20}){1,3}$/u

/** Words that say what the date beside them is of; no town and no paper is called so. */
export const notPlaces =
  /^(?:con[cz]ert[os]?|konzert|webinar|seminar|workshop|lecture|auction|match|vernissage|termin|stand|beginn|rendez-vous|réunion|sitzung|né|née|geboren|deadline|photo|picture|effective|updated?|expires?|due|next|last|until|since|meeting|event|born|died|copyright|issued?|date|signed|dated|composed|written|page|seite)(?!\p{L})/iu

/** `Special to The Sun, ` in front of the day: a correspondent's line, as papers print it. */
const specialTo =
  /^\(?(?:special|exclusive|wireless|cable|special\s(?:cable|correspondence|dispatch))\sto\sthe\s(?-i:\p{Lu})[\p{L}.'’ -]{2,40}[,.]\s*$/iu

/** `17 JUN 2011 - 12:30 CEST`: a clock with its zone behind the day is of a site. */
const clockAndZone =
  /^\s?[-–—|,]?\s?\d{1,2}[:.h]\d{2}\s(?:C?E[SD]?T|CES?T|GMT|UTC|BST|WES?T|[CMP][SD]T|AR[TG]|BRT|CL[ST]T)$/u

/** Marks, a time of day and blanks around what is left of a line. */
const bare = (text: string) => text.replace(/^[\s,،;:|.–—-]+|[\s,،;:|–—-]+$/gu, '')

/** Behind the comma of a place, in front of its day: `Lyon, le`, `Wien, den`, `Milano, lì`, `Kraków, dnia`. */
const article = /(?<=,\s*)(?:le|ce|den|lì|li|il|el|a|em|aos|dnia|dne|dňa)\s*$/iu
/** `1993 г.`, `1993 року`: the sign of the year. */
const yearSign = /^\s?(?:г(?:\.|ода?(?!\p{L}))|р(?:\.|оку(?!\p{L}))|r\.)/u

/** A day that does not exist is one too: the date is told to be impossible. */
const isDay = ({precision}: PrintedDate) => precision === 'day'

/** What a line prints around its only date; absent where it has none, or several. */
function aroundDate(text: string): {before: string; behind: string} | undefined {
  const dates = text.length > longest ? [] : printedDates(text)
  const [date] = dates
  if (!date || dates.length > 1 || !isDay(date)) return undefined
  const behind = text.slice(date.end).replace(yearSign, '')
  return {before: text.slice(0, date.start).replace(article, ''), behind}
}

/** Whether words in front of a date are a place; `left` is what is left of them without marks. */
function isPlace(text: string, left: string, before: string): boolean {
  // `Jane Doe, April 19, 2020` signs a text.
  if (readAboutLine(text).announced || isFullName(left, 0) || isOfThing(before)) return false
  if (caselessTown.test(left) && /(?:[,،]|\s[-–—])\s*$/u.test(before)) return true
  return town.test(left) && /[,，]\s*$|\s{2,}$/u.test(before) && !notPlaces.test(left)
}

/** Whether a line is a newspaper's head, or a place and a day, and nothing else. */
export function isPaperHead(text: string): boolean {
  const around = aroundDate(text)
  if (!around) return false
  const {before, behind} = around
  if (before.trim() === '' && wire.test(behind)) return true
  if (specialTo.test(before)) return !/[\p{L}\p{N}]/u.test(behind)
  const left = bare(before.replace(numbering, ' ').replace(price, ' '))
  if (clockAndZone.test(behind))
    return left !== '' && isPlace(text, left, before.replace(/\s[-–—]\s$/u, ', '))
  const right = behind.replace(numbering, ' ').replace(price, ' ')
  if (/[\p{L}\p{N}]/u.test(right)) return false
  const furnished = left !== bare(before) || right !== behind
  return left === '' ? furnished : isPlace(text, left, before)
}

const isSpecialTo = (text: string): boolean => {
  const around = aroundDate(text)
  return (
    around !== undefined && specialTo.test(around.before) && !/[\p{L}\p{N}]/u.test(around.behind)
  )
}

/**
 * The town of a line whose form alone shows no place: `Saint-Malo, le 8 décembre 1979`. In front of an article
 * stand meetings as well, and a script without capitals tells no name from a word.
 */
export function townInDoubt(text: string): string | undefined {
  if (!isPaperHead(text) || isSpecialTo(text)) return undefined
  const [date] = printedDates(text)
  const before = text.slice(0, date?.start)
  const inDoubt =
    article.test(before) ||
    /[\p{Script=Devanagari}\p{Script=Bengali}]|،\s*$/u.test(before) ||
    yearSign.test(text.slice(date?.end))
  return inDoubt ? bare(before.replace(article, '')) : undefined
}

/** Whether a line says by its form that the day is that on which a correspondent wrote. */
const isDayOfWriting = (text: string): boolean =>
  townInDoubt(text) !== undefined || isSpecialTo(text)

/** Of the head of a paper, or of a line with the date and the wire. */
export const paperHeadRule = 'issue-lines/paper-head'

const headOf = (unit: Unit) =>
  isDayOfWriting(unit.text)
    ? labeled(unit, dayOfWritingRule, 'issue', 'The place and the day of writing.')
    : labeled(unit, paperHeadRule, 'issue', 'The head of the paper, with its date.')

/** Labels such lines above the prose of a text. */
export const paperHeads: Rule = (units) => {
  const zone = proseZone(units)
  const prose = units.findIndex(isProse)
  // The head itself may read like the first sentence.
  const first = units.findIndex(
    ({text}, index) => index >= (zone?.first ?? 0) && !isPaperHead(text)
  )
  const end = Math.max(prose, zone ? first : reach)
  return units.map((unit, index) =>
    unit.label || index >= end || !isPaperHead(unit.text) ? unit : headOf(unit)
  )
}
