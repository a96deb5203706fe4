/** Times counted from the day of writing. */
import {allMatches} from '../../matches.ts'
import type {Elapsed, Relative} from './expression.ts'
import {numberOf, numberPattern} from '../../time/number-words.ts'

const named: Readonly<Record<string, Pick<Relative, 'unit' | 'offset'>>> = {
  today: {unit: 'day', offset: 0},
  yesterday: {unit: 'day', offset: -1},
  tomorrow: {unit: 'day', offset: 1}
}

const offsets: Readonly<Record<string, number>> = {last: -1, this: 0, next: 1}

const patterns = {
  named: /\b(?<word>today|yesterday|tomorrow)\b/giu,
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
    const {unit, offset} = named[match.groups!['word']!.toLowerCase()]!
    add(match, unit, offset, true)
  }
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

const grains: Readonly<Record<string, number>> = {year: 1, decade: 10, century: 100, centurie: 100}

const elapsed = new RegExp(
  String.raw`\b(?<number>${numberPattern})(?<half>\s+and\s+a\s+half)?\s+(?<unit>year|decade|centurie|century)s?(?<after>\s+(?:and\s+a\s+half\s+)?(?:since|after|ago))\b`,
  'giu'
)

/** `two and a half decades since`, `ten years after`, `20 years ago`. */
export function elapsedTimes(text: string): Elapsed[] {
  return allMatches(text, elapsed).map(({index, 0: match, groups = {}}) => {
    const grain = grains[(groups['unit'] ?? '').toLowerCase()] ?? 1
    const half = /half/iu.test(match) ? 0.5 : 0
    return {
      start: index,
      end: index + match.length,
      kind: 'elapsed',
      years: (numberOf(groups['number'] ?? '') + half) * grain,
      grain: half > 0 ? grain / 2 : grain,
      preposition: (groups['after'] ?? '').trim().split(/\s+/).at(-1)!.toLowerCase()
    }
  })
}
