/** Authors that one line of a text names. */
import {readAboutLine} from '../classify/about-lines.ts'
import {agencies} from '../classify/author-words.ts'
import {readByline} from '../classify/bylines.ts'
import {nameRule} from '../classify/header-lines.ts'
import {houseRule} from '../classify/house-signatures.ts'
import {trimName, unglued, wholeName} from '../classify/person-names.ts'
import {opensRole} from '../classify/writer-roles.ts'
import {passagesOf} from '../corrections/passages.ts'
import {printedValue} from '../text.ts'
import type {LabeledUnit, Range, Reference} from '../stages.ts'
import {publicationsIn} from '../names/publications.ts'
import {namesOf} from './byline-names.ts'
import {isTown} from './towns-beside-dates.ts'

/** A name as printed, and where. */
export interface Author extends Range {
  readonly name: string
  /** Nothing but its shape and a date beside it show that it is a name. */
  readonly isShape?: boolean
}

const joints = /\s*,\s*(?:(?:and|And|AND|und|et)\s+)?|\s*&\s*|\s(?:and|And|AND|y|et|und|e|и|ו)\s/u

/** `by Riverkeeper staff`: the desk of an organization signs, and no person of that name. */
const staffBehind = /^['’]?s?\s+(?:staff|team|desk|newsroom|editors|reporters)(?!\p{L})/iu

/** `Translated from the Russian by A. Lee`: who translates is not the author. */
const translatedBy = /(?<!\p{L})translated\s+from\s+(?:the\s+)?\p{L}+\s+by\s+$/iu

/** `Jane Doe, Kanzlerin`: a single word behind a name is where he writes, his paper or trade, or tells of him. */
function isOfNoPlace(behind: string, reference: Reference): boolean {
  const word = /^,\s(\p{Lu}\p{Ll}+)$/u.exec(behind)?.[1]
  if (word === undefined || opensRole(behind) || agencies.test(word)) return false
  return !isTown(word, reference) && publicationsIn(word, reference.names).length === 0
}

/** Where a line has a name, whatever blanks part its words there. */
const placeOf = (name: string, line: string): Range =>
  passagesOf(line, name)[0] ?? {start: 0, end: line.length}

/** Authors that a line names, in the order printed. */
export function authorsIn({text, start, label}: LabeledUnit, reference: Reference): Author[] {
  if (label.rule === houseRule) return []
  const papersIn = (name: string) => publicationsIn(name, reference.names)
  const isPlain = label.class === 'byline' && readAboutLine(text).isPiece !== true
  const byline = isPlain ? readByline(text, papersIn) : undefined
  if (byline && !/\p{Ll}\p{Lu}\p{Ll}+ \p{Lu}/u.test(byline.names)) {
    const parts = byline.names.split(joints).map((printed) => ({
      printed,
      name: text.endsWith(printed) ? wholeName(printed) : trimName(unglued(printed))
    }))
    // `Jane Doe Globe Staff and Globe Correspondent`: what is left of the last is no name.
    const several = parts.some(({name}) => name.includes(' '))
    return parts
      .filter(({printed, name}) => !several || printed === name || name.includes(' '))
      .map(({name}) => {
        const at = placeOf(name, text)
        return {name: printedValue(name), start: start + at.start, end: start + at.end}
      })
  }
  const ranges = namesOf(text, label.rule)
  return ranges
    .map((range) => ({...range, name: text.slice(range.start, range.end)}))
    .filter(({name}) => papersIn(name).every(({end, start: from}) => end - from < name.length))
    .filter(({name}) => label.class === 'byline' || !isTown(name, reference))
    .filter(({end}) => label.rule !== nameRule || !isOfNoPlace(text.slice(end), reference))
    .filter(({name, start: from, end}) => {
      const isDesk = !name.includes(' ') && staffBehind.test(text.slice(end))
      return !isDesk && !translatedBy.test(text.slice(0, from))
    })
    .map((range) => ({
      name: printedValue(range.name.replace(/^@/, '')),
      start: start + range.start,
      end: start + range.end
    }))
}
