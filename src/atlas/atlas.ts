/** Shapes of today's countries, from the maps that the package world-atlas brings. */
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {geoArea} from 'd3-geo'
import type {Feature} from 'geojson'
import {feature} from 'topojson-client'
import type {GeometryCollection, Topology} from 'topojson-specification'
import table from './shapes.json' with {type: 'json'}

export type Shape = Feature

export interface Atlas {
  /** All countries in broad outline; those too small for it are not there. */
  readonly land: readonly Shape[]
  /** A country's shape in broad outline or, when it is too small for that, a finer one. */
  readonly shapeOf: (code: string) => Shape | undefined
}

type World = Topology<{countries: GeometryCollection<{name: string}>}>

// Data, and no module: a bundler would copy it into every page. A build runs in the project's folder.
const load = createRequire(join(process.cwd(), 'package.json'))
const codes: Readonly<Record<string, string>> = table.shapes

/** Reads the maps. Former states and a few remote islands have no shape. */
export function loadAtlas(): Atlas {
  const land = shapesIn('world-atlas/countries-110m.json')
  const coarse = byId(land)
  const fine = byId(shapesIn('world-atlas/countries-50m.json'))
  return {
    land,
    shapeOf(code) {
      const id = codes[code]
      return id === undefined ? undefined : (coarse.get(id) ?? fine.get(id))
    }
  }
}

function shapesIn(file: string): Shape[] {
  const world = load(file) as World
  return feature(world, world.objects.countries).features
}

/** By number, or by name where there is none. Of two with one number, the larger. */
function byId(shapes: readonly Shape[]): ReadonlyMap<string, Shape> {
  const found = new Map<string, Shape>()
  for (const shape of shapes) {
    const id = String(shape.id ?? shape.properties?.['name'])
    const other = found.get(id)
    if (!other || geoArea(shape) > geoArea(other)) found.set(id, shape)
  }
  return found
}
