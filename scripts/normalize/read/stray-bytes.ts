/** What is told of the bytes of a UTF-8 file that are no UTF-8. */
import {
  readDamagedUtf8,
  readMarkedUtf8,
  type StrayByte
} from '../../../src/archive-folder/damaged-utf8.ts'
import type {Rendition} from '../../../src/archive-folder/decode.ts'
import type {Notice} from '../stages.ts'

const markLength = 3

/** A stray byte, and the line and column of the character in its place, from 1 as editors count. */
export interface PlacedByte extends StrayByte {
  readonly line: number
  readonly column: number
}

/** `strays` are in the order of the text. CR, LF and both together end a line. */
function placed(text: string, strays: readonly StrayByte[]): PlacedByte[] {
  const ends = text.matchAll(/\r\n?|\n/g)
  let next = ends.next()
  let line = 1
  let start = 0
  return strays.map((stray) => {
    for (; !next.done && next.value.index < stray.at; next = ends.next()) {
      line += 1
      start = next.value.index + next.value[0].length
    }
    return {...stray, line, column: stray.at - start + 1}
  })
}

/** The stray bytes of a file, each told once, with the article that it is in. */
export class StrayBytes {
  readonly #readAs: string
  #left: readonly PlacedByte[]

  constructor(
    bytes: Uint8Array,
    {encoding, confidence, bom}: Pick<Rendition, 'encoding' | 'confidence' | 'bom'>
  ) {
    const isDamaged = encoding === 'utf-8' && confidence < 1
    const read = !isDamaged
      ? undefined
      : bom
        ? readMarkedUtf8(bytes.subarray(markLength))
        : readDamagedUtf8(bytes)
    this.#readAs = read?.readAs ?? ''
    this.#left = read ? placed(read.text, read.strays) : []
  }

  /**
   * At most one notice, of those that are not told yet and for which `isIn` holds: in the order of the
   * file the bytes, and where each stands. `spansOf` tells where they stand in the article's rendition,
   * where that is known.
   */
  take(
    isIn: (stray: PlacedByte) => boolean = () => true,
    spansOf: (stray: PlacedByte) => Notice['spans'] = () => []
  ): Notice[] {
    if (this.#left.length === 0) return []
    const {in: taken = [], out: left = []} = Object.groupBy(this.#left, (stray) =>
      isIn(stray) ? 'in' : 'out'
    )
    this.#left = left
    if (taken.length === 0) return []
    const listed = (of: (stray: PlacedByte) => number | string) => taken.map(of).join(' ')
    const params = {
      count: taken.length,
      bytes: listed(({byte}) => byte.toString(16).toUpperCase()),
      lines: listed(({line}) => line),
      columns: listed(({column}) => column),
      encoding: this.#readAs
    }
    return [{rule: 'issue/stray-bytes', params, spans: taken.flatMap(spansOf)}]
  }
}

/**
 * The notice of every stray byte of a file whose text is all of it. With the bytes and their places,
 * those of the file can be had again from the text.
 */
export const strayNotices = (
  bytes: Uint8Array,
  decoded: Pick<Rendition, 'encoding' | 'confidence' | 'bom'>
): Notice[] => new StrayBytes(bytes, decoded).take(undefined, ({at}) => [{start: at, end: at + 1}])
