/** Events and offices below the articles, on the same axis. */
import {words} from '../../locales/interface.ts'
import type {BlockMaker} from './assemble.ts'
import {cutToAxis} from './cut.ts'
import {shareOf, type Size} from './placed.ts'
import {lanesOf} from './lanes.ts'
import {rowsOf} from './rows.ts'
import type {TimeFigureInput} from './time-figure.ts'
import type {Timed} from './timed.ts'
import type {TimeScale} from './time-scale.ts'

/** Up to this many things of a strip have a row and a name each. */
const mostNamed = 10
/** Up to this many are drawn at all, where lanes have room; the pages of events list the others. */
const mostDrawn = 40
/** Room for a heading, pixels. */
const headingHeight = 26

/** A strip for events and one for offices, where there are any on the axis. */
export function stripsOf(input: TimeFigureInput, scale: TimeScale, size: Size): BlockMaker[] {
  return [
    ...stripOf(words().figures.events, input.events ?? [], scale, size),
    ...stripOf(words().figures.offices, input.terms ?? [], scale, size)
  ]
}

function stripOf(text: string, things: readonly Timed[], scale: TimeScale, size: Size) {
  const here = things.filter((thing) => isOnAxis(thing, scale))
  if (here.length === 0 || here.length > mostDrawn) return []
  const rows: BlockMaker | undefined =
    here.length <= mostNamed ? (top) => rowsOf(here, scale, size, top) : lanesOf(here, scale, size)
  if (!rows) return []
  const make: BlockMaker = (top) => ({
    ...rows(top + headingHeight),
    headings: [{text, y: top + 18}]
  })
  return [make]
}

function isOnAxis({kind, possible}: Timed, scale: TimeScale): boolean {
  if (kind === 'term') return possible.some((span) => cutToAxis(span, scale) !== undefined)
  return possible.some((span) => {
    const {start, end} = shareOf(scale, span)
    return start < 100 && end > 0
  })
}
