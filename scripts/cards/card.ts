/** Draws a social card as SVG. */
import {xmlText} from '../../src/lib/xml-text.ts'
import {cardSize, type Card} from '../../src/views/card.ts'
import {faceAttributes, fontFamilies, type DrawingFonts, type Face} from './drawing-fonts.ts'
import {balancedLines} from './lines.ts'
import {isRightToLeft, visualOrder} from './visual-order.ts'

const colors = {
  paper: '#fbf8f2',
  ink: '#221e19',
  quiet: '#5c5346',
  accent: '#7f2c22',
  mark: '#8a7f6c'
} as const

/** How a line is set: size in pixels, place of its foot. */
interface Setting {
  readonly face: Face
  readonly size: number
  readonly y: number
  readonly color: string
}

interface Row {
  readonly text: string
  readonly setting: Setting
}

const archiveName: Setting = {face: 'text', size: 28, y: 106, color: colors.quiet}
const lineBelow: Setting = {face: 'text', size: 38, y: 520, color: colors.ink}
const noteBelow: Setting = {face: 'text', size: 27, y: 564, color: colors.quiet}

const margin = 96
/** Lines begin beside the rule. */
const inset = margin + 40
const room = cardSize.width - inset - margin
const titleSizes = [84, 76, 68, 60, 52, 46] as const
const smallestLine = 24
const mostLines = 4
const mostTitleHeight = 300

/** A card as SVG; `undefined` when its title has letters that no font has. */
export function cardSvg(card: Card, fonts: DrawingFonts): string | undefined {
  const title = setTitle(card.title, fonts)
  if (!title) return undefined
  const mirrored = isRightToLeft(card.title)
  const {size, leading, lines} = title
  const height = lines.length * leading
  const top = (cardSize.height - height) / 2 - 26
  const ink = {face: 'title', size, color: colors.ink} as const
  const rows: readonly Row[] = [
    ...oneLine(card.archive, archiveName, fonts),
    ...lines.map((text, at) => ({text, setting: {...ink, y: top + (at + 0.8) * leading}})),
    ...oneLine(card.line, lineBelow, fonts),
    ...oneLine(card.note, noteBelow, fonts)
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">
<rect width="100%" height="100%" fill="${colors.paper}"/>
${rule(card, top, height, mirrored)}
<g font-family="${fontFamilies}">
${rows.map(({text, setting}) => textElement(text, setting, mirrored, fonts)).join('\n')}
</g>
</svg>`
}

/** The largest size at which the title has room; a very long one is cut. */
function setTitle(title: string, fonts: DrawingFonts) {
  const words = title.trim().replace(/\s+/gu, ' ')
  if (words === '' || fonts.width(words, 'title') === undefined) return undefined
  const width = (line: string) => fonts.width(line, 'title') ?? 0
  const settings = titleSizes.map((size) => {
    const leading = Math.round(size * 1.14)
    const most = Math.min(mostLines, Math.floor(mostTitleHeight / leading))
    return {size, leading, ...balancedLines(words, (line) => width(line) * size, room, most)}
  })
  return settings.find(({whole}) => whole) ?? settings.at(-1)
}

/** One line, smaller when it is long, and cut when it is very long; none in letters of no font. */
function oneLine(text: string | undefined, setting: Setting, fonts: DrawingFonts): Row[] {
  const width = text === undefined ? undefined : fonts.width(text, setting.face)
  if (text === undefined || width === undefined) return []
  const size = Math.max(smallestLine, Math.min(setting.size, Math.floor(room / width)))
  const measure = (line: string) => (fonts.width(line, setting.face) ?? 0) * size
  const {lines} = balancedLines(text, measure, room, 1)
  return lines.map((line) => ({text: line, setting: {...setting, size}}))
}

/** A line beside the rule. What runs from right to left is set part by part, each at its place. */
function textElement(
  text: string,
  {face, size, y, color}: Setting,
  mirrored: boolean,
  fonts: DrawingFonts
): string {
  const edge = mirrored ? `x="${cardSize.width - inset}" text-anchor="end"` : `x="${inset}"`
  const look = `y="${Math.round(y)}" font-size="${size}" ${faceAttributes[face]} fill="${color}"`
  const parts = isRightToLeft(text) ? visualOrder(text) : [text]
  if (parts.length === 1) return `<text ${edge} ${look}>${xmlText(text)}</text>`
  const widths = parts.map((part) => (fonts.width(part, face) ?? 0) * size)
  const whole = widths.reduce((sum, width) => sum + width, 0)
  let x = mirrored ? cardSize.width - inset - whole : inset
  const spans = parts.map((part, index) => {
    const at = x
    x += widths[index] ?? 0
    return part.trim() === '' ? '' : `<tspan x="${at.toFixed(1)}">${xmlText(part)}</tspan>`
  })
  return `<text ${look}>${spans.join('')}</text>`
}

/** Solid for a day, broken for bounds, dotted for none, as beside the entries of lists. */
function rule({standing = 'dated'}: Card, top: number, height: number, mirrored: boolean): string {
  const x = mirrored ? cardSize.width - margin : margin
  const stroke = {
    dated: `stroke="${colors.accent}"`,
    bounded: `stroke="${colors.mark}" stroke-dasharray="20 12"`,
    undated: `stroke="${colors.mark}" stroke-dasharray="5 10"`
  }[standing]
  return `<path d="M${x} ${Math.round(top)}v${height}" stroke-width="5" ${stroke}/>`
}
