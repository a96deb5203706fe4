/** Lines of the paper's header: volume and number, and dates that stand alone. */
import {printedDates} from '../time/printed-dates.ts'
import {eachUnit, labeled} from './rule.ts'

const roman = '[IVXLCDM]+'
const numbering = new RegExp(
  String.raw`^(?:vol(?:ume|\.)?\s*(?:\d+|${roman})|no\.?\s*\d+|issue\s*(?:no\.?\s*)?\d+|number\s*\d+)(?:\s*[,;:.|–—-]?\s*(?:(?:no|nr|number|issue|vol(?:ume)?)\.?\s*)?(?:\d+|${roman}))*\b`,
  'iu'
)

/** Words that may stand beside a date without making a sentence of it; group 1 of the labels. */
const beside =
  /\b(?:published|posted|updated|last\s+(?:updated|modified)|first\s+published|created|date|dated|edition|issue|on|at|am|pm|a\.m|p\.m|[a-z]{2,4}t|gmt|utc|est|edt|cet|hrs?|uhr|vol(?:ume)?|no|number|publié|publicado|actualizado|veröffentlicht|aktualisiert|pubblicato|atualizado|mis à jour|le|el|il|am|um|den|the)\b\.?/giu

/** `Volume 3, Number 153`. */
export const issueNumbers = eachUnit((unit) => {
  const match = numbering.exec(unit.text)
  if (!match || unit.text.length > 120) return undefined
  const rest = unit.text.slice(match[0].length)
  const [date] = printedDates(rest)
  const other = date ? rest.slice(0, date.start) + rest.slice(date.end) : rest
  if (/[\p{L}\p{N}]/u.test(other)) return undefined
  return labeled(unit, 'issue-lines/number', 'issue', 'Volume and number of the paper.')
})

/** `Published: Thursday, July 9, 2009, 10:15 am`: nothing but a date and words that belong to one. */
export const dateLines = eachUnit((unit) => {
  if (unit.text.length > 120) return undefined
  const dates = printedDates(unit.text)
  if (dates.length === 0) return undefined
  const rest = dates.reduceRight(
    (text, {start, end}) => `${text.slice(0, start)} ${text.slice(end)}`,
    unit.text
  )
  if (/\p{L}/u.test(rest.replace(beside, ' ').replace(/\b\d{1,2}[:.h]\d{2}\b/g, ' ')))
    return undefined
  return labeled(unit, 'issue-lines/date', 'issue', 'A date line; shown with the article.')
})
