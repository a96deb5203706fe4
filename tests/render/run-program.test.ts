/** Pages that a kept program renders, without Astro. The program here is one of a few lines. */
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {noneChosen} from '../../scripts/render/choose.ts'
import {keepProgram, recallProgram} from '../../scripts/render/page-program.ts'
import {programFolder} from '../../scripts/render/program-files.ts'
import {runProgram} from '../../scripts/render/run-program.ts'
import {UnexpectedAnswer} from '../../scripts/render/write-pages.ts'
import {entry, makeProgram, pages, placeIn, program} from './small-program.ts'

let root: string
let staged: string
const home = 'https://example.org/archive/'

beforeEach(() => ({root, staged} = makeProgram()))
afterEach(() => rmSync(root, {recursive: true}))

const write = (path: string, text: string) => writeFileSync(path, text)

describe('what a program renders', () => {
  const site = () => join(root, 'site')
  const render = async (answer?: string) => {
    if (answer !== undefined) write(join(staged, programFolder, entry), program(answer))
    const place = placeIn(root, `ground-${(serial += 1)}-of-its-own`)
    keepProgram(place, staged, home, pages)
    const chosen = noneChosen()
    const told: string[] = []
    const watcher = {begin: (all: number) => told.push(`of ${all}`), step: () => told.push('step')}
    const kept = recallProgram(place)!
    await runProgram(kept, {staged: site()}, {kept: new Map()}, chosen, watcher)
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

  it('shows control characters of pages, and leaves files as they are', async () => {
    const page = (type: string) =>
      `new Response("a\\u0001é", {headers: {'content-type': '${type}'}})`
    await render(page('text/html; charset=utf-8'))
    expect(readFileSync(join(site(), 'index.html'), 'utf8')).toBe('a\u2401é')
    rmSync(site(), {recursive: true})
    await render(page('text/plain'))
    expect(readFileSync(join(site(), 'index.html'), 'utf8')).toBe('a\u0001é')
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
