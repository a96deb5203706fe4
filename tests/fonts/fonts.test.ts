import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import subsetFont from 'subset-font'
import {describe, expect, it} from 'vitest'
import {cutFont, type Recipe} from '../../scripts/fonts/cut-font.ts'
import {cuts, features} from '../../scripts/fonts/cuts.ts'
import {fallbackRules} from '../../scripts/fonts/fallbacks.ts'
import {charactersOf, lettersOf, type LetterSet} from '../../scripts/fonts/letter-sets.ts'

const cutOf = (id: string) => {
  const cut = cuts.find((one) => one.id === id)
  if (!cut) throw new Error(`No cut ${id}`)
  return cut
}

const fontOf = (id: string, letters: LetterSet, format: Recipe['format'] = 'woff2') =>
  cutFont({...cutOf(id), letters, format})

/** Tags in the table of features of `GSUB`, and the tables themselves. */
async function inside(font: Buffer): Promise<{tables: string[]; features: string[]}> {
  const sfnt = await subsetFont(font, charactersOf('U+0020-024F'), {targetFormat: 'sfnt'})
  const tables = Array.from({length: sfnt.readUInt16BE(4)}, (_, index) => ({
    tag: sfnt.toString('latin1', 12 + 16 * index, 16 + 16 * index),
    offset: sfnt.readUInt32BE(20 + 16 * index)
  }))
  const start = tables.find(({tag}) => tag === 'GSUB')?.offset ?? 0
  const list = start + sfnt.readUInt16BE(start + 6)
  const features = Array.from({length: sfnt.readUInt16BE(list)}, (_, index) =>
    sfnt.toString('latin1', list + 2 + 6 * index, list + 6 + 6 * index)
  )
  return {tables: tables.map(({tag}) => tag), features: [...new Set(features)]}
}

describe('fonts', () => {
  it('keep an article in Latin letters within 90 kB, marked letters and italic included', async () => {
    const loaded = await Promise.all([
      fontOf('text', 'latin'),
      fontOf('more', 'latin-near'),
      fontOf('more', 'vietnamese'),
      fontOf('italic', 'latin'),
      fontOf('title', 'latin')
    ])
    expect(loaded.reduce((sum, {length}) => sum + length, 0)).toBeLessThan(90_000)
  })

  it('have letters beyond those of most pages in one cut, for text and titles alike', () => {
    const holders = (letters: LetterSet) =>
      cuts.filter((cut) => cut.letters.includes(letters)).map(({id}) => id)
    expect(holders('latin-near')).toEqual(['more'])
    expect(holders('vietnamese')).toEqual(['more'])
    expect(holders('latin')).toEqual(['text', 'italic', 'title'])
  })

  it('keep the figures of text and of tables, and lose the space of sizes', async () => {
    const {tables, features} = await inside(await fontOf('text', 'latin'))
    expect(features).toEqual(
      expect.arrayContaining(['onum', 'lnum', 'pnum', 'tnum', 'liga', 'locl'])
    )
    expect(features).not.toContain('frac')
    expect(tables).toContain('fvar')
    expect((await inside(await fontOf('title', 'latin'))).tables).not.toContain('fvar')
  })

  it('are the same bytes every time', async () => {
    const {style, weight, opticalSize} = cutOf('hebrew')
    const made = await fontOf('hebrew', 'hebrew')
    const source = readFileSync(
      'node_modules/@fontsource-variable/frank-ruhl-libre/files/frank-ruhl-libre-hebrew-wght-normal.woff2'
    )
    expect([style, opticalSize]).toEqual(['normal', undefined])
    const again = await subsetFont(source, lettersOf('hebrew'), {
      targetFormat: 'woff2',
      keepFeatures: features,
      variationAxes: {wght: weight}
    })
    expect(made.equals(again)).toBe(true)
  })

  it('say when a family has no file of a style', async () => {
    const italic = {
      ...cutOf('hebrew'),
      style: 'italic',
      letters: 'hebrew',
      format: 'woff2'
    } as const
    await expect(cutFont(italic)).rejects.toThrow(
      '@fontsource-variable/frank-ruhl-libre has no file of its italic letters'
    )
  })

  it('are cut again where what was kept of one is damaged', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fonts-'))
    const recipe = {...cutOf('text'), letters: 'latin', format: 'woff2'} as const
    const cut = await cutFont(recipe, folder)
    const file = join(folder, readdirSync(folder)[0]!)
    const whole = readFileSync(file)
    expect(await cutFont(recipe, folder)).toEqual(cut)
    writeFileSync(file, whole.subarray(0, whole.length / 2))
    expect(await cutFont(recipe, folder)).toEqual(cut)
    expect(readFileSync(file)).toEqual(whole)
    rmSync(folder, {recursive: true})
  })

  it.each([
    ['U+0041', 'A'],
    ['U+0041-0043,U+0061', 'ABCa'],
    [' U+05D0, U+05D1', 'אב']
  ])('read the ranges %s', (ranges, letters) => {
    expect(charactersOf(ranges)).toBe(letters)
  })

  it('scale the fonts of readers’ systems to the width of ours', () => {
    const [georgia = ''] = fallbackRules('text')
    expect(georgia).toContain("local('Georgia')")
    // 0.4606 em of ours, 913/2048 of Georgia's.
    expect(georgia).toContain('size-adjust: 103.32%')
    expect(georgia).toContain('ascent-override: 100.27%')
  })
})
