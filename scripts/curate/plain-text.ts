/** Text in columns for a terminal or a file. */

/** Columns that every terminal in use has. */
export const width = 100

/** Control characters would act on the terminal instead of being shown. */
const controls = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]+/g

/** One line of what a source says. */
export const oneLine = (text: string) => text.replace(controls, ' ').replace(/\s+/g, ' ').trim()

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'})

/** `text` cut to `most` characters, with an ellipsis where something is left out. */
export function cut(text: string, most: number): string {
  const line = oneLine(text)
  const characters = Array.from(segmenter.segment(line), ({segment}) => segment)
  if (characters.length <= most) return line
  const kept = characters.slice(0, most - 1).join('')
  return `${kept.trimEnd()}…`
}

/** `text` in lines that, with their indentation, fit the columns; words that do not fit are cut. */
export function wrap(text: string, indent: number): string[] {
  const room = width - indent
  const lines: string[] = []
  let line = ''
  for (const word of oneLine(text).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length <= room) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    const pieces = line.match(new RegExp(`.{1,${room}}`, 'gu')) ?? []
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  if (line !== '') lines.push(line)
  return lines.map((one) => `${' '.repeat(indent)}${one}`)
}

/** A labeled value: the label in a column of its own, the value wrapped beside it. */
export function labeled(label: string, text: string): string[] {
  const indent = 14
  const [first = '', ...rest] = wrap(text, indent)
  return [`  ${label.padEnd(indent - 2)}${first.slice(indent)}`.trimEnd(), ...rest]
}

/** The first lines, and how many more there are. */
export function firstOf(lines: readonly string[], most: number, indent = 2): string[] {
  if (lines.length <= most) return [...lines]
  return [...lines.slice(0, most), `${' '.repeat(indent)}… and ${lines.length - most} more`]
}
