/**
 * Heads that somebody typed above a text with a label for each line: `Headline: Ferry aground`, `Author:
 * Jane Doe`, `Newspaper: The Harbor Mercury`, `Page: 3`. What stands behind the labels is headline, author
 * and paper; dates in such lines are judged as everywhere.
 */
import type {Unit} from '../stages.ts'
import {words} from '../text.ts'
import {printedDates} from '../time/printed-dates.ts'
import {readAboutLine} from './about-lines.ts'
import {isPage} from './page-shape.ts'
import {labeled, splitUnit, type Rule} from './rule.ts'

/** Of the headline behind its label. */
export const labeledTitleRule = 'labeled-heads/title'
/** Of the paper behind its label. */
export const labeledPaperRule = 'labeled-heads/paper'
const markRule = 'labeled-heads/label'
const authorRule = 'labeled-heads/author'
const otherRule = 'labeled-heads/other'

const line = /^(?<label>\p{Lu}[\p{L} /’'-]{1,24}?)\s?[:：]\s+(?=\S)/u
/** No sentence that opens a text begins so. */
const headline =
  /^(?:(?:print|original|full|main)\s)?headline$|^überschrift$|^schlagzeile$|^заголовок$|^otsikko$|^rubrik$/iu
/** `Title: What a Name Is Worth` can be a headline: another label beside it shows that it is none. */
const title = /^(?:(?:article|original)\s)?title$|^(?:titel|titre|título|titolo|tytuł|название)$/iu
const byline = /^by(?:-?line)?$|^reporter$/iu
const paper =
  /^(?:source|news\s?paper|paper|publication|magazine|periodical|published in|zeitung|quelle|zeitschrift|journal|périodique|fuente|periódico|fonte|giornale|газета|издание|источник)$/iu
const place =
  /^(?:page|pages|section|column|edition|seite|rubrique|spalte|ausgabe|página|sección|pagina|sezione|страница|рубрика)$/iu
/** Heads of reviews tell about the work. */
const ofWork =
  /^(?:publisher|isbn|pages|price|director|starring|cast|label|year|verlag|regie|éditeur|genre|running time|rating)$/iu

/** What such a line tells; a line of another label is `other`. */
type Told = 'headline' | 'title' | 'byline' | 'paper' | 'place' | 'date' | 'other'

interface Entry {
  readonly unit: Unit
  readonly name: string
  /** Where the value begins, in the unit's text. */
  readonly at: number
  readonly told: Told
}

const longest = 220
/** Behind a label of another kind stands at most this many words; a summary has more. */
const mostWords = 8

function toldOf(name: string, text: string): Told {
  if (headline.test(name)) return 'headline'
  if (title.test(name)) return 'title'
  if (paper.test(name)) return 'paper'
  if (place.test(name)) return 'place'
  if (printedDates(text).length > 0) return 'date'
  return byline.test(name) || readAboutLine(text).announced ? 'byline' : 'other'
}

function entryOf(unit: Unit | undefined): Entry | undefined {
  if (!unit || unit.text.length > longest) return undefined
  const match = line.exec(unit.text)
  const name = match?.groups?.['label']
  if (match === null || name === undefined) return undefined
  return {unit, name, at: match[0].length, told: toldOf(name, unit.text)}
}

/** The lines with labels that open a text; none where they are not the head of an article. */
function headIn(units: readonly Unit[]): readonly Entry[] {
  const entries: Entry[] = []
  for (const unit of units) {
    if (unit.label?.class === 'markup') continue
    const entry = entryOf(unit)
    if (!entry) break
    entries.push(entry)
  }
  const has = (...told: readonly Told[]) => entries.some((entry) => told.includes(entry.told))
  const titles = entries.filter(({told}) => told === 'headline' || told === 'title')
  if (titles.length > 1 || entries.length === units.length) return []
  // Above a headline without a label, only the paper and who wrote, or when, are such a head.
  if (titles.length === 0 && !(has('paper') && has('byline', 'date'))) return []
  if (entries.some(({name}) => ofWork.test(name) && !place.test(name))) return []
  return has('headline', 'byline', 'paper', 'place', 'date') ? entries : []
}

const reason = 'A line of the head that was typed above the text.'

/** The value of a line in a class of its own, and its label as markup. */
function parted({unit, at}: Entry, rule: string, as: 'headline' | 'masthead'): Unit[] {
  const [mark, value] = splitUnit(unit, at)
  if (!mark || !value) return [unit]
  return [labeled(mark, markRule, 'markup', reason), labeled(value, rule, as)]
}

function judged(entry: Entry): Unit[] {
  const {unit, told} = entry
  if (unit.label) return [unit]
  if (told === 'headline' || told === 'title') return parted(entry, labeledTitleRule, 'headline')
  if (told === 'paper') return parted(entry, labeledPaperRule, 'masthead')
  if (told === 'byline')
    return [labeled(unit, authorRule, 'byline', 'Names the author; shown with the article.')]
  const isOther = told === 'other' && words(unit.text).length > mostWords
  return told === 'date' || isOther ? [unit] : [labeled(unit, otherRule, 'issue', reason)]
}

/** Labels the lines of such a head; of a web page the labels may be a form's. */
export const labeledHeads: Rule = (units) => {
  const entries = isPage(units) ? [] : headIn(units)
  if (entries.length === 0) return units
  const heads = new Map(entries.map((entry) => [entry.unit, entry]))
  return units.flatMap((unit) => {
    const entry = heads.get(unit)
    return entry ? judged(entry) : [unit]
  })
}
