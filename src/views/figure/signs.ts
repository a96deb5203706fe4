/** The signs of a figure that a reader must be told of. */
import type {Drawing} from './placed.ts'

/** Sign → what it means. */
const signs = [
  'point',
  'event',
  'bar',
  'lasting',
  'probable',
  'open',
  'cut',
  'certain',
  'possible',
  'gap'
] as const

export type FigureSign = (typeof signs)[number]

/** Those that occur, in the order of `signs`. */
export function signsOf(drawings: readonly Drawing[]): FigureSign[] {
  const [drawing] = drawings
  if (!drawing) return []
  const {marks, bars, axis} = drawing
  const dates = marks.filter(({kind}) => kind !== 'term')
  const isOpen = ({opensAtStart, opensAtEnd}: (typeof marks)[number]) => opensAtStart || opensAtEnd
  const occurs: Readonly<Record<FigureSign, boolean>> = {
    point: dates.some(({shape, kind}) => shape === 'point' && kind !== 'event'),
    event: dates.some(({shape, kind}) => shape === 'point' && kind === 'event'),
    bar: dates.some((mark) => mark.shape === 'bar' && !mark.lasting && !isOpen(mark)),
    lasting: dates.some(({lasting}) => lasting),
    probable: marks.some(({probable}) => probable.length > 0),
    open: marks.some(isOpen),
    cut: marks.some(({cutAtStart, cutAtEnd}) => cutAtStart || cutAtEnd),
    certain: bars.some(({possible}) => possible > 0),
    possible: bars.some(({possible}) => possible > 0),
    gap: axis.gaps.length > 0
  }
  return signs.filter((sign) => occurs[sign])
}
