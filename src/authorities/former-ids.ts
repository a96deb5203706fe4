/** Ids that people had before: what was written with them goes on meaning the same person. */
import {chain} from '../lib/chain.ts'
import type {Layer, Placed} from './layer.ts'

/** Former id → the id that the person has, over all layers; a later layer wins. */
export function formerIdsOf(layers: readonly Layer[]): ReadonlyMap<string, string> {
  const next = new Map(
    layers.flatMap((layer) =>
      layer['former-ids'].map(({row: {former, person}}) => [former, person] as const)
    )
  )
  return new Map([...next.keys()].map((former) => [former, chain(former, next).at(-1)!]))
}

/** The layer with the ids that its people have, so that its rows replace those of the same person. */
export function withCurrentIds(layer: Layer, current: ReadonlyMap<string, string>): Layer {
  const idOf = (id: string) => current.get(id) ?? id
  return {
    ...layer,
    people: replaced(layer.people, ({id}) => ({id: idOf(id)})),
    terms: replaced(layer.terms, ({person}) => ({person: idOf(person)})),
    events: replaced(layer.events, ({person}) => ({person: idOf(person)})),
    'former-ids': replaced(layer['former-ids'], ({person}) => ({person: idOf(person)}))
  }
}

function replaced<Row>(
  rows: readonly Placed<Row>[],
  cells: (row: Row) => Partial<Row>
): Placed<Row>[] {
  return rows.map((placed) => ({...placed, row: {...placed.row, ...cells(placed.row)}}))
}
