/** Cuts a font file out of an installed package; nothing is fetched. */
import {readFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {join, resolve} from 'node:path'
import {sha256} from '../../src/archive-folder/sha256.ts'
import {keepSealed, readSealed} from '../files/sealed-file.ts'
import {features, type Axis, type Family, type Style} from './cuts.ts'
import {lettersOf, type LetterSet} from './letter-sets.ts'

/** What a file is cut from, and how. */
export interface Recipe {
  readonly family: Family
  readonly letters: LetterSet
  readonly style: Style
  readonly weight: Axis
  readonly opticalSize?: number
  /** `woff2` for pages, `sfnt` (TrueType) for drawing. */
  readonly format: 'woff2' | 'sfnt'
}

/**
 * Fonts are the same for every archive, so archives share them. Whatever decides a font's bytes is in the
 * name of its file.
 */
const shared = resolve('.cache', 'fonts')

/**
 * The font that a recipe makes, which is kept in `folder`. Same recipe, same bytes. Throws when its family has no
 * file of the style.
 */
export async function cutFont(recipe: Recipe, folder = shared): Promise<Buffer> {
  const bytes = await readFile(fileOf(recipe))
  const text = lettersOf(recipe.letters)
  const options = optionsOf(recipe)
  const key = sha256(JSON.stringify([text, options, sha256(bytes), sha256(cutter)]))
  const path = join(folder, `${key.slice(0, 24)}.${recipe.format}`)
  const kept = readSealed(path)
  if (kept) return kept
  // Loaded where there is something to cut.
  const {default: subsetFont} = await import('subset-font')
  const font = await subsetFont(bytes, text, options)
  keepSealed(path, font)
  return font
}

const require = createRequire(import.meta.url)

function fileOf({family, style}: Recipe): string {
  const file = family.files[style]
  if (file === undefined) throw new Error(`${family.package} has no file of its ${style} letters`)
  return require.resolve(`${family.package}/${file}`)
}

/** The cutter's own manifest: another release may make other bytes. */
const cutter = readFileSync(require.resolve('subset-font/package.json'))

/** Its names stay in a font: browsers take none without. */
const optionsOf = ({weight, opticalSize, format}: Recipe) => ({
  targetFormat: format,
  keepFeatures: features,
  variationAxes: {wght: weight, ...(opticalSize !== undefined && {opsz: opticalSize})}
})
