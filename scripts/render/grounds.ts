/** What every page rests on, and what the whole site rests on. */
import {hash} from 'node:crypto'
import {relative, sep} from 'node:path'
import {effectiveAsOf} from '../../src/archive-folder/as-of.ts'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {readSettings} from '../../src/archive-folder/settings.ts'
import {commonIn, digestIn, tablesIn} from './asked-files.ts'
import {takeInventory, type Inventory} from '../files/inventory.ts'
import {filesBelow} from '../files/stamps.ts'

/** The files of this project by which a site is made: its code, and the versions of its packages. */
export const code = [
  ...['src', 'scripts', 'public'],
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']
]

/** Variables of the environment that a site depends on. */
const variables = ['DATELINE_URL', 'SOURCE_DATE_EPOCH']

/** All files that a site is made from. */
export interface Grounds {
  /** Milliseconds; before the first file was looked at. */
  readonly taken: number
  readonly code: Inventory
  /** The archive: what curators wrote, and what was made of it. */
  readonly archive: Inventory
  /** The day that the archive goes by: without one in its settings, the year of the clock decides. */
  readonly asOf: string
  /** Files that had to be read. */
  readonly read: number
}

/**
 * Looks at all files; those that `before` knows are not read, nor those of what normalizing makes that `made`
 * knows.
 */
export const takeGrounds = (
  project: string,
  content: string,
  before?: Grounds,
  now: Date = new Date(),
  made: Grounds | undefined = before
): Grounds => withMade(takeWritten(project, content, before, now), content, made)

/** Looks at all files but those that normalizing makes of the others, which `archive` then lacks. */
export function takeWritten(
  project: string,
  content: string,
  before?: Grounds,
  now: Date = new Date()
): Grounds {
  const taken = now.getTime()
  const since = before?.taken
  const files = takeInventory(project, below(project, code), before?.code, since)
  const archive = takeInventory(content, archiveFiles(content, false), before?.archive, since)
  const read = readAnew(files, before?.code) + readAnew(archive, before?.archive)
  return {taken, code: files, archive, asOf: asOfIn(content, now), read}
}

/** The same with those that normalizing made; what `before` knows is not read. */
export function withMade(written: Grounds, content: string, before?: Grounds): Grounds {
  const made = takeInventory(content, archiveFiles(content, true), before?.archive, before?.taken)
  const archive = Object.assign(Object.create(null), written.archive, made) as Inventory
  return {...written, archive, read: written.read + readAnew(made, before?.archive)}
}

/** A file that was not read is the very entry of before. */
const readAnew = (now: Inventory, before: Inventory = {}) =>
  Object.entries(now).filter(([path, seen]) => before[path] !== seen).length

/** Paths of all files in those folders of `folder`, and of those that are files. */
export function* below(folder: string, names: readonly string[]): Generator<string> {
  for (const name of names) yield* filesBelow(folder, name)
}

/** The day that the archive goes by. */
export const asOfIn = (content: string, now: Date): string =>
  effectiveAsOf(readSettings(content).settings, now)

/** Paths of the archive's files: those that normalizing makes, all others, or without a word on that both. */
export function archiveFiles(content: string, isMade?: boolean): Generator<string> {
  const names = Object.values(archivePaths(content)).map((path) =>
    relative(content, path).split(sep).join('/')
  )
  const all = [...names, unfinished]
  return below(
    content,
    all.filter((name) => isMade === undefined || generated.test(name) === isMade)
  )
}

/**
 * What every page rests on: code, packages, Node, the settings and tables of the archive, the
 * day that it goes by, and the address of the site. Where it changes, every page is rendered.
 */
export function commonGround({code: files, archive, asOf}: Grounds): string {
  return digestOf([
    process.version,
    digestIn(files),
    digestIn(commonIn(archive)),
    asOf,
    variables.map((name) => process.env[name] ?? null)
  ])
}

/** The parts of the common ground that are no settings, in words for people → a hash of each. */
export const basisOf = (grounds: Grounds): Readonly<Record<string, string>> => ({
  'the program': programOf(grounds),
  ...Object.fromEntries(
    Object.entries(tablesIn(grounds.archive)).map(([path, {sha256}]) => [path, sha256])
  )
})

/** One hash of what works on an archive. */
export const programOf = ({code: files}: Pick<Grounds, 'code'>): string =>
  digestOf([process.version, digestIn(files)])

/** The whole archive folder: sources, what curators wrote, and all that was made of them. */
export const archiveDigest = ({archive}: Grounds): string => digestIn(archive)

/** What normalizing makes. */
export const generated =
  /^(?:(?:articles|evidence|renditions|events)(?:\/|$)|(?:duplicates|quarantine)\.json$)/

/** What a command that broke off left to do is done by the next one, which may change what people wrote. */
export const unfinished = '.unfinished.json'

/** One hash of plain data. */
export const digestOf = (value: unknown): string =>
  hash('sha256', JSON.stringify(value), 'base64url')
