/** The files of a program that renders pages, and of what lies beside it. */
import {cpSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {description} from './kept-programs.ts'
import {filesBelow} from '../files/stamps.ts'

/** Where Astro puts the program while it renders, below the folder of the site. */
export const programFolder = '.prerender'

const entryName = /^prerender-entry\.[\w.-]+\.mjs$/

/** The first module of the program in `staged`; `undefined` where there is not one. */
export function entryIn(staged: string): string | undefined {
  const entries = readdirSync(join(staged, programFolder)).filter((name) => entryName.test(name))
  return entries.length === 1 ? entries[0] : undefined
}

const apart = [programFolder, description]

/** Paths of the files that no page is. */
export const sharedIn = (folder: string): Generator<string> =>
  filesBelow(folder, '', (name) => apart.includes(name))

/** Copies them into the folder of a site. */
export function placeShared(folder: string, staged: string): void {
  const left = apart.map((name) => join(folder, name))
  cpSync(folder, staged, {recursive: true, filter: (path) => !left.includes(path)})
}
