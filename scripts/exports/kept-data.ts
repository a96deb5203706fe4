/**
 * Data files of the last build, kept so that the rows of articles that stayed are taken from them: to make those
 * rows, the evidence and the texts of all articles are read. Deleting them is always safe.
 */
import {closeSync, copyFileSync, mkdirSync, openSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {replaceFile} from '../files/replace-file.ts'
import {stampOf, type Stamp} from '../files/stamps.ts'

/** Where they are kept. */
export interface DataMemory {
  readonly folder: string
  /** Hash of all that rows follow from besides the files of their article. */
  readonly ground: string
}

/** Bytes of a file: from the first, up to the second. */
export type Place = readonly [from: number, to: number]

/** What is known of the rows of one article. */
export interface KeptRows {
  readonly id: string
  /** By which its evidence is known to be the same; without one, it is not. */
  readonly evidence?: string | undefined
  /** Hash of its text. */
  readonly text: string
  /** Where its rows of evidence stand in the two files. */
  readonly csv: Place
  readonly json: Place
}

/** Names below `data/`. */
const kept = {csv: 'evidence.csv', json: 'evidence.json', database: 'archive.sqlite'} as const
const names = Object.values(kept)

interface Manifest {
  readonly ground: string
  /** Of the files, in the order of their names above: one that is not whole has another. */
  readonly stamps: readonly (Stamp | undefined)[]
  readonly articles: readonly KeptRows[]
}

const manifestIn = (folder: string) => join(folder, 'kept.json')
const stampsIn = (folder: string) => names.map((name) => stampOf(join(folder, name)))

/** Files that are kept. Whoever opens them closes them. */
export class KeptData {
  readonly database: string
  readonly csv: number
  readonly json: number
  readonly #articles: ReadonlyMap<string, KeptRows>

  private constructor(folder: string, articles: readonly KeptRows[]) {
    this.#articles = new Map(articles.map((one) => [one.id, one]))
    this.database = join(folder, kept.database)
    this.csv = openSync(join(folder, kept.csv), 'r')
    this.json = openSync(join(folder, kept.json), 'r')
  }

  /** Those of the same ground, if any. */
  static open({folder, ground}: DataMemory): KeptData | undefined {
    try {
      const known = JSON.parse(readFileSync(manifestIn(folder), 'utf8')) as Manifest
      const stamps = stampsIn(folder)
      const isWhole = known.stamps.every((stamp, at) => stamp !== undefined && stamp === stamps[at])
      return known.ground === ground && isWhole ? new KeptData(folder, known.articles) : undefined
    } catch {
      return undefined
    }
  }

  /** The rows of evidence of an article whose evidence is the same. */
  evidenceOf(id: string, key: string | undefined): KeptRows | undefined {
    const found = this.#articles.get(id)
    return key !== undefined && found?.evidence === key ? found : undefined
  }

  /** Whether the database holds the text of that hash. */
  hasText(id: string, text: string): boolean {
    return this.#articles.get(id)?.text === text
  }

  close(): void {
    closeSync(this.csv)
    closeSync(this.json)
  }
}

/** Keeps the files of `data`. Where they cannot be written, all rows are made again the next time. */
export function keepData(
  {folder, ground}: DataMemory,
  data: string,
  articles: readonly KeptRows[]
): void {
  try {
    forgetData(folder)
    mkdirSync(folder, {recursive: true})
    for (const name of names) copyFileSync(join(data, name), join(folder, name))
    const manifest: Manifest = {ground, stamps: stampsIn(folder), articles}
    replaceFile(manifestIn(folder), JSON.stringify(manifest), {flush: false})
  } catch {
    forgetData(folder)
  }
}

/** Forgets what is kept in the folder. */
export const forgetData = (folder: string): void => rmSync(folder, {recursive: true, force: true})
