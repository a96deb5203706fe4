/** How wide letters are: OpenType's `cmap`, `hmtx`, `hhea` and `head`, and no more of a font. */

/** Width of a character in ems; `undefined` when the font has none. */
export type AdvanceWidths = (codePoint: number) => number | undefined

/** Reads a TrueType file. Kerning is left out: lines come out a little narrower than measured. */
export function advanceWidths(file: Uint8Array): AdvanceWidths {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const table = tablesOf(view)
  const unitsPerEm = view.getUint16(table('head') + 18)
  const metrics = view.getUint16(table('hhea') + 34)
  const glyphOf = glyphs(view, table('cmap'))
  return (codePoint) => {
    const glyph = glyphOf.get(codePoint)
    if (glyph === undefined) return undefined
    // Glyphs after the last metric share its width.
    const at = table('hmtx') + 4 * Math.min(glyph, metrics - 1)
    return view.getUint16(at) / unitsPerEm
  }
}

function tablesOf(view: DataView): (tag: string) => number {
  const offsets = new Map<string, number>()
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)))
    offsets.set(tag, view.getUint32(record + 8))
  }
  return (tag) => {
    const offset = offsets.get(tag)
    if (offset === undefined) throw new Error(`The font has no table ${tag}`)
    return offset
  }
}

/** Character → glyph, of the subtables in format 4 (the first 65,536 characters). */
function glyphs(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const start = cmap + view.getUint32(cmap + 8 + 8 * index)
    if (view.getUint16(start) === 4) readSegments(view, start, found)
  }
  return found
}

function readSegments(view: DataView, start: number, found: Map<number, number>): void {
  const size = view.getUint16(start + 6)
  for (let at = 0; at < size; at += 2) {
    const last = view.getUint16(start + 14 + at)
    const first = view.getUint16(start + 16 + size + at)
    const delta = view.getUint16(start + 16 + 2 * size + at)
    const rangeAt = start + 16 + 3 * size + at
    const range = view.getUint16(rangeAt)
    for (let point = first; point <= last && point !== 0xffff; point++) {
      const raw = range === 0 ? point : view.getUint16(rangeAt + range + 2 * (point - first))
      const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff
      if (glyph !== 0) found.set(point, glyph)
    }
  }
}
