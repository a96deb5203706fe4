/** Texts that a mail quotes (RFC 3676, 4.5): a sign before every line, above them who wrote it and when. */
import type {LabeledRange} from '../stages.ts'

const sign = {
  class: 'markup',
  rule: 'markup/quotation-sign',
  reason: 'A sign before each line of a text that a mail quotes.'
} as const
const attribution = {
  class: 'markup',
  rule: 'markup/mail-attribution',
  reason: 'Tells who sent the text that a mail quotes, and when.'
} as const

const signs = /^[ \t]*(?:>[ \t]?)+/
const fewestLines = 3
const mostAbove = 2
const longestAbove = 200

interface Line {
  readonly start: number
  readonly text: string
}

function linesOf(text: string): Line[] {
  let start = 0
  return text
    .split(/(?<=\n)/)
    .map((raw) => {
      const line = {start, text: raw.trimEnd()}
      start += raw.length
      return line
    })
    .filter((line) => line.text !== '')
}

/** An address, an hour, or a word of writing. */
const ofMail =
  /@|\d{1,2}[:.]\d{2}|\b(?:wrote|writes|said|schrieb|écrit|escribió|scritto|escreveu|schreef|skrev|napisał[ay]?|написала?|пишет|kirjoitti|yazdı)\b|כתב|كتب/iu

/** `On 9 March 2000 at 10:15, Ada Brown wrote:`: a number in it, a colon behind it; a headline can be so, too. */
function isAttribution(lines: readonly Line[]): boolean {
  const whole = lines.map(({text}) => text).join(' ')
  return (
    whole.length <= longestAbove && /\d/.test(whole) && /[:：]$/u.test(whole) && ofMail.test(whole)
  )
}

/**
 * The signs of a text of which every line is quoted, and the lines above them; empty for any other, as
 * for one that answers what it quotes.
 */
export function quotationSigns(text: string): LabeledRange[] {
  const lines = linesOf(text)
  const first = lines.findIndex(({text: line}) => signs.test(line))
  const quoted = first < 0 || first > mostAbove ? [] : lines.slice(first)
  if (quoted.length < fewestLines || !quoted.every((line) => signs.test(line.text))) return []
  const above = lines.slice(0, first)
  if (above.length > 0 && !isAttribution(above)) return []
  return [
    ...above.map((line) => ({
      start: line.start,
      end: line.start + line.text.length,
      label: attribution
    })),
    ...quoted.map(({start, text: line}) => ({
      start,
      end: start + signs.exec(line)![0].trimEnd().length,
      label: sign
    }))
  ]
}
