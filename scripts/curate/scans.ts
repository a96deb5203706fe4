/** Pictures of the page that a text was printed on. */
import {pairScans} from '../../src/archive-folder/scans.ts'

/** The paths of `all` that are scans of the text at `path`. */
export const scansOf = (path: string, all: readonly string[]): readonly string[] =>
  pairScans(all).scans.get(path) ?? []

/** The paths of `all` that are scans of some text. */
export const allScans = (all: readonly string[]): ReadonlySet<string> =>
  new Set([...pairScans(all).scans.values()].flat())

/** A source that is to go. */
export interface Departure {
  readonly path: string
  /** Those that go with it. */
  readonly scans: readonly string[]
}

/**
 * What goes when the sources in `named` go: with each text its scans, but for those that another text
 * has once it is gone. A scan that is named goes in any case; with its text, where that is named too.
 */
export function departuresOf(named: ReadonlySet<string>, all: readonly string[]): Departure[] {
  const {scans} = pairScans(all)
  const inherited = allScans(all.filter((path) => !named.has(path)))
  const going = new Set([...named].flatMap((path) => scans.get(path) ?? []))
  return [...named]
    .filter((path) => !going.has(path))
    .map((path) => ({
      path,
      scans: (scans.get(path) ?? []).filter((scan) => !inherited.has(scan))
    }))
}
