/** Text that is nothing but a date and the words that belong to one. */
import {allMatches} from '../matches.ts'
import type {Range} from '../stages.ts'
import {words} from '../text.ts'
import {foldName} from './calendar-words.ts'
import {dateLabels} from './date-label-words.ts'
import {printedDates} from './printed-dates.ts'
import {weekdayWords} from './printed-names.ts'

/** Words that may stand beside a date without making a sentence of it. */
const beside =
  /\b(?:from(?=\s+(?:the|our)\s+issue\b)|published|posted|updated|last\s+(?:updated|modified)|first\s+published|created|date|dated|(?:(?:final|late|early|first|second|third|city|home|metro(?:politan)?|suburban|national|international|regional|local|morning|evening|weekend)\s+){0,3}edition|web|issue|on|at|am|pm|a\.m|p\.m|[a-z]{2,4}t|[ecmp]t|gmt|utc|est|edt|cet|hr?s?|uhr|vol(?:ume)?|no|number|publicado|actualizado|aktualisiert|pubblicato|atualizado|erschienen|the|le|el|il|am|um|den|der|del|de|z|t|h)\b\.?|(?<!\p{L})(?:publiée?|veröffentlicht|mise?\s+à\s+jour|à|года|год|г|опубликовано|обновлено|в|o\s+godz)(?!\p{L})\.?/giu
/** Signs of the year, the day and the hour in other languages than English. */
const signs =
  /(?<!\p{L})(?:г|гг|р|року|рік|ж|жыл|жылы|թ|թվական\p{L}*|წ|წელი|წლის|d|gada|gads|god|godine|год[аиу]?|сағат|saat|ора|ob|kl|klo|год|ор|ore|ora|alle|às|a\s+las?|la|kello|v|u|o|о|об|годині|الساعة|ساعت|م|هـ|ه|ق|ش|بتوقيت\s\p{L}+|dated|ngày|tháng|lúc|năm|pukul|jam|wib|ist|idt|msk|мск|cet|cest)(?!\p{L})\.?|-?(?:cu|cü|ci|cı)\s+il(?:də)?(?!\p{L})|(?<=\p{N}\s?)[时時点點시分분秒초日일号號]|午前|午後|上午|下午|오전|오후|기사|付け?|朝刊|夕刊|号外/giu
/** `Last updated`, `letzte Aktualisierung`, `mis à jour le`: words around a label. */
const besideLabel =
  /(?<!\p{L})(?:last|letzte[rs]?|zuletzt|laatst|sist|senast|sidst|ultim[oa]|última?|dernière|ostatnia|poslední|posledná|последнее|последняя|останнє|son|em|pe|pada|op|på|à|às|dne|dňa|dana|dia|fecha|data|de|datum|tarihi?|วันที่|เวลา|น)(?!\p{L})\.?/giu
/** What a paper costs, printed beside its day: `3 cents`, `Price 6d.`, `Número suelto, 10 céntimos`; and what edition it is. */
const prices =
  /(?<!\p{L})(?:(?:price|prix|preis|precio|prezzo|pris|número\s+suelto|einzelpreis)[\s:,]*)?(?:(?:(?<![:\d.,])\d+(?:[.,]\d+)?|one|two|three|four|five|six|ten|fifteen|twenty|twenty-five|fifty)\s?(?:cents?|centimes?|céntimos?|centesimi|lire|pfennige?|pf|pence|penny|pesetas?|francs?|öre|kopeks?|kopecks?|коп|d|p|c|¢)(?![\p{L}\d]|\.?\s?m\b)\.?|[$£€]\s?\d+(?:[.,]\d\d)?)|(?<!\p{L})(?:extra|late\s+city|issue\s+of)(?!\p{L})/giu
const timeOfDay = /(?:T|\b)\d{1,2}[:.h]\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?(?!\d)/g

/**
 * Whether a text holds at least one date, and besides only words of publishing and times of day. With a
 * reading time beside it, the date is as often that of a teaser: only its place can tell.
 */
export function isDateLine(text: string): boolean {
  const dates = printedDates(text)
  if (dates.length === 0) return false
  const rest = dates.reduceRight(
    (left, {start, end}) => `${left.slice(0, start)} ${left.slice(end)}`,
    text
  )
  const other = rest.replace(prices, ' ').replace(dateLabels, ' ').replace(timeOfDay, ' ')
  const left = words(other.replace(besideLabel, ' ').replace(signs, ' ').replace(beside, ' '))
  return !left.some((word) => /\p{L}/u.test(word) && !weekdayWords.has(foldName(word)))
}

export type DateLabel = 'published' | 'changed' | 'captured' | 'other' | 'none'

/** The last label in a text, if it holds one. */
export function lastLabel(text: string): DateLabel | undefined {
  const groups = allMatches(text, dateLabels).at(-1)?.groups
  if (!groups) return undefined
  if ((groups['published'] ?? groups['publishedEastAsian']) !== undefined) return 'published'
  if (groups['captured'] !== undefined) return 'captured'
  return (groups['changed'] ?? groups['changedEastAsian']) === undefined ? 'other' : 'changed'
}

/** The label behind the last date of a line, which is that date's where it has no time of its own. */
function labelBehind(rest: string): DateLabel | undefined {
  // `May 3, 2012 / Updated 5 minutes ago`.
  if (/\d.*\d|\d\s\p{L}/u.test(rest.replace(timeOfDay, ' '))) return undefined
  const label = lastLabel(rest)
  const at = allMatches(rest, dateLabels).at(-1)?.index ?? 0
  // `May 3, 2012, updated at 15:10`: later that day; another day would be printed too.
  return label === 'changed' && rest.slice(at).search(timeOfDay) > 0 ? undefined : label
}

/**
 * What the words around each date of a line say it is. A label holds until the next one; a line may
 * also name the change behind its only date: `July 9, 2009 (updated)`.
 */
export function labelsOf(text: string, dates: readonly Range[]): DateLabel[] {
  let label: DateLabel = 'none'
  let from = 0
  const labels = dates.map(({start, end}) => {
    label = lastLabel(text.slice(from, start)) ?? label
    from = end
    return label
  })
  const behind = labelBehind(text.slice(from))
  const isLater = behind === 'changed' || behind === 'captured'
  if (labels.at(-1) === 'none' && isLater) labels[labels.length - 1] = behind
  return labels
}
