/** What a classifying rule is, and the few steps that rules share. */
import type {SegmentClass} from '../../../src/schema/evidence.ts'
import {endsSentence, words} from '../text.ts'
import {articleRun, isPage} from './page-shape.ts'
import {extent, wordExtent} from './extent.ts'
import type {Label, LabeledRange, LabeledUnit, Range, Unit} from '../stages.ts'

/** What rules may ask about names. */
export interface ClassifyContext {
  /** Names of publications in the text, as ranges into it. */
  readonly publicationsIn: (text: string) => readonly Range[]
  /** What the format's tags say of stretches of the text; none where it has no tags. */
  readonly parts?: readonly LabeledRange[]
}

/** Labels units, or splits them; units that have a label are never changed. */
export type Rule = (units: readonly Unit[], context: ClassifyContext) => readonly Unit[]

/** The unit with a label. */
export function labeled(
  unit: Unit,
  rule: string,
  segmentClass: SegmentClass,
  reason?: string
): LabeledUnit {
  const label: Label = {class: segmentClass, rule, ...(reason !== undefined && {reason})}
  return {...unit, label}
}

/** All units, those of `found` with a label; the same list where there are none. */
export function labelAll(
  units: readonly Unit[],
  found: ReadonlySet<Unit>,
  rule: string,
  segmentClass: SegmentClass,
  reason: string
): readonly Unit[] {
  if (found.size === 0) return units
  return units.map((unit) => (found.has(unit) ? labeled(unit, rule, segmentClass, reason) : unit))
}

/** A line that is no paragraph is at most this long, whatever it is. */
const longestLine = 400

/**
 * A rule that looks at one unlabeled unit at a time, at most `longest` characters long: patterns never
 * see a text that could keep them busy.
 */
export function eachUnit(
  judge: (unit: Unit, context: ClassifyContext) => Unit | readonly Unit[] | undefined,
  longest = longestLine
): Rule {
  return (units, context) => {
    const judged: Unit[] = []
    let changed = false
    for (const unit of units) {
      const found = unit.label || unit.text.length > longest ? undefined : judge(unit, context)
      if (found !== undefined) changed = true
      if (found !== undefined && !('text' in found)) judged.push(...found)
      else judged.push(found ?? unit)
    }
    return changed ? judged : units
  }
}

/**
 * The same, but only above and below the prose: between paragraphs a short line is more likely a
 * subhead, an answer or a verse than a button.
 */
export function eachUnitOutsideProse(
  judge: (unit: Unit, context: ClassifyContext) => Unit | undefined,
  longest = longestLine
): Rule {
  return (units, context) => {
    const zone = proseZone(units)
    const inside = (index: number) => zone && index > zone.first && index < zone.last
    const all = units.map((unit, index) =>
      unit.label || inside(index) || unit.text.length > longest
        ? unit
        : (judge(unit, context) ?? unit)
    )
    return all.some((unit, index) => unit !== units[index]) ? all : units
  }
}

/** Parts of a unit, cut at `offset` into its text; white space at the cut belongs to neither. */
export function splitUnit(unit: Unit, offset: number): [Unit | undefined, Unit | undefined] {
  const part = (from: number, to: number): Unit | undefined => {
    const raw = unit.text.slice(from, to)
    const text = raw.trim()
    if (text === '') return undefined
    const start = unit.start + from + raw.indexOf(text)
    const gap = from === 0 ? unit.gap : 0
    return {...unit, start, end: start + text.length, text, wordCount: words(text).length, gap}
  }
  return [part(0, offset), part(offset, unit.text.length)]
}

/** A long passage of prose: the surest sign of the article itself. */
export function isProse({text, label}: Unit): boolean {
  if (label) return label.class === 'body'
  const size = extent(text)
  return size >= 200 || (size >= 100 && endsSentence(text))
}

/** Any sentence of some length: where nothing longer stands, this is the article. */
const isSentence = ({text, label}: Unit): boolean =>
  !label && endsSentence(text) && wordExtent(text) >= 6

interface Zone {
  readonly first: number
  readonly last: number
}

/** Most rules ask this of one state of a text. */
const knownZones = new WeakMap<readonly Unit[], {readonly zone: Zone | undefined}>()

/** Indices of the first and last unit of the article's prose; `undefined` when there is none. */
export function proseZone(units: readonly Unit[]): Zone | undefined {
  const before = knownZones.get(units)
  if (before) return before.zone
  const zone = zoneOf(units)
  knownZones.set(units, {zone})
  return zone
}

function zoneOf(units: readonly Unit[]): Zone | undefined {
  if (isPage(units)) return articleRun(units)
  const test = units.some(isProse) ? isProse : isSentence
  const first = units.findIndex(test)
  return first < 0 ? undefined : {first, last: units.findLastIndex(test)}
}
