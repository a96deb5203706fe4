/** Pictures of the page that a text was printed on. */
import {pairScans} from '../../src/archive-folder/scans.ts'

/** The paths of `all` that are scans of the text at `path`. */
export const scansOf = (path: string, all: readonly string[]): readonly string[] =>
  pairScans(all).scans.get(path) ?? []
