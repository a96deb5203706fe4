/**
 * The program that Astro makes of this project, which gives the pages of an archive. Making it takes as
 * long as hundreds of pages do: it is kept for builds that go on from the same ground.
 */
import {cpSync, readFileSync, readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import type {AstroIntegration} from 'astro'
import {replaceFile} from '../files/replace-file.ts'

type SetupHook = NonNullable<AstroIntegration['hooks']['astro:build:setup']>

/** Data of pages by key, as Astro has them while it builds. */
export type PagesData = Parameters<SetupHook>[0]['pages']

/** Where Astro puts the program while it renders, below the folder of the site. */
export const programFolder = '.prerender'

const entryName = /^prerender-entry\.[\w.-]+\.mjs$/
const description = 'program.json'

/** What the program must be told to render pages as Astro does. */
export interface ProgramDescription {
  /** What every page rests on. */
  readonly ground: string
  /** Its first module, in its folder. */
  readonly entry: string
  /** Address of the site's root. */
  readonly home: string
  /** Key of a page's component → its style sheets. */
  readonly styles: readonly (readonly [string, unknown])[]
}

/** A program that can be run. */
export interface KeptProgram extends ProgramDescription {
  /** Holds the files that no page is, such as styles, and the program in a folder of its own. */
  readonly folder: string
}

/** Where a program is kept, and for what. */
export interface ProgramPlace {
  readonly folder: string
  readonly ground: string
}

/** Of one ground each has its folder: Node never loads a module of one path twice. */
const folderOf = ({folder, ground}: ProgramPlace) => join(folder, ground.slice(0, 16))

/**
 * Keeps the program that lies in `staged` with the files beside it. Keeps none when it is not what is
 * expected of Astro.
 */
export function keepProgram(
  place: ProgramPlace,
  staged: string,
  home: string,
  pages: PagesData
): void {
  forgetPrograms(place)
  const entries = readdirSync(join(staged, programFolder)).filter((name) => entryName.test(name))
  const [entry] = entries
  if (entry === undefined || entries.length > 1) return
  const styles = [...pages].map(([key, {styles: own}]) => [key, own] as const)
  const folder = folderOf(place)
  cpSync(staged, folder, {recursive: true})
  // Last: a program without it is not whole.
  const about: ProgramDescription = {ground: place.ground, entry, home, styles}
  replaceFile(join(folder, description), JSON.stringify(about))
}

/** The program that was kept for the ground; `undefined` when there is none. */
export function recallProgram(place: ProgramPlace): KeptProgram | undefined {
  const folder = folderOf(place)
  try {
    const about = JSON.parse(readFileSync(join(folder, description), 'utf8')) as ProgramDescription
    return about.ground === place.ground ? {...about, folder} : undefined
  } catch {
    return undefined
  }
}

/** Forgets what is kept there, of whatever ground. */
export function forgetPrograms({folder}: Pick<ProgramPlace, 'folder'>): void {
  rmSync(folder, {recursive: true, force: true})
}

/** Copies the files that no page is into the folder of a site. */
export function placeShared({folder}: KeptProgram, staged: string): void {
  const apart = [join(folder, programFolder), join(folder, description)]
  cpSync(folder, staged, {recursive: true, filter: (path) => !apart.includes(path)})
}
