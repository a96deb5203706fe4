/** BagIt 1.0 (RFC 8493): a folder of files with their hashes, which archives and libraries take in. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {dirname, join} from 'node:path'
import {filesBelow, hashOf} from './fixity.ts'

/** A folder whose files go into the bag below `data/NAME/`. */
export interface BagPart {
  readonly name: string
  readonly folder: string
  /** Whether a file of it goes into the bag, by its path below `folder`; without this, all do. */
  readonly holds?: (path: string) => boolean
}

export interface BagContent {
  readonly parts: readonly BagPart[]
  /** Files of the payload that are made for the bag: path below `data/` → content. */
  readonly made: ReadonlyMap<string, string>
  /** Labels and values of `bag-info.txt`, besides the payload's size. */
  readonly info: readonly (readonly [string, string])[]
}

/** A path as manifests write it (section 2.1.3): line ends and percent signs are encoded. */
const manifestPath = (path: string) =>
  path.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const manifest = (folder: string, paths: readonly string[]) =>
  paths.map((path) => `${hashOf(join(folder, path))}  ${manifestPath(path)}\n`).join('')

/**
 * Writes a bag at `target`, which must not exist. Until it is whole it stands beside under another
 * name: what is called a bag is one.
 */
export function writeBag(target: string, {parts, made, info}: BagContent): void {
  if (existsSync(target)) throw new Error(`There is something at ${target} already.`)
  const partial = `${target}.partial`
  rmSync(partial, {recursive: true, force: true})
  for (const {name, ...part} of parts) copyInto(join(partial, 'data', name), part)
  for (const [path, content] of made) writeInto(join(partial, 'data', path), content)
  const payload = filesBelow(partial)
  const bytes = payload.reduce((sum, path) => sum + statSync(join(partial, path)).size, 0)
  const tags: readonly (readonly [string, string])[] = [
    ['bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'],
    ['bag-info.txt', tagFile([...info, ['Payload-Oxum', `${bytes}.${payload.length}`]])],
    ['manifest-sha256.txt', manifest(partial, payload)]
  ]
  for (const [name, content] of tags) writeInto(join(partial, name), content)
  const names = tags.map(([name]) => name).sort()
  writeInto(join(partial, 'tagmanifest-sha256.txt'), manifest(partial, names))
  renameSync(partial, target)
}

function copyInto(target: string, {folder, holds = () => true}: Omit<BagPart, 'name'>): void {
  for (const path of filesBelow(folder).filter(holds)) {
    const to = join(target, path)
    mkdirSync(dirname(to), {recursive: true})
    copyFileSync(join(folder, path), to)
  }
}

function writeInto(path: string, content: string): void {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, content)
}

/** Values are one line each: a line break would begin another label. */
const tagFile = (rows: readonly (readonly [string, string])[]) =>
  rows.map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`).join('')
