/** A program that renders pages, kept and run without Astro. The program here is one of a few lines. */
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {noneChosen} from '../../scripts/render/choose.ts'
import {
  forgetPrograms,
  keepProgram,
  placeShared,
  programFolder,
  programsName,
  recallProgram,
  type PagesData
} from '../../scripts/render/page-program.ts'
import {runProgram, UnexpectedAnswer} from '../../scripts/render/run-program.ts'

let root: string
let staged: string
const home = 'https://example.org/archive/'
const entry = 'prerender-entry.abc.mjs'

beforeEach(() => {
  // Within the project, as the cache is: a program finds its packages there.
  mkdirSync('.cache', {recursive: true})
  root = mkdtempSync(join('.cache', 'program-test-'))
  staged = join(root, 'staged')
  mkdirSync(join(staged, programFolder), {recursive: true})
  write(join(staged, 'style.css'), 'p {}')
  write(join(staged, programFolder, entry), program('new Response(request.url)'))
})
afterEach(() => rmSync(root, {recursive: true}))

const write = (path: string, text: string) => writeFileSync(path, text)

/** One with three pages, each of which answers so. */
const program = (answer: string) => `
const route = (pathname, type = 'page') => ({
  routeData: {prerender: true, pathname, route: pathname, type, fallbackRoutes: []}
})
let given
export const app = {
  manifest: {routes: [route('/'), route('/about'), route('/style.css', 'endpoint')]},
  routeCache: {},
  setInternals: ({pagesByKeys}) => (given = pagesByKeys.get('key').styles),
  setOptions: () => {},
  async render(request) {
    if (given !== 'styles') throw new Error('no styles')
    return ${answer}
  }
}
`

const place = (ground = 'ground', site = 'site') => ({
  ground,
  folder: join(root, programsName(site)),
  out: join(root, site),
  isCertain: () => true
})
const pages = new Map([['key', {styles: 'styles'}]]) as unknown as PagesData
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

  it('is no part of the site, and the files beside it are', () => {
    keep()
    const site = join(root, 'site')
    placeShared(recallProgram(place())!, site)
    expect(readFileSync(join(site, 'style.css'), 'utf8')).toBe('p {}')
    expect(existsSync(join(site, programFolder))).toBe(false)
    expect(existsSync(join(site, 'program.json'))).toBe(false)
  })
})

describe('what it renders', () => {
  const site = () => join(root, 'site')
  const render = async (answer?: string) => {
    if (answer !== undefined) write(join(staged, programFolder, entry), program(answer))
    keep(`ground-${(serial += 1)}-of-its-own`)
    const chosen = noneChosen()
    const told: string[] = []
    const watcher = {begin: (all: number) => told.push(`of ${all}`), step: () => told.push('step')}
    const kept = recallProgram(place(`ground-${serial}-of-its-own`))!
    await runProgram(kept, site(), {kept: new Map()}, chosen, watcher)
    return {chosen, told}
  }
  let serial = 0

  it('is in the files of the pages, and never in place of a shared file', async () => {
    const {chosen, told} = await render()
    expect(readFileSync(join(site(), 'index.html'), 'utf8')).toBe(home)
    expect(readFileSync(join(site(), 'about/index.html'), 'utf8')).toBe(`${home}about/`)
    expect(readFileSync(join(site(), 'style.css'), 'utf8')).toBe('p {}')
    expect(chosen.rendered).toBe(3)
    expect(told).toEqual(['of 3', 'step', 'step', 'step'])
  })

  it('is no file where the answer is empty', async () => {
    await render('new Response(null)')
    expect(existsSync(join(site(), 'index.html'))).toBe(false)
  })

  it('is refused where Astro would make a page of its own', async () => {
    await expect(
      render('new Response(null, {status: 301, headers: {location: "/"}})')
    ).rejects.toThrow(UnexpectedAnswer)
  })

  it('ends with the error of a page', async () => {
    await expect(render('undefined.nothing')).rejects.toThrow(TypeError)
  })
})
