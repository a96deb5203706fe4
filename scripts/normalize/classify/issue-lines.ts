/** Lines of the paper's header: volume and number, and dates that stand alone. */
import type {Unit} from '../stages.ts'
import {comparable} from '../text.ts'
import {isDateLine, labelsOf} from '../time/date-lines.ts'
import {printedDates} from '../time/printed-dates.ts'
import {partDates} from './part-dates.ts'
import {eachUnit, labeled, proseZone, type Rule} from './rule.ts'

const longest = 120
const figure = String.raw`(?:\d{1,6}|[IVXLCDM]{1,12})`
const unitName = String.raw`(?:no|nr|number|issue|vol(?:ume)?)\.?`
const numbering = new RegExp(
  String.raw`^${unitName}\s*(?:no\.?\s*)?${figure}(?:[\s,;:.|–—-]+(?:${unitName}\s*)?${figure})*(?![\p{L}\p{N}])`,
  'iu'
)

/** `SG/SM/5447`, `S/1234`: what an organization calls its document; `A/H5N1` is a disease. */
const symbol = /^(?=.*\d)\p{Lu}{1,6}(?:(?:\/[\p{Lu}\d][\p{Lu}\d.]{0,9}){2,5}|\/\d{2,10})$/u

/** `Volume 3, Number 153`, and the symbol of a document. */
export const issueNumbers = eachUnit((unit) => {
  if (symbol.test(unit.text))
    return labeled(unit, 'issue-lines/number', 'issue', 'The number of the document.')
  const match = numbering.exec(unit.text)
  if (!match) return undefined
  const rest = unit.text.slice(match[0].length)
  const [date] = printedDates(rest)
  const other = date ? rest.slice(0, date.start) + rest.slice(date.end) : rest
  if (/[\p{L}\p{N}]/u.test(other)) return undefined
  return labeled(unit, 'issue-lines/number', 'issue', 'Volume and number of the paper.')
}, longest)

/** Of the head of a printed page. */
export const runningHeadRule = 'issue-lines/running-head'
/** Of a page number by itself. */
export const pageNumberRule = 'issue-lines/page-number'
const pageReason = 'The head of the printed page.'

/** `Page 3`, `p. A3`, `Seite 3`; `Page 1 of 3` is what a browser prints. */
const pageNumber =
  /(?<![\p{L}\p{N}])(?:page|pg?\.?|seite|s\.|página|pagina|pág\.?|стр(?:\.|аница)?|עמ(?:וד|׳|'))\s*[A-Z]?\d{1,3}(?![\p{L}\p{N}]|\s*(?:of|von|de|sur|из|\/)\s*\d)/iu

/** `(Springfield, Ill. : 1898 - 1941)`: how libraries tell papers of one name apart, by town and years. */
const yearsOfPaper = /\([^()]{0,60}(?<!\d)1[5-9]\d\d\s?[-–—]\s?(?:1[5-9]|20)\d\d\)/u

/** Heads that stand on page after page: alike but for the number, which grows. */
function repeatedHeads(units: readonly Unit[]): ReadonlySet<Unit> {
  const numbered = units.filter(
    ({text, label}) => !label && text.length <= longest && pageNumber.test(text)
  )
  const alike = Map.groupBy(numbered, ({text}) => comparable(text.replace(pageNumber, ' ')))
  const numberOf = ({text}: Unit) => Number(/\d+/.exec(pageNumber.exec(text)![0])![0])
  const isCounted = (heads: readonly Unit[]) =>
    heads.length > 1 &&
    heads.every((head, at) => at === 0 || numberOf(head) > numberOf(heads[at - 1]!))
  return new Set([...alike.values()].filter(isCounted).flat())
}

const pageAlone = new RegExp(String.raw`^[\s([–—-]*(?:${pageNumber.source})[\s)\].–—-]*$`, 'iu')

/** `Page 4` by itself above the article, right beside a line that is nothing but a date. */
const isPageBesideDate = (units: readonly Unit[], index: number): boolean =>
  pageAlone.test(units[index]!.text) &&
  [units[index - 1], units[index + 1]].some(
    (unit) => unit !== undefined && unit.text.length <= longest && isDateLine(unit.text)
  )

/** `Harbor Gazette   Friday, March 14, 2003   Page 3` above the article: the head of a printed page. */
export const runningHeads: Rule = (units) => {
  const zone = proseZone(units)
  const repeated = repeatedHeads(units)
  return units.map((unit, index) => {
    if (repeated.has(unit)) return labeled(unit, runningHeadRule, 'issue', pageReason)
    if (unit.label || unit.text.length > longest || !zone || index >= zone.first) return unit
    if (isPageBesideDate(units, index)) return labeled(unit, pageNumberRule, 'issue', pageReason)
    if (!pageNumber.test(unit.text)) return unit
    const own = unit.text.replace(yearsOfPaper, ' ')
    const [date, other] = printedDates(own)
    if (!date || other) return unit
    // Two years are a stretch of time; a year in letters for figures is none of these.
    const years = own.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g)?.length ?? 0
    if (years !== (date.misread ? 0 : 1)) return unit
    return labeled(unit, runningHeadRule, 'issue', pageReason)
  })
}

/**
 * `Published: Thursday, July 9, 2009, 10:15 am`: nothing but a date and words that belong to one. A
 * bare date below the first paragraph may head a part of the text, so it stays there.
 */
export const dateLines: Rule = (units) => {
  const zone = proseZone(units)
  const heads = partDates(units)
  return units.map((unit, index) => {
    if (unit.label || unit.text.length > longest || heads.has(unit)) return unit
    if (!isDateLine(unit.text)) return unit
    const labeledDate = labelsOf(unit.text, printedDates(unit.text)).some(
      (label) => label !== 'none'
    )
    if (zone && index > zone.first && !labeledDate) return unit
    return labeled(unit, 'issue-lines/date', 'issue', 'A date line; shown with the article.')
  })
}
