/**
 * Lists of the latest articles of a site: headlines, each with its hour, its day or how long ago it
 * appeared, the latest first. Programs and chronicles begin with what was first, and speak in sentences.
 */
import {isFunctionWord} from '../names/function-words.ts'
import type {Unit} from '../stages.ts'
import {endsSentence} from '../text.ts'
import {printedDates} from '../time/printed-dates.ts'
import {isPage} from './page-shape.ts'
import {labeled, proseZone, type Rule} from './rule.ts'
import {isTimeAgo} from './time-ago.ts'

/** Two in order may be chance. */
const fewestEntries = 3
const longestHeadline = 160
const longestStamp = 40
const fewestWords = 2

const clock =
  /^(?<hour>[01]?\d|2[0-3])(?<mark>[:.])(?<minute>[0-5]\d)(?!\d|[.,]\d)(?<sign>\s?(?:uhr|h)(?!\p{L}))?/iu
const words = /\p{L}/u

/** When an entry appeared: `at` falls from entry to entry; nothing is known of the order of `ago`. */
type Stamp =
  | {readonly kind: 'hour' | 'day'; readonly at: number; readonly isFigure?: boolean}
  | {readonly kind: 'ago'}

/** What a line says of the time, and whether it says anything else. */
interface Reading {
  readonly stamp: Stamp
  readonly alone: boolean
}

function readStamp(text: string): Reading | undefined {
  const hour = clock.exec(text)
  if (hour?.groups) {
    const at = Number(hour.groups['hour']) * 60 + Number(hour.groups['minute'])
    // `9.50 Roast beef`: a price or a result is written so as well.
    const isFigure = hour.groups['mark'] === '.' && hour.groups['sign'] === undefined
    return {stamp: {kind: 'hour', at, isFigure}, alone: !words.test(text.slice(hour[0].length))}
  }
  if (text.length > longestStamp || !/\d/.test(text)) return undefined
  if (isTimeAgo(text)) return {stamp: {kind: 'ago'}, alone: true}
  const [date, ...more] = printedDates(text)
  if (!date || more.length > 0 || date.precision !== 'day') return undefined
  const rest = text.slice(0, date.start) + text.slice(date.end)
  if (words.test(rest)) return undefined
  const at = date.days[0]?.from
  return typeof at === 'number' ? {stamp: {kind: 'day', at}, alone: true} : undefined
}

const couldHead = ({text, label, wordCount}: Unit): boolean =>
  !label &&
  text.length <= longestHeadline &&
  words.test(text) &&
  (wordCount >= fewestWords || text.length > longestStamp / 4) &&
  !endsSentence(text.replace(/[?!]$/u, ''))

interface Entry {
  readonly first: number
  readonly end: number
  readonly stamp: Stamp
}

/** The entry that begins at an index: its time in front of the headline, above it or below it. */
function entryAt(units: readonly Unit[], index: number, below: boolean): Entry | undefined {
  const unit = units[index]
  if (!unit || unit.label) return undefined
  const own = readStamp(unit.text)
  if (own && !own.alone)
    return couldHead(unit) ? {first: index, end: index + 1, stamp: own.stamp} : undefined
  const other = units[index + 1]
  if (!other) return undefined
  const [head, stamp] = below ? [unit, readStamp(other.text)] : [other, own]
  const isEntry = stamp?.alone === true && couldHead(head) && readStamp(head.text) === undefined
  return isEntry ? {first: index, end: index + 2, stamp: stamp.stamp} : undefined
}

const follows = (before: Stamp, after: Stamp): boolean =>
  before.kind === 'ago' || after.kind === 'ago'
    ? before.kind === after.kind
    : before.kind === after.kind && after.at <= before.at

/** Entries one right below the other, from an index on, as long as each is no later than the last. */
function entriesFrom(units: readonly Unit[], from: number, below: boolean): readonly Entry[] {
  const found: Entry[] = []
  for (let at = from; ;) {
    const entry = entryAt(units, at, below)
    const last = found.at(-1)
    if (!entry || (last && !follows(last.stamp, entry.stamp))) return found
    found.push(entry)
    at = entry.end
  }
}

const fell = (entries: readonly Entry[]): boolean => {
  const [first, last] = [entries[0]!.stamp, entries.at(-1)!.stamp]
  return first.kind === 'ago' || last.kind === 'ago' || last.at < first.at
}

/** Whether figures that may be hours are no more than figures. */
const hasFigures = (entries: readonly Entry[]): boolean =>
  entries.some(({stamp}) => stamp.kind !== 'ago' && stamp.isFigure === true)

const contentWord = /\p{L}{4,}/gu
const contentWords = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(contentWord) ?? []).filter((word) => !isFunctionWord(word)))

/**
 * Whether entries with hours speak of what the prose does: a chronicle of the text's own, the latest
 * first. Most entries must, and with at least half of all their words: a word or two any two
 * texts of a paper have in common.
 */
function isChronicle(
  units: readonly Unit[],
  entries: readonly Entry[],
  told: () => ReadonlySet<string>
): boolean {
  if (entries.some(({stamp}) => stamp.kind !== 'hour')) return false
  const all = entries.map(({first, end}) => [
    ...contentWords(
      units
        .slice(first, end)
        .map(({text}) => text)
        .join('\n')
    )
  ])
  const shared = all.map((entry) => entry.filter((word) => told().has(word)))
  const own = shared.filter((entry) => entry.length > 0)
  return own.length * 2 > entries.length && shared.flat().length * 2 >= all.flat().length
}

/** Labels such lists; hours with a stop count on pages alone, where tables of figures are rare. */
export const timedLists: Rule = (units) => {
  const zone = proseZone(units)
  if (!zone) return units
  const page = isPage(units)
  const isOutside = (index: number) => index < zone.first || index > zone.last || page
  const found = new Set<number>()
  let words: ReadonlySet<string> | undefined
  const told = () =>
    (words ??= contentWords(
      units
        .slice(zone.first, zone.last + 1)
        .map(({text}) => text)
        .join('\n')
    ))
  for (let index = 0; index < units.length; index += 1) {
    const runs = [false, true].map((below) => entriesFrom(units, index, below))
    const run = runs.toSorted((a, b) => b.length - a.length)[0]!
    if (run.length < fewestEntries) continue
    const end = run.at(-1)!.end
    const isList =
      fell(run) &&
      isOutside(index) &&
      // The lists of a page are of its site, whatever they speak of.
      (page || !(hasFigures(run) || isChronicle(units, run, told)))
    if (isList) for (let at = index; at < end; at += 1) found.add(at)
    index = end - 1
  }
  if (found.size === 0) return units
  return units.map((unit, index) =>
    found.has(index) && !unit.label
      ? labeled(
          unit,
          'timed-lists/entry',
          'related',
          'One of a list of other articles with the times at which they appeared.'
        )
      : unit
  )
}
