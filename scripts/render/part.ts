/** What a part of a site says of itself, so that parts that do not belong together are not joined. */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {readShard, shardName, type Shard} from './shard.ts'
import {partManifest} from './site-files.ts'
import {takeInventory} from '../files/inventory.ts'
import {filesBelow} from '../files/stamps.ts'

export interface Part {
  readonly shard: Shard
  /** What every page rests on: code, settings, tables. */
  readonly ground: string
  /** The archive with all that was made of it. */
  readonly archive: string
  /** File of a page → its key, of the pages of this part. */
  readonly pages: Readonly<Record<string, string>>
  /** Path below the folder → hash of the content, of all its files. */
  readonly files: Readonly<Record<string, string>>
}

const hashesOf = (folder: string): Part['files'] =>
  Object.fromEntries(
    Object.entries(takeInventory(folder, filesBelow(folder))).map(([path, {sha256}]) => [
      path,
      sha256
    ])
  )

/** Writes it into the folder of the part, with the hashes of what lies there. */
export function writePart(out: string, part: Omit<Part, 'files'>): void {
  const whole: Part = {...part, files: hashesOf(out)}
  writeFileSync(join(out, partManifest), JSON.stringify(whole))
}

/** So many files are named, and the others counted. */
const mostNamed = 5

/** What of the part in `folder` is not as it was made, a sentence each; none where all is. */
export function whyNotWhole(folder: string, {shard, files}: Part): string[] {
  const found = hashesOf(folder)
  const why = [...new Set([...Object.keys(files), ...Object.keys(found)])].flatMap((path) => {
    if (found[path] === files[path]) return []
    if (found[path] === undefined) return [`${path} is missing`]
    return [files[path] === undefined ? `${path} is none of its files` : `${path} is another`]
  })
  const more = why.length > mostNamed ? [`and ${why.length - mostNamed} more files`] : []
  const named = [...why.sort().slice(0, mostNamed), ...more].join('; ')
  return why.length === 0
    ? []
    : [
        `${folder} is not as part ${shardName(shard)} was made: ${named}. Copy it whole, or make it again.`
      ]
}

/** Reads it; `undefined` where the folder is no part of a site, or says of itself what no part is. */
export function readPart(folder: string): Part | undefined {
  try {
    const part: unknown = JSON.parse(readFileSync(join(folder, partManifest), 'utf8'))
    return isPart(part) ? part : undefined
  } catch {
    return undefined
  }
}

type Unchecked<Whole> = {readonly [Key in keyof Whole]?: unknown}

function isPart(found: unknown): found is Part {
  const {shard, ground, archive, pages, files} = (found ?? {}) as Unchecked<Part>
  return (
    isShard(shard) &&
    isText(ground) &&
    isText(archive) &&
    isTableOfTexts(pages) &&
    isTableOfTexts(files)
  )
}

const isText = (value: unknown) => typeof value === 'string'
const isTableOfTexts = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every(isText)

function isShard(found: unknown): boolean {
  const {at, of} = (found ?? {}) as Unchecked<Shard>
  return typeof at === 'number' && typeof of === 'number' && !!readShard(shardName({at, of}))
}

/** What keeps the parts in `folders` from being one whole site, a sentence each; none when nothing does. */
export function whyNotOne(
  folders: readonly string[],
  parts: readonly (Part | undefined)[],
  {ground, archive}: Pick<Part, 'ground' | 'archive'>
): string[] {
  const why: string[] = []
  const found = new Map<number, string>()
  const of = parts.find((part) => part !== undefined)?.shard.of ?? 0
  for (const [index, part] of parts.entries()) {
    const folder = folders[index] ?? ''
    if (!part) {
      why.push(`${folder} is no part of a site that \`npm run build -- --shard\` made.`)
      continue
    }
    const {shard} = part
    const name = shardName(shard)
    const twin = found.get(shard.at)
    if (shard.of !== of) why.push(`${folder} is part ${name}, of another number of parts.`)
    else if (twin !== undefined) why.push(`${folder} is part ${name}, and so is ${twin}.`)
    else found.set(shard.at, folder)
    if (part.ground !== ground) {
      why.push(`${folder} was made with other code, settings, tables or address.`)
    } else if (part.archive !== archive) why.push(`${folder} was made of another archive.`)
  }
  const missing = Array.from({length: of}, (_, at) => ({at, of})).filter(({at}) => !found.has(at))
  if (missing.length > 0) why.push(`Missing: ${missing.map(shardName).join(', ')}.`)
  return why
}
