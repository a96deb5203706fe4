/** The atlas, read once per build. */
import {loadAtlas, type Atlas} from '../atlas/atlas.ts'

let known: Atlas | undefined

/** Shapes of countries. */
export function atlas(): Atlas {
  known ??= loadAtlas()
  return known
}
