/** Cuts a font file out of an installed package; nothing is fetched. */
import {existsSync, readFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {join, resolve} from 'node:path'
import subsetFont from 'subset-font'
import {sha256} from '../../src/archive-folder/sha256.ts'
import {replaceFile} from '../files/replace-file.ts'
import {features, type Axis, type Family} from './cuts.ts'
import {familyFile, lettersOf, setOfFile} from './letter-sets.ts'

/** What a file is cut from, and how. */
export interface Recipe {
  readonly family: Family
  readonly letters: string
  readonly style: 'normal' | 'italic'
  readonly weight: Axis
  readonly opticalSize?: number
  /** `woff2` for pages, `sfnt` (TrueType) for drawing. */
  readonly format: 'woff2' | 'sfnt'
}

/**
 * Fonts are the same for every archive, so archives share them. Whatever decides a file's bytes is in
 * its name, so that one that is there is the right one.
 */
const folder = resolve('.cache', 'fonts')

/** The path of the font that a recipe makes, cut when it is not there. Same recipe, same bytes. */
export async function cutFont(recipe: Recipe): Promise<string> {
  const {family, letters, style, format} = recipe
  const source = familyFile(
    family,
    `files/${family.name}-${setOfFile(letters)}-${family.variant}-${style}.woff2`
  )
  const bytes = await readFile(source)
  const key = sha256(JSON.stringify([recipe, features, sha256(bytes), sha256(cutter)]))
  const path = join(folder, `${key.slice(0, 24)}.${format === 'woff2' ? 'woff2' : 'ttf'}`)
  if (!existsSync(path)) replaceFile(path, await cut(bytes, recipe))
  return path
}

/** The cutter's own manifest: another release may make other bytes. */
const cutter = readFileSync(createRequire(import.meta.url).resolve('subset-font/package.json'))

function cut(bytes: Buffer, recipe: Recipe): Promise<Buffer> {
  const {family, letters, weight, opticalSize, format} = recipe
  return subsetFont(bytes, lettersOf(family, letters), {
    targetFormat: format,
    keepFeatures: features,
    // What a page shows is no longer the font of that name; drawing finds fonts by their names.
    ...(format === 'woff2' && {dropTables: ['name']}),
    variationAxes: {wght: weight, ...(opticalSize !== undefined && {opsz: opticalSize})}
  })
}
