/** Papers and agencies that sign where nobody else does: `By Associated Press`, `Par Le Figaro et AFP`. */
import {agencies} from '../classify/author-words.ts'
import {headerZone} from '../classify/header-zone.ts'
import {labelAlone} from '../classify/header-line-kinds.ts'
import {publicationsIn} from '../names/publications.ts'
import type {LabeledUnit, Reference} from '../stages.ts'
import type {Author} from './line-authors.ts'

const longest = 100
const signs =
  /^(?:(?:(?:written|posted|published|reporting)\s)?by|von|par|por|di|da|door|av|af)\s*:?\s+/iu
const joint = /\s*[,/]\s*(?:(?:and|und|et)\s+)?|\s(?:and|und|et|y|e|with|mit|avec|con)\s/gu
/** What stands beside the name: its article, its desk. */
const besides =
  /(?<!\p{L})(?:the|staff|team|desk|wires?|reports?|reporters?|writers?|editors?)(?!\p{L})/giu

/** Whether words are nothing but the name of a paper or an agency, with its desk. */
function isPaper(printed: string, reference: Reference): boolean {
  if (agencies.test(printed)) return true
  const found = publicationsIn(printed, reference.names)
  const rest = found.reduceRight(
    (text, {start, end}) => text.slice(0, start) + text.slice(end),
    printed
  )
  return found.length > 0 && rest.replace(besides, '').trim() === ''
}

/** The parts of a line from `at` on, as printed, where all of them are papers or agencies. */
function papersOf({text, start}: LabeledUnit, at: number, reference: Reference): Author[] {
  const found: Author[] = []
  let from = at
  for (const name of text.slice(at).split(joint)) {
    if (!isPaper(name, reference)) return []
    const begins = text.indexOf(name, from)
    from = begins + name.length
    found.push({name, start: start + begins, end: start + from})
  }
  return found
}

/** Papers and agencies that a line of the header names behind a word such as "by", or below one. */
export function signingPapers(units: readonly LabeledUnit[], reference: Reference): Author[] {
  const zone = headerZone(units)
  const above = zone?.above ?? 0
  for (const [index, unit] of units.slice(0, zone?.end).entries()) {
    if (index < above || unit.text.length > longest) continue
    const behindBy = signs.exec(unit.text)?.[0].length
    const isBelow = index > 0 && labelAlone.test(units[index - 1]!.text)
    if (behindBy === undefined && !isBelow) continue
    const papers = papersOf(unit, behindBy ?? 0, reference)
    if (papers.length > 0) return papers
  }
  return []
}
