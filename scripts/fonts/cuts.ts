/**
 * The cuts that the pages are set in. Every point of a variable font's space costs bytes, so only
 * those are kept that the style sheets ask for: running text in its weights, its italic, and a cut
 * for titles, drawn for large sizes. Adding a weight to a style sheet means widening its cut here.
 */

import type {LetterSet} from './letter-sets.ts'

export type Style = 'normal' | 'italic'

/** A family in an installed package: one variable font a style, with all its letters. */
export interface Family {
  readonly package: string
  /** Its files, by the styles it has. */
  readonly files: Readonly<Partial<Record<Style, string>>>
}

/** What a cut is for; `more` is letters beyond those of most pages, for text and titles alike. */
export type Role = 'text' | 'title' | 'more'

/** One value of an axis, or a range of it. */
export type Axis = number | {readonly min: number; readonly max: number}

export interface Cut {
  readonly id: string
  readonly role: Role
  readonly family: Family
  readonly style: Style
  readonly weight: Axis
  /** Weights that it stands for, where they are more than its own. */
  readonly standsFor?: Axis
  /** Size that the letters are drawn for, points; absent in families without such an axis. */
  readonly opticalSize?: number
  readonly letters: readonly LetterSet[]
}

/** Adobe's own files: those that Google Fonts and Fontsource hand on have lost the old-style figures. */
const sourceSerif: Family = {
  package: 'source-serif',
  files: {
    normal: 'WOFF2/VAR/SourceSerif4Variable-Roman.ttf.woff2',
    italic: 'WOFF2/VAR/SourceSerif4Variable-Italic.ttf.woff2'
  }
}
const frankRuhl: Family = {
  package: '@fontsource-variable/frank-ruhl-libre',
  files: {normal: 'files/frank-ruhl-libre-hebrew-wght-normal.woff2'}
}
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

/**
 * The features that style sheets or languages ask for; small fractions and the like are left out, and
 * `ccmp`: shapers compose letters and their marks themselves. Figures stand in text with the shapes
 * of its small letters (`onum`, `pnum`), in lists and tables with those of capitals, one width each
 * (`lnum`, `tnum`).
 */
export const features = ['kern', 'mark', 'mkmk', 'locl', 'liga', 'lnum', 'onum', 'pnum', 'tnum']
