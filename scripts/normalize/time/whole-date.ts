/**
 * A value that is one date and nothing else: what stands around the date can be its weekday, a time
 * and a zone. Any other word, and a sign such as `?` or `..`, can take the certainty from it.
 */
import {isCalendarDay, toEpochDay} from '../../../src/lib/epoch-days.ts'
import {withWesternDigits} from './figures.ts'
import {foldName, weekdays} from './month-names.ts'
import {printedDates, type PrintedDate} from './printed-dates.ts'

/** No one writes a single date at greater length. */
const longest = 120

// A list, for `TBC` and `CIRCA` look like zones.
const zoneNames = [
  ...['GMT', 'UTC', 'UT', 'Z', 'WES?T', 'CES?T', 'EES?T', 'MES?Z', 'BST', 'MSK', 'MSD', 'TRT'],
  ...[
    '[ECMPA][SD]?T',
    'AK[SD]T',
    'H[AS]?[SD]?T',
    'N[SD]T',
    'BRS?T',
    'ART',
    'CLS?T',
    'SAST',
    '[EWC]AT'
  ],
  ...['I[SDR]T', 'PKT', 'SGT', 'HKT', '[JK]ST', 'A[ECW][SD]?T', 'NZ[SD]?T', 'ALMT']
].join('|')
const offset = String.raw`(?:GMT|UTC|UT)?\s?[+−-]\d{1,2}(?::?\d{2})?`
/** As browsers write it, `(Central European Summer Time)`, or as tables of zones do, `Europe/Paris`. */
const longZone = String.raw`\((?:${zoneNames}|[^()\d?]{0,50}(?:time|zeit|heure|hora|tijd|время)[^()\d?]{0,30})\)|\[?(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)(?:/[a-z_-]+){1,2}\]?`
const zone = String.raw`(?:\s?(?:${offset}|${zoneNames})(?![a-z\d]))?(?:\s?(?:${longZone}))?`
const hour = String.raw`(?:[01]?\d|2[0-4])`
const half = String.raw`\s?[ap]\.?\s?m\.?(?![a-z])`
const clock = String.raw`(?:${hour}[:.h]\s?[0-5]\d(?:[:.][0-5]\d(?:[.,]\d+)?)?(?:${half}|\s?(?:h|hrs?|uhr)\b\.?)?|${hour}(?:${half}|\s?(?:h|hrs|uhr)\b\.?))`
const at = String.raw`(?:T|@\s?|(?:at|um|à|a\s+las?|às|alle(?:\s+ore)?|kl\.?|klo|om|в)\s+)?`
const time = `${at}${clock}${zone}`
const gap = String.raw`\s*[,;|·–—-]?\s*`
const articles = 'the|on|le|den|el|il|am|dne'
const article = String.raw`(?:(?:${articles})\s+)?`
// Any word, for classes of letters make long programs: the table of weekdays tells whether it is one.
const day = String.raw`(?!(?:${articles}|at|um|à)\s)(?:יום\s)?(?!-)[^\s\d()[\],.:;?@|–—]+\.?`
// The sign of the day, 2009年7月9日, and of the year, 9 июля 2009 г.
const sign = String.raw`(?:\s?(?:[日일]|г\.?|года|р\.|року))?`

const before = new RegExp(
  String.raw`^(?:${time}${gap})?(?:(?<weekday>${day})${gap})?(?:${time}${gap})?${article}$`,
  'iu'
)
const behind = new RegExp(
  String.raw`^${sign}(?:${gap}\(?(?<weekday>${day})\)?)?(?:${gap}${time})?\s*[.,;]?$`,
  'iu'
)
const isoDate = new RegExp(
  String.raw`^(?<year>\d{4})(?<mark>-?)(?<month>\d{2})\k<mark>(?<day>\d{2})(?:(?:T|\s+)${hour}(?::?[0-5]\d(?::?(?:[0-5]\d|60)(?:[.,]\d+)?)?)${zone})?$`,
  'iu'
)

/** The date of ISO 8601, with or without a time; without days where no calendar has it. */
function ofIso(text: string): PrintedDate | undefined {
  const iso = isoDate.exec(text)?.groups
  if (!iso) return undefined
  const [year, month, ofMonth] = [Number(iso['year']), Number(iso['month']), Number(iso['day'])]
  const exists = isCalendarDay(year, month, ofMonth)
  const epochDay = exists ? toEpochDay(year, month, ofMonth) : 0
  const days = exists ? [{from: epochDay, to: epochDay}] : []
  return {start: 0, end: text.length, days, precision: 'day'}
}

/** The date that the whole of a value is; a weekday beside it is that of the date. */
export function wholeDate(value: string): PrintedDate | undefined {
  const text = withWesternDigits(value.trim())
  if (text.length > longest) return undefined
  const iso = ofIso(text)
  if (iso) return iso
  const [date, ...others] = printedDates(text)
  if (!date || date.misread || others.length > 0) return undefined
  const ahead = before.exec(text.slice(0, date.start))
  const rest = behind.exec(text.slice(date.end))
  if (!ahead || !rest) return undefined
  const named = ahead.groups?.['weekday'] ?? rest.groups?.['weekday']
  const beside = named === undefined ? undefined : weekdays.get(foldName(named))
  if (named !== undefined && beside === undefined) return undefined
  const weekday = date.weekday ?? beside
  return {...date, ...(weekday !== undefined && {weekday})}
}
