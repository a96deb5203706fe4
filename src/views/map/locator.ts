/** Where a country is: a small map of its part of the world. */
import {geoArea, geoAzimuthalEqualArea, geoCentroid, geoPath} from 'd3-geo'
import type {Geometry} from 'geojson'
import type {Atlas, Shape} from '../../atlas/atlas.ts'
import {mayBeNear} from './in-view.ts'
import {outlineOf} from './outline.ts'

/** The map's size, in its own units. */
export const locatorSize = {width: 640, height: 440} as const

/** Angle from the middle to the side, degrees: that of the smallest and of the largest country. */
const nearest = 12
const farthest = 45
/** How much wider than the country its map is. */
const surroundings = 3.2
/** Area below which a country is shown by a ring around it, square units. */
const smallest = 360

export interface LocatorMap {
  /** Outlines of all countries in view. */
  readonly land: string
  /** Outline of the country. */
  readonly here: string
  /** Middle of a ring around a country that is too small to be found. */
  readonly ring?: {readonly x: number; readonly y: number}
}

/** The map of a country; `undefined` for what no map of today shows, such as a former state. */
export function locatorMap(code: string, {land, shapeOf}: Atlas): LocatorMap | undefined {
  const shape = shapeOf(code)
  if (!shape) return undefined
  const main = mainland(shape)
  const middle = geoCentroid(main)
  const {projection, angle} = projectionOn(main, middle)
  const path = geoPath(projection)
  const ring = path.area(main) < smallest ? path.centroid(main) : undefined
  return {
    land: outlineOf(
      land.filter((other) => other !== shape && mayBeNear(other, middle, angle)),
      projection
    ),
    here: outlineOf([shape], projection),
    ...(ring && {ring: {x: Math.round(ring[0]), y: Math.round(ring[1])}})
  }
}

/** Centered on the country, with as much around it as shows where it is, in degrees; areas are true. */
function projectionOn(main: Shape, [longitude, latitude]: readonly [number, number]) {
  const {width, height} = locatorSize
  const own = (Math.sqrt(geoArea(main) / Math.PI) * 180) / Math.PI
  const reach = Math.min(farthest, Math.max(nearest, own * surroundings))
  const angle = Math.min(179, reach * 1.6)
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(height / 2 / (2 * Math.sin((reach * Math.PI) / 360)))
    .translate([width / 2, height / 2])
    .clipAngle(angle)
    .clipExtent([
      [0, 0],
      [width, height]
    ])
  return {projection, angle}
}

/** The largest part of a country: islands far away would draw its middle into the sea. */
function mainland(shape: Shape): Shape {
  const {geometry} = shape
  if (geometry.type !== 'MultiPolygon') return shape
  const parts = geometry.coordinates.map((coordinates): Geometry => ({
    type: 'Polygon',
    coordinates
  }))
  const area = (part: Geometry) => geoArea(part)
  const largest = parts.reduce((most, part) => (area(part) > area(most) ? part : most))
  return {...shape, geometry: largest}
}
