/** `byline`: authors as printed. */
import {readAboutLine} from '../classify/about-lines.ts'
import {readByline} from '../classify/bylines.ts'
import {headerZone} from '../classify/header-zone.ts'
import {printedValue} from '../text.ts'
import type {Finding, LabeledUnit, Range, Reference, Structured} from '../stages.ts'
import {publicationsIn} from '../names/publications.ts'

interface Author extends Range {
  readonly name: string
}

const joints = /\s*,\s*|\s*&\s*|\s(?:and|AND|y|et|und|e|и|ו)\s/u

/** Authors that a line names, in the order printed. */
function authorsIn({text, start, label}: LabeledUnit, reference: Reference): Author[] {
  const papersIn = (name: string) => publicationsIn(name, reference.names)
  const byline = label.class === 'byline' ? readByline(text, papersIn) : undefined
  if (byline) {
    return byline.names.split(joints).map((printed) => {
      const at = start + text.indexOf(printed)
      return {name: printedValue(printed), start: at, end: at + printed.length}
    })
  }
  const {names} = readAboutLine(text)
  const ranges = names.length === 0 && label.rule === 'header-lines/author' ? [{start: 0, end: text.length}] : names
  return ranges
    .map((range) => ({...range, name: text.slice(range.start, range.end)}))
    .filter(({name}) => papersIn(name).every(({end, start: from}) => end - from < name.length))
    .map((range) => ({
      name: printedValue(range.name.replace(/^@/, '')),
      start: start + range.start,
      end: start + range.end
    }))
}

/** Lines that can name authors: those of the header, where it has any that do. */
function signedLines({units}: Structured, reference: Reference): Author[] {
  const zone = headerZone(units)
  const candidates = units.filter(
    ({label}) => label.class === 'byline' || label.rule.startsWith('header-lines/')
  )
  const inHeader = candidates.filter((unit) => {
    const index = units.indexOf(unit)
    return zone !== undefined && index >= zone.above && index < zone.end
  })
  const own = inHeader.flatMap((unit) => authorsIn(unit, reference))
  if (own.length > 0) return own
  return candidates
    .filter(({label}) => label.class === 'byline')
    .flatMap((unit) => authorsIn(unit, reference))
}

/** One finding an author, in the order printed; a byline that stands twice counts once. */
export function extractByline(structured: Structured, reference: Reference): Finding[] {
  const seen = new Set<string>()
  return signedLines(structured, reference)
    .filter(({name}) => name !== '' && !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()))
    .map(({name, start, end}) => ({
      field: 'byline',
      value: name,
      rule: 'byline/printed',
      params: {name},
      basis: 'stated',
      strength: 'hard',
      spans: [{start, end}]
    }))
}
