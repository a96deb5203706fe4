/** Times counted from the day of writing. */
import {allMatches} from '../../matches.ts'
import type {Elapsed, Relative} from './expression.ts'
import {numberOf, numberPattern} from '../../time/number-words.ts'

/** Words for days, without what tells a part of one. */
const days: Readonly<Record<string, number>> = {
  'day before yesterday': -2,
  'day after tomorrow': 2,
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1
}

const offsets: Readonly<Record<string, number>> = {
  last: -1,
  this: 0,
  next: 1
}

const patterns = {
  named:
    /\b(?:(?<word>(?:day\s+before\s+)?yesterday|(?:day\s+after\s+)?tomorrow|today|tonight)|this\s+(?:morning|afternoon|evening))\b/giu,
  fortnight: /\b(?:a|one)\s+fortnight\s+(?:ago|earlier)\b/giu,
  unit: /\b(?:later |earlier )?(?<which>last|this|next)\s+(?<unit>week|month|year)(?:['’]s)?(?![\p{L}\p{N}]|[-\s]end)/giu,
  ago: new RegExp(
    String.raw`\b(?<number>${numberPattern})\s+(?<unit>day|week|month|year)s?\s+(?:ago|earlier)\b`,
    'giu'
  )
} as const

/** `last week`, `two weeks ago`, `yesterday`. */
export function relativeTimes(text: string): Relative[] {
  const found: Relative[] = []
  const add = (at: RegExpExecArray, unit: Relative['unit'], offset: number, exact: boolean) =>
    found.push({
      start: at.index,
      end: at.index + at[0].length,
      kind: 'relative',
      unit,
      offset,
      exact
    })
  for (const match of allMatches(text, patterns.named)) {
    const word = (match.groups?.['word'] ?? 'today').toLowerCase().replace(/\s+/gu, ' ')
    add(match, 'day', days[word]!, true)
  }
  for (const match of allMatches(text, patterns.fortnight)) add(match, 'week', -2, false)
  for (const match of allMatches(text, patterns.unit)) {
    const {which = '', unit = ''} = match.groups!
    add(match, unit.toLowerCase() as Relative['unit'], offsets[which.toLowerCase()]!, true)
  }
  for (const match of allMatches(text, patterns.ago)) {
    const {number = '', unit = ''} = match.groups!
    add(match, unit.toLowerCase() as Relative['unit'], -numberOf(number), false)
  }
  return found
}

const grains: Readonly<Record<string, number>> = {
  year: 1,
  decade: 10,
  century: 100,
  centurie: 100
}

/** `half a century`, `a quarter of a century`; not `cut by half 20 years ago`. */
const parts: Readonly<Record<string, number>> = {half: 1 / 2, quarter: 1 / 4}

const elapsed = new RegExp(
  String.raw`\b(?:(?<part>half|quarter)(?:\s+of)?[\s-]+(?=an?\b|one\b))?(?<number>${numberPattern})(?<half>\s+and\s+a\s+half)?\s+(?<unit>year|decade|centurie|century)s?(?<after>\s+(?:and\s+a\s+half\s+)?(?:since|after|ago))\b`,
  'giu'
)

/** `two and a half decades since`, `ten years after`, `20 years ago`. */
export function elapsedTimes(text: string): Elapsed[] {
  return allMatches(text, elapsed).map(({index, 0: match, groups = {}}) => {
    const unit = grains[(groups['unit'] ?? '').toLowerCase()] ?? 1
    const part = parts[(groups['part'] ?? '').toLowerCase()]
    const after = groups['after'] ?? ''
    const half = groups['half'] !== undefined || /half/iu.test(after) ? 0.5 : 0
    return {
      start: index,
      end: index + match.length,
      kind: 'elapsed',
      years: (numberOf(groups['number'] ?? '') + half) * unit * (part ?? 1),
      grain: elapsedGrain(unit, part, half > 0),
      preposition: after.trim().split(/\s+/).at(-1)!.toLowerCase()
    }
  })
}

/** Whoever says `half a century` counts in tenths of one, whoever says `two and a half decades` in halves. */
function elapsedGrain(unit: number, part: number | undefined, half: boolean): number {
  if (part !== undefined) return unit / 10
  return half ? unit / 2 : unit
}
