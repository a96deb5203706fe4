/** Outlines as short path data: whole units, each point relative to the one before. */
import {geoPath, type GeoContext, type GeoProjection} from 'd3-geo'
import type {Shape} from '../../atlas/atlas.ts'

/** Points nearer than this to the one before are left out, units. */
const nearest = 3

type Point = readonly [x: number, y: number]

/** Path data of some shapes; empty when nothing of them is in view. */
export function outlineOf(shapes: readonly Shape[], projection: GeoProjection): string {
  const rings: Point[][] = []
  const path = geoPath(projection, collector(rings))
  for (const shape of shapes) path(shape)
  return rings
    .filter(({length}) => length > 2)
    .map(ringData)
    .join('')
}

/** Takes the place of a canvas, and keeps the points that matter. */
function collector(rings: Point[][]): GeoContext {
  const add = (x: number, y: number) => {
    const ring = rings.at(-1)
    const last = ring?.at(-1)
    const point: Point = [Math.round(x), Math.round(y)]
    if (!ring || (last && Math.hypot(point[0] - last[0], point[1] - last[1]) < nearest)) return
    ring.push(point)
  }
  return {
    beginPath: () => undefined,
    moveTo(x, y) {
      rings.push([])
      add(x, y)
    },
    lineTo: add,
    arc: () => undefined,
    closePath: () => undefined
  }
}

function ringData(ring: readonly Point[]): string {
  const [first = [0, 0]] = ring
  let [x, y] = first
  const steps = ring.slice(1).map(([nextX, nextY]) => {
    const step = `${nextX - x}${nextY < y ? '' : ' '}${nextY - y}`
    ;[x, y] = [nextX, nextY]
    return step
  })
  return `M${first[0]} ${first[1]}l${steps.join(' ').replaceAll(' -', '-')}Z`
}
