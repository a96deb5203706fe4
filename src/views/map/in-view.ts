/** Which shapes a map that is cut to a circle cannot show: to project a shape costs far more than to ask. */
import {geoCentroid, geoDistance} from 'd3-geo'
import type {Position} from 'geojson'
import type {Shape} from '../../atlas/atlas.ts'

/** A circle around a shape. */
interface Surround {
  readonly middle: [number, number]
  /** Radians. */
  readonly radius: number
}

const known = new WeakMap<Shape, Surround>()

/** For rounding, radians. */
const margin = 1e-3

/** Whether some of the shape may lie within `angle` degrees of a place. */
export function mayBeNear(shape: Shape, place: [number, number], angle: number): boolean {
  const {middle, radius} = surroundOf(shape)
  // Only within half a globe do the sides of a shape stay in a circle around its corners.
  if (radius + margin >= Math.PI / 2) return true
  return geoDistance(middle, place) <= radius + margin + (angle * Math.PI) / 180
}

function surroundOf(shape: Shape): Surround {
  const before = known.get(shape)
  if (before) return before
  const middle = geoCentroid(shape)
  const radius = cornersOf(shape).reduce(
    (farthest, [longitude = 0, latitude = 0]) =>
      Math.max(farthest, geoDistance(middle, [longitude, latitude])),
    0
  )
  const found = {middle, radius}
  known.set(shape, found)
  return found
}

function cornersOf({geometry}: Shape): Position[] {
  if (geometry.type === 'Polygon') return geometry.coordinates.flat()
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat(2)
  throw new Error(`A country of the atlas is a ${geometry.type}.`)
}
