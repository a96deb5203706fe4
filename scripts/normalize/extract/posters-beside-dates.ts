/**
 * Nicknames and lone given names beside the date of the header, `Anna 3 May 2012`, `3 May 2012 | ada_77 | 5
 * comments`: believed where another line of the page shows that so somebody signs there, for sections
 * stand beside dates as well.
 */
import {afterName, noNames} from '../classify/author-words.ts'
import {fullDates, longest} from '../classify/header-line-kinds.ts'
import {headerZone} from '../classify/header-zone.ts'
import {isFunctionWord} from '../names/function-words.ts'
import type {LabeledUnit, Range} from '../stages.ts'
import {printedValue} from '../text.ts'
import type {Author} from './line-authors.ts'

/** A line that shows who signs is at most this long. */
const longestSign = 200
/** Behind a date, the time of day and marks. */
const timeBehind =
  /^[\s,|•·–—-]*(?:(?:at|um|à|kl\.?)\s)?(?:\d{1,2}[:.h]\d{2}(?:\s?(?:uhr|[ap]\.?m\.?))?)?[\s,|•·–—-]*/iu
const nick = /^@?[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]{2,24}(?=$|[\s,|•·–—])/u

const isWordOfSites = (word: string): boolean =>
  !/\p{L}{2}/u.test(word) ||
  isFunctionWord(word.toLowerCase()) ||
  (/^\p{L}+$/u.test(word) && afterName.test(word)) ||
  noNames.has(word.toLowerCase())

/** Words right beside the dates of a line that could be a nickname, as ranges. */
function candidates(text: string): Range[] {
  const dates = fullDates(text)
  const [first] = dates
  const last = dates.at(-1)
  if (!first || !last || text.length > longest) return []
  const before = text.slice(0, first.start).replace(/[\s,|•·–—-]+$/u, '')
  const from = last.end + (timeBehind.exec(text.slice(last.end))?.[0].length ?? 0)
  const behind = nick.exec(text.slice(from))?.[0]
  return [
    ...(nick.exec(before)?.[0] === before ? [{start: 0, end: before.length}] : []),
    ...(behind === undefined ? [] : [{start: from, end: from + behind.length}])
  ].filter(({start, end}) => !isWordOfSites(text.slice(start, end)))
}

const escaped = (name: string): string => name.replaceAll('.', String.raw`\.`)

/** How pages show elsewhere who signs: a box, a comment's head, a list of posts. */
const showing = (name: string): RegExp =>
  new RegExp(
    String.raw`^(?:(?:über|about|à propos de|sobre|om) ${name}(?:\s\d+ (?:artikel|articles|posts|beiträge))?|(?:view )?(?:all|alle) (?:posts|artikel|beiträge) (?:by|von) ${name}|alle posts vom autor\s?${name}.{0,3}|${name} (?:sagt|says|schreibt|schrieb|bei|on|dit|dice|meint)(?:\s.{1,120}|:)|(?:kommentar|comment) (?:von|by|from) ${name}\s.{0,40}|.{0,20}(?:ich bin|i am|i['’]m|je suis|soy|sono|ik ben) ${name}(?!\p{L}).{0,160}|.{0,30}(?:autor|author|autorin|auteur)\s.{0,30}\s(?:ist|is|est|es)\s${name}(?:,.{0,120}|\.)?)$`,
    'iu'
  )

/** Whether a name is no word of a language: `ada_77`, `AnnaBrown`. */
const isOdd = (name: string): boolean => /[\d_]|\p{Ll}\p{Lu}/u.test(name)

function isShown(units: readonly LabeledUnit[], own: number, name: string, top: number): boolean {
  // A section stands in the menu, too, and a site in its own title.
  if (units.slice(0, top).some(({text}) => text.toLowerCase() === name.toLowerCase())) return false
  const pattern = showing(escaped(name))
  return units.some(
    ({text}, at) =>
      at !== own &&
      text.length <= longestSign &&
      (pattern.test(text) || (isOdd(name) && at > own && text === name))
  )
}

/** Who signs with a nickname or a given name beside the date below the headline. */
export function posterBesideDate(units: readonly LabeledUnit[]): Author[] {
  const zone = headerZone(units)
  if (!zone?.page || zone.headline < 0) return []
  const title = units[0]!.text.toLowerCase()
  for (let index = zone.headline + 1; index < Math.min(zone.end, units.length); index += 1) {
    const {text, start, label} = units[index]!
    if (label.class !== 'issue') continue
    for (const range of candidates(text)) {
      const name = text.slice(range.start, range.end)
      if (isOdd(name) && title.endsWith(name.toLowerCase())) continue
      if (!isShown(units, index, name, zone.headline)) continue
      return [{name: printedValue(name), start: start + range.start, end: start + range.end}]
    }
  }
  return []
}
