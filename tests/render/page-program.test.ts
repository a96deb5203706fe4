/** A program that renders pages, kept and known again. The program here is one of a few lines. */
import {existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {forgetPrograms, programsName} from '../../scripts/render/kept-programs.ts'
import {keepProgram, recallProgram} from '../../scripts/render/page-program.ts'
import {placeShared, programFolder} from '../../scripts/render/program-files.ts'
import {entry, makeProgram, pages, placeIn, program} from './small-program.ts'

let root: string
let staged: string
const home = 'https://example.org/archive/'

beforeEach(() => ({root, staged} = makeProgram()))
afterEach(() => rmSync(root, {recursive: true}))

const write = (path: string, text: string) => writeFileSync(path, text)
const place = (ground?: string, site?: string) => placeIn(root, ground, site)
const keep = (ground?: string) => keepProgram(place(ground), staged, home, pages)

describe('a program', () => {
  it('is known again on the same ground, and on no other', () => {
    keep()
    expect(recallProgram(place())).toMatchObject({entry, home, styles: [['key', 'styles']]})
    expect(recallProgram(place('other'))).toBeUndefined()
  })

  it('takes the place of that of another ground, and can be forgotten', () => {
    keep('one')
    keep('two')
    expect(recallProgram(place('one'))).toBeUndefined()
    expect(recallProgram(place('two'))).toBeDefined()
    forgetPrograms(place())
    expect(recallProgram(place('two'))).toBeUndefined()
  })

  it('is not kept where its first module is not known', () => {
    write(join(staged, programFolder, 'prerender-entry.def.mjs'), '')
    keep()
    expect(recallProgram(place())).toBeUndefined()
  })

  it('is none when what it says of itself is not whole', () => {
    keep()
    const {folder} = recallProgram(place())!
    write(join(folder, 'program.json'), '{"ground": "gro')
    expect(recallProgram(place())).toBeUndefined()
  })

  it('is not kept where its ground was written meanwhile', () => {
    keep()
    keepProgram({...place(), isCertain: () => false}, staged, home, pages)
    expect(recallProgram(place())).toBeUndefined()
  })

  it.each([
    ['a file that pages share is cut', (folder: string) => write(join(folder, 'style.css'), 'p')],
    ['a file that pages share is gone', (folder: string) => rmSync(join(folder, 'style.css'))],
    ['a file was added', (folder: string) => write(join(folder, 'stray.css'), '')],
    [
      'a module of it is another',
      (folder: string) => write(join(folder, programFolder, entry), program('new Response("")'))
    ]
  ])('is none where %s', (_, damage) => {
    keep()
    damage(recallProgram(place())!.folder)
    expect(recallProgram(place())).toBeUndefined()
  })

  it('is not kept, and fails nothing, where it cannot be written', () => {
    keep()
    // A folder, whose place no file can take.
    mkdirSync(join(staged, 'program.json/folder'), {recursive: true})
    keep('other')
    expect(existsSync(place().folder)).toBe(false)
  })

  it('is forgotten when the site is gone that it was for, and another is kept', () => {
    mkdirSync(join(root, 'site'))
    keepProgram(place('one', 'gone'), staged, home, pages)
    keepProgram(place('one', 'site'), staged, home, pages)
    mkdirSync(join(root, programsName('of-nothing')))
    mkdirSync(join(root, 'other'))
    keepProgram(place('one', 'third'), staged, home, pages)
    expect(recallProgram(place('one', 'gone'))).toBeUndefined()
    expect(recallProgram(place('one', 'site'))).toBeDefined()
    expect(recallProgram(place('one', 'third'))).toBeDefined()
    expect(existsSync(join(root, programsName('of-nothing')))).toBe(false)
    expect(existsSync(join(root, 'other'))).toBe(true)
  })

  it('is forgotten when many others were used since, of whatever archive', () => {
    // Caches of their own, for the programs of whoever runs the tests are below the true ones.
    const of = (archive: number) => placeIn(join(root, 'caches', String(archive)))
    for (let archive = 0; archive < 13; archive++) {
      mkdirSync(dirname(of(archive).folder), {recursive: true})
      keepProgram(of(archive), staged, home, pages)
      const then = new Date(2000 + archive, 0)
      if (archive < 12) utimesSync(of(archive).folder, then, then)
      // It is used, and so is not the oldest any more.
      if (archive === 3) recallProgram(of(0))
    }
    expect(recallProgram(of(0))).toBeDefined()
    expect(recallProgram(of(1))).toBeUndefined()
    expect(recallProgram(of(2))).toBeDefined()
    expect(recallProgram(of(12))).toBeDefined()
  })

  it('is no part of the site, and the files beside it are', () => {
    keep()
    const site = join(root, 'site')
    placeShared(recallProgram(place())!.folder, site)
    expect(readFileSync(join(site, 'style.css'), 'utf8')).toBe('p {}')
    expect(existsSync(join(site, programFolder))).toBe(false)
    expect(existsSync(join(site, 'program.json'))).toBe(false)
  })
})
