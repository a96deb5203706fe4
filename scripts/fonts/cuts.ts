/**
 * The cuts that the pages are set in. Every point of a variable font's space costs bytes, so only
 * those are kept that the style sheets ask for: running text in its weights, its italic, and a cut
 * for titles, drawn for large sizes. Adding a weight to a style sheet means widening its cut here.
 */

/** Name and files of a family of `@fontsource-variable`. */
export interface Family {
  readonly name: 'source-serif-4' | 'frank-ruhl-libre'
  /** The variant of its files. */
  readonly variant: 'opsz' | 'wght'
}

/** What a cut is for; `more` is letters beyond those of most pages, for text and titles alike. */
export type Role = 'text' | 'title' | 'more'

/** One value of an axis, or a range of it. */
export type Axis = number | {readonly min: number; readonly max: number}

export interface Cut {
  readonly id: string
  readonly role: Role
  readonly family: Family
  readonly style: 'normal' | 'italic'
  readonly weight: Axis
  /** Weights that it stands for, where they are more than its own. */
  readonly standsFor?: Axis
  /** Size that the letters are drawn for, points; absent in families without such an axis. */
  readonly opticalSize?: number
  /** Sets of letters, by their names in `letter-sets.ts`. */
  readonly letters: readonly string[]
}

const sourceSerif: Family = {name: 'source-serif-4', variant: 'opsz'}
const frankRuhl: Family = {name: 'frank-ruhl-libre', variant: 'wght'}
const western = ['cyrillic-ext', 'cyrillic', 'greek', 'latin'] as const

export const cuts: readonly Cut[] = [
  {
    id: 'text',
    role: 'text',
    family: sourceSerif,
    style: 'normal',
    weight: {min: 400, max: 600},
    opticalSize: 18,
    letters: western
  },
  {
    id: 'italic',
    role: 'text',
    family: sourceSerif,
    style: 'italic',
    weight: 400,
    opticalSize: 18,
    letters: western
  },
  {
    id: 'title',
    role: 'title',
    family: sourceSerif,
    style: 'normal',
    weight: 500,
    opticalSize: 40,
    letters: western
  },
  /** One `ł` in a title, in a name and in italics loads one small file, not one for each of them. */
  {
    id: 'more',
    role: 'more',
    family: sourceSerif,
    style: 'normal',
    weight: 400,
    standsFor: {min: 400, max: 600},
    opticalSize: 18,
    letters: ['vietnamese', 'latin-near']
  },
  {
    id: 'hebrew',
    role: 'text',
    family: frankRuhl,
    style: 'normal',
    weight: {min: 400, max: 600},
    letters: ['hebrew']
  },
  {
    id: 'hebrew-title',
    role: 'title',
    family: frankRuhl,
    style: 'normal',
    weight: 500,
    letters: ['hebrew']
  }
]

/** The features that style sheets or languages ask for; small fractions and the like are left out. */
export const features = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'pnum', 'tnum']
