/** The fonts that cards are drawn with: the cuts of the pages, each at one weight. */
import {cutFont} from '../fonts/cut-font.ts'
import {cuts, type Cut} from '../fonts/cuts.ts'
import {advanceWidths, type AdvanceWidths} from './advance-widths.ts'

/** What a line of a card is set in. */
export type Face = 'title' | 'text'

/** How SVG names each face: the fonts carry their families' names. */
export const faceAttributes: Readonly<Record<Face, string>> = {
  title: 'font-weight="500"',
  text: 'font-weight="400"'
}

export const fontFamilies = 'Source Serif 4 Variable, Frank Ruhl Libre'

export interface DrawingFonts {
  readonly files: readonly Uint8Array[]
  /** Width of a line in ems; `undefined` when a letter is in none of the fonts. */
  readonly width: (line: string, face: Face) => number | undefined
}

/** Faces by the cuts that hold their letters. */
const faces: Readonly<Record<Face, readonly string[]>> = {
  title: ['more', 'title', 'hebrew-title'],
  text: ['more', 'text', 'hebrew']
}

/** Reads the fonts; they are cut when they are not there. */
export async function drawingFonts(): Promise<DrawingFonts> {
  const files = new Map<string, Uint8Array[]>()
  for (const cut of cuts) {
    if (cut.style === 'normal') files.set(cut.id, await filesOf(cut))
  }
  const widths = new Map<Face, readonly AdvanceWidths[]>()
  for (const face of ['title', 'text'] as const) {
    const own = faces[face].flatMap((id) => files.get(id) ?? [])
    widths.set(face, own.map(advanceWidths))
  }
  return {
    files: [...files.values()].flat(),
    width(line, face) {
      let sum = 0
      for (const letter of line) {
        const width = widthOf(letter.codePointAt(0) ?? 0, widths.get(face) ?? [])
        if (width === undefined) return undefined
        sum += width
      }
      return sum
    }
  }
}

/** The first font wins, for the small sets share signs such as the space. */
function widthOf(point: number, fonts: readonly AdvanceWidths[]): number | undefined {
  for (const font of fonts.toReversed()) {
    const width = font(point)
    if (width !== undefined) return width
  }
  return undefined
}

function filesOf(cut: Cut): Promise<Uint8Array[]> {
  const weight = typeof cut.weight === 'number' ? cut.weight : cut.weight.min
  return Promise.all(
    cut.letters.map((letters) => cutFont({...cut, weight, letters, format: 'sfnt'}))
  )
}
