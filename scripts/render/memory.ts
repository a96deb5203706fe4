/** What is remembered of the last build into a folder. It may be forgotten at any time. */
import {existsSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import type {EvidenceFacts} from '../../src/archive-folder/evidence-facts.ts'
import type {KnownFacts} from '../../src/data/given-archive.ts'
import {keepSealed, readSealed} from '../files/sealed-file.ts'
import {digestOf, type Grounds} from './grounds.ts'
import {siteFiles, type SiteAt} from './site-files.ts'
import {stampOf, type Stamps} from '../files/stamps.ts'

/** Grows when the meaning of a key changes. */
const version = 3

export interface BuildMemory {
  readonly version: typeof version
  readonly grounds: Grounds
  /** What every page rests on. */
  readonly ground: string
  /** The archive with all that was made of it. */
  readonly archive: string
  /** Options that the site depends on. */
  readonly options: string
  /** Every file of the site. */
  readonly site: Stamps
  /** File of a page → its key. */
  readonly pages: Readonly<Record<string, string>>
  /** Article id → what keys of pages say of its evidence. */
  readonly facts: Readonly<Record<string, EvidenceFacts>>
  /** File of the search → its key. */
  readonly search: Readonly<Record<string, string>>
  /** What the build said of the site. */
  readonly summary: readonly string[]
  /** Path that the site is served below. */
  readonly base: string
}

const pathOf = (content: string, out: string) =>
  join(cacheFolder(content, 'build'), `${digestOf(out).slice(0, 16)}.json`)

const isCurrent = (memory: unknown): memory is BuildMemory =>
  (memory as {readonly version?: unknown}).version === version

/** Whether there may be something to recall. */
export const hasMemory = (content: string, out: string): boolean => existsSync(pathOf(content, out))

/** What is remembered of the site in `out`; nothing when it is not there or not whole. */
export function recallBuild(content: string, out: string): BuildMemory | undefined {
  try {
    const kept = readSealed(pathOf(content, out))
    if (kept === undefined) return undefined
    const memory: unknown = JSON.parse(kept.toString())
    return isCurrent(memory) ? memory : undefined
  } catch {
    return undefined
  }
}

/** Before anything in `out` is touched: a build that breaks off leaves nothing to go on from. */
export function forgetBuild(content: string, out: string): void {
  rmSync(pathOf(content, out), {force: true})
}

/** Remembers a finished build. Where that cannot be written, the next one begins anew. */
export function rememberBuild(
  content: string,
  out: string,
  memory: Omit<BuildMemory, 'version'>
): void {
  const remembered: BuildMemory = {...memory, version}
  if (!keepSealed(pathOf(content, out), JSON.stringify(remembered))) forgetBuild(content, out)
}

/** Whether the folder holds exactly what was built. */
export function isAsBuilt(out: string, {site}: BuildMemory): boolean {
  let files = 0
  for (const path of siteFiles(out)) {
    files += 1
    if (site[path] === undefined || site[path] !== stampOf(`${out}/${path}`)) return false
  }
  return files === Object.keys(site).length
}

/** What is known of evidence that is as it was. */
export const standingFacts = (
  facts: BuildMemory['facts'],
  {archive}: Pick<Grounds, 'archive'>
): KnownFacts =>
  new Map(
    Object.entries(facts).filter(
      ([id, {digest}]) => archive[`evidence/${id}.json`]?.sha256 === digest
    )
  )

/** Of files with their keys, those that in the site as it is `now` are still as they were built. */
export function standingOf(
  now: Pick<SiteAt, 'stamps'>,
  {site}: BuildMemory,
  keys: Readonly<Record<string, string>>
): Map<string, string> {
  return new Map(
    Object.entries(keys).filter(([path]) => {
      const stamp = now.stamps[path]
      return stamp !== undefined && stamp === site[path]
    })
  )
}

/** The files, and of their compressed twins those that are as they were written. */
export function withCompressed(
  out: string,
  {site}: Pick<BuildMemory, 'site'>,
  files: ReadonlySet<string>
): string[] {
  // Most sites have none: what was written tells it at once, and what could have one is not asked.
  const twins = Object.keys(site).filter(
    (path) =>
      /\.(?:gz|br)$/.test(path) &&
      files.has(path.slice(0, -compressedEnding)) &&
      site[path] === stampOf(join(out, path))
  )
  return [...new Set([...files, ...twins])]
}

/** Length of `.gz`, and of `.br`. */
const compressedEnding = 3
