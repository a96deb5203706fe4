/** Text of which the search shows what it found. */
import {element} from './dom.ts'
import type {Piece} from './passages.ts'

/** Text with its matches in `<mark>`. */
export function markedText(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({text, hit}) => (hit ? element('mark', {}, text) : text))
}
