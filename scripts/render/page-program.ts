/**
 * The program that Astro makes of this project, which gives the pages of an archive. Making it takes as
 * long as hundreds of pages do: it is kept for builds that go on from the same ground.
 */
import {cpSync, readFileSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import type {AstroIntegration} from 'astro'
import {replaceFile} from '../files/replace-file.ts'
import {description, forgetOthers, forgetPrograms} from './kept-programs.ts'
import {entryIn} from './program-files.ts'
import {folderDigest} from '../files/sealed-folder.ts'

type SetupHook = NonNullable<AstroIntegration['hooks']['astro:build:setup']>

/** Data of pages by key, as Astro has them while it builds. */
export type PagesData = Parameters<SetupHook>[0]['pages']

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
  /** One hash of the names and contents of all its files, and of those beside it. */
  readonly files: string
  /** Folder of the site that it is kept for. */
  readonly out: string
}

/** A program that can be run. */
export interface KeptProgram extends ProgramDescription {
  /** Holds the files that no page is, such as styles, and the program in a folder of its own. */
  readonly folder: string
}

/** Where a program is kept, and for what. */
export interface ProgramPlace {
  /** Below the folder of the archive's cache, where those for its other sites are, too. */
  readonly folder: string
  readonly ground: string
  /** Folder of the site. */
  readonly out: string
  /** Whether no file of the ground was written since it was taken. */
  readonly isCertain: () => boolean
}

/** Of one ground each has its folder: Node never loads a module of one path twice. */
const folderOf = ({folder, ground}: Pick<ProgramPlace, 'folder' | 'ground'>) =>
  join(folder, ground.slice(0, 16))

/** Of everything there but the description. */
const filesIn = (folder: string): string => folderDigest(folder, description)

/**
 * Keeps the program that lies in `staged` with the files beside it. Keeps none when it is not what is
 * expected of Astro, when it may be of another ground, or when it cannot be written. Forgets those of sites
 * that are gone.
 */
export function keepProgram(
  place: ProgramPlace,
  staged: string,
  home: string,
  pages: PagesData
): void {
  try {
    forgetPrograms(place)
    forgetOthers(place)
    const entry = entryIn(staged)
    if (entry === undefined || !place.isCertain()) return
    const {ground, out} = place
    const styles = [...pages].map(([key, {styles: own}]) => [key, own] as const)
    const folder = folderOf(place)
    const files = filesIn(staged)
    cpSync(staged, folder, {recursive: true})
    // Last: a program without it is not whole.
    const about: ProgramDescription = {ground, entry, home, styles, files, out}
    replaceFile(join(folder, description), JSON.stringify(about))
  } catch {
    // A disk may be full, and the site does without what the next build could have gone on from.
    forgetPrograms(place)
  }
}

/** What is told of the program that is kept in the folder. Throws where there is none. */
export const describedIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, description), 'utf8')) as ProgramDescription

/** The program that was kept for the ground; `undefined` when there is none that is as it was kept. */
export function recallProgram(
  place: Pick<ProgramPlace, 'folder' | 'ground'>
): KeptProgram | undefined {
  const folder = folderOf(place)
  try {
    const about = describedIn(folder)
    const isAsKept = about.ground === place.ground && about.files === filesIn(folder)
    if (!isAsKept) return undefined
    const now = new Date()
    utimesSync(place.folder, now, now)
    return {...about, folder}
  } catch {
    return undefined
  }
}
