/** Layers of authority tables laid over each other. */
import type {Layer, Placed} from './layer.ts'
import {demonymKey, placeKey, termKey} from './keys.ts'

/** All rows that count, each still with its place in a file. */
export type Merged = Layer

/** The rows that count when the last layer is on top, in the order of their keys' first appearance. */
export function mergeLayers(layers: readonly Layer[]): Merged {
  return {
    countries: byKey(
      layers.map(({countries}) => countries),
      ({code}) => code
    ),
    demonyms: byKey(
      layers.map(({demonyms}) => demonyms),
      demonymKey
    ),
    places: byGroup(
      layers.map(({places}) => places),
      placeKey
    ),
    people: byKey(
      layers.map(({people}) => people),
      ({id}) => id
    ),
    terms: byGroup(
      layers.map(({terms}) => terms),
      termKey
    ),
    publications: byKey(
      layers.map(({publications}) => publications),
      ({id}) => id
    ),
    events: byKey(
      layers.map(({events}) => events),
      ({id}) => id
    ),
    'former-ids': byKey(
      layers.map((layer) => layer['former-ids']),
      ({former}) => former
    )
  }
}

/** A row replaces the row of the same key below it. */
function byKey<Row>(
  layers: readonly (readonly Placed<Row>[])[],
  keyOf: (row: Row) => string
): Placed<Row>[] {
  const merged = new Map<string, Placed<Row>>()
  for (const layer of layers) for (const placed of layer) merged.set(keyOf(placed.row), placed)
  return [...merged.values()]
}

/** A layer's rows of one group replace the whole group below them. */
function byGroup<Row>(
  layers: readonly (readonly Placed<Row>[])[],
  keyOf: (row: Row) => string
): Placed<Row>[] {
  const merged = new Map<string, readonly Placed<Row>[]>()
  for (const layer of layers)
    for (const [key, group] of grouped(layer, keyOf)) merged.set(key, group)
  return [...merged.values()].flat()
}

function grouped<Row>(
  rows: readonly Placed<Row>[],
  keyOf: (row: Row) => string
): ReadonlyMap<string, readonly Placed<Row>[]> {
  const groups = new Map<string, Placed<Row>[]>()
  for (const placed of rows) {
    const key = keyOf(placed.row)
    const group = groups.get(key)
    if (group) group.push(placed)
    else groups.set(key, [placed])
  }
  return groups
}
