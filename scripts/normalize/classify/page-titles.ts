/** The title of a saved page, its first line: `Headline - Section - Site`, and how other lines match it. */
import type {Unit} from '../stages.ts'
import {comparable, words} from '../text.ts'

const separators =
  /\s+[-–—|»›·•:/~*>]+\s+|\s*[|»›]\s*|:\s+|\s*：\s*|\s+[-–—|»›·•/~*]+$|(?<=\p{Script=Han})[-_](?=\p{Script=Han})/gu
/** The name of a site or section at the end of a page's title has at most this many words. */
const longestSite = 6

/** Part of the page's title: from `start` to `end` of its text. */
export interface Part {
  readonly start: number
  readonly end: number
}

/** A title has few marks; a line with more is a list. */
const mostBreaks = 8

function breaksOf(text: string): Part[] {
  return [...text.matchAll(separators)]
    .map(({index, 0: mark}) => ({start: index, end: index + mark.length}))
    .filter(({start}) => start > 0)
    .slice(0, mostBreaks)
}

/** The page's title whole, and every run of its parts between marks; longest first. */
export function titleParts(text: string): Part[] {
  const breaks = breaksOf(text)
  const starts = [0, ...breaks.map(({end}) => end)].filter((start) => start < text.length)
  const ends = [...breaks.map(({start}) => start), text.length]
  return starts
    .flatMap((start) => ends.filter((end) => end > start).map((end) => ({start, end})))
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
}

/**
 * The page's title without the names of site and section at its end: short last parts, as long as
 * each stands in the page as a line of its own, or is the last one of all.
 */
export function withoutSite(text: string, units: readonly Unit[]): Part {
  const lines = new Set(units.map((unit) => comparable(unit.text)))
  const heads = breaksOf(text)
    .map(({start}) => ({start: 0, end: start}))
    .toReversed()
  let part: Part = {start: 0, end: text.length}
  for (const head of heads) {
    const cut = text.slice(head.end, part.end)
    const first = part.end === text.length
    if (words(cut).length > longestSite || words(text.slice(0, head.end)).length < 3) break
    if (!first && !lines.has(comparable(cut))) break
    part = head
  }
  return part
}

/** How a line matches a page's title. */
export interface Match {
  readonly kind: 'head' | 'part' | 'within' | 'like' | 'none'
  /** Words of the match. */
  readonly count: number
  readonly part?: Part
}

/** What a line's likeness to the title is worth. */
export function matchScore({kind, count}: Match): number {
  if (kind === 'head') return 5 + Math.min(count, 6) / 2
  if (kind === 'part') return 2.5 + Math.min(count, 6) / 2
  if (kind === 'within') return 2.5 + Math.min(count, 6) / 3
  return kind === 'like' ? 1.5 + Math.min(count, 4) / 2 : 0
}

const noMatch: Match = {kind: 'none', count: 0}
/** A line is like the page's title when it shares this much of its words, or so many long ones. */
const similar = 0.4
const sharedLong = 2
const longWord = 4
/** So many words of a line in a row tell it from a name. */
const fewestWithin = 2
const fewestAround = 3

/** Sites add so many words to a headline that it does without: `Recipe`. */
const mostAdded = 1
const added = (head: string, form: string) => head.split(' ').length - form.split(' ').length

/** Compares lines with a page's title. */
export function titleMatcher(title: string): (line: string) => Match {
  const whole = comparable(title)
  const known = new Set(whole.split(' '))
  const forms = new Map<string, Part>()
  // The longest parts first: of two that read the same, the fuller one counts.
  for (const part of titleParts(title)) {
    const form = comparable(title.slice(part.start, part.end))
    if (form !== '' && !forms.has(form)) forms.set(form, part)
  }
  const heads = [...forms]
    .filter(([form, {start}]) => start === 0 && form.split(' ').length >= fewestAround)
    .map(([form]) => form)
  return (line) => {
    const form = comparable(line)
    if (form === '') return noMatch
    const own = form.split(' ')
    const part = forms.get(form)
    if (part) return {kind: part.start === 0 ? 'head' : 'part', count: own.length, part}
    const goesOn = heads.some((head) => form.startsWith(`${head} `))
    if (goesOn || (own.length >= fewestWithin && ` ${whole} `.includes(` ${form} `))) {
      // `Apple Cake Recipe`: all of the title's first part but its last word.
      const rest = heads.some(
        (head) => head.startsWith(`${form} `) && added(head, form) <= mostAdded
      )
      return {kind: 'within', count: own.length * (rest && own.length >= fewestAround ? 2 : 1)}
    }
    const shared = own.filter((word) => known.has(word))
    const long = new Set(shared.filter((word) => word.length >= longWord))
    const like = shared.length / own.length >= similar || long.size >= sharedLong
    return own.length >= fewestAround && like ? {kind: 'like', count: long.size} : noMatch
  }
}
