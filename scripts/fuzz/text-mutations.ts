/** Changes to the characters and lines of a text, as editors, web pages and people make them. */
import {fragments, pairs, strangeCharacters} from './fragments.ts'
import type {Random} from './random.ts'

export type TextMutation = (text: string, random: Random) => string

const lineEnds = ['\n', '\r\n', '\r', '\u2028', '\u0085', '\v', '\n\n', ' '] as const

const linesOf = (text: string) => text.split(/\r\n|[\n\r]/)

const insertAt = (text: string, place: number, part: string) =>
  text.slice(0, place) + part + text.slice(place)

const fragmentOf = (random: Random) => random.pick(random.pick(fragments))

const insertFragments: TextMutation = (text, random) => {
  let changed = text
  for (let count = random.size(1, 12); count > 0; count -= 1) {
    changed = insertAt(changed, random.below(changed.length + 1), fragmentOf(random))
  }
  return changed
}

/** Markup and Markdown matter most where a line begins. */
const beginLines: TextMutation = (text, random) =>
  linesOf(text)
    .map((line) => (random.percent(25) ? fragmentOf(random) + line : line))
    .join('\n')

/** The first lines are where titles, papers and dates are looked for. */
const openWith: TextMutation = (text, random) => {
  const lines = linesOf(text)
  const opening = Array.from({length: random.size(1, 4)}, () => fragmentOf(random))
  return [...opening, ...lines].join(random.pick(['\n', '\n\n']))
}

const insertStrange: TextMutation = (text, random) => {
  const strange = random.pick(strangeCharacters)
  const every = random.size(1, 200)
  const cut = new RegExp(`[^]{1,${every}}`, 'gu')
  return (text.match(cut) ?? ['']).join(strange)
}

const shuffleLines: TextMutation = (text, random) => random.shuffle(linesOf(text)).join('\n')

const joinLines: TextMutation = (text) => linesOf(text).join(' ')

const breakWords: TextMutation = (text, random) =>
  text.replace(/ /g, () => (random.percent(60) ? '\n' : ' '))

const changeLineEnds: TextMutation = (text, random) =>
  linesOf(text)
    .map((line) => line + random.pick(lineEnds))
    .join('')

const wrapHard: TextMutation = (text, random) => {
  const width = 30 + random.below(60)
  return text.replace(new RegExp(`(.{1,${width}}) `, 'g'), '$1\n')
}

/** Brackets, quotes or lists within each other. */
const nest: TextMutation = (text, random) => {
  const [open, close] = random.pick(pairs)
  const depth = random.size(2, 2000)
  const place = random.below(text.length + 1)
  const end = Math.min(text.length, place + random.size(1, 200))
  const inner = text.slice(place, end)
  // Half of them are never closed.
  const closing = random.percent(50) ? close.repeat(depth) : ''
  return text.slice(0, place) + open.repeat(depth) + inner + closing + text.slice(end)
}

const changeCase: TextMutation = (text, random) =>
  random.percent(50) ? text.toUpperCase() : text.toLowerCase()

const decompose: TextMutation = (text, random) =>
  text.normalize(random.pick(['NFD', 'NFKD', 'NFC', 'NFKC']))

/** Other numbers: years, days and amounts that no calendar has. */
const changeNumbers: TextMutation = (text, random) =>
  text.replace(/\d+/g, (number) =>
    random.percent(70) ? number : String(random.below(10 ** (1 + random.below(6))))
  )

const doubleLines: TextMutation = (text, random) =>
  linesOf(text)
    .flatMap((line) => (random.percent(30) ? [line, line] : [line]))
    .join('\n')

export const textMutations: readonly TextMutation[] = [
  insertFragments,
  beginLines,
  openWith,
  insertStrange,
  shuffleLines,
  joinLines,
  breakWords,
  changeLineEnds,
  wrapHard,
  nest,
  changeCase,
  decompose,
  changeNumbers,
  doubleLines
]
