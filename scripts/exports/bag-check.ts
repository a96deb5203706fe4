/** Whether a bag (BagIt 1.0, RFC 8493) is whole and unchanged. */
import {existsSync, readFileSync, statSync} from 'node:fs'
import {isAbsolute, join} from 'node:path'
import {filesBelow, hashOf} from './fixity.ts'
import type {WithheldFile} from './withheld-files.ts'
import {readWithheldCsv, withheldList} from './withheld-list.ts'

/** What is wrong with the bag in `folder`, one sentence each; nothing when it is whole and unchanged. */
export function bagProblems(folder: string): string[] {
  const missing = ['bagit.txt', 'manifest-sha256.txt'].filter(
    (name) => !existsSync(join(folder, name))
  )
  if (missing.length > 0) return missing.map((name) => `${name} is missing: this is no whole bag.`)
  const payload = filesBelow(folder).filter((path) => path.startsWith('data/'))
  const listed = readManifest(join(folder, 'manifest-sha256.txt'))
  const extra = payload.filter((path) => !listed.has(path))
  return [
    ...differences(folder, listed),
    ...extra.map((path) => `${path} is in the bag, but not in its manifest.`),
    ...(existsSync(join(folder, 'tagmanifest-sha256.txt'))
      ? differences(folder, readManifest(join(folder, 'tagmanifest-sha256.txt')))
      : []),
    ...oxumProblem(folder, payload),
    ...leaked(folder, listed)
  ]
}

/** How many files the manifest of a bag lists; none without a manifest. */
export function bagFiles(folder: string): number {
  const path = join(folder, 'manifest-sha256.txt')
  return existsSync(path) ? readManifest(path).size : 0
}

function readManifest(path: string): Map<string, string> {
  const lines = readFileSync(path, 'utf8').split(/\r\n|\r|\n/)
  return new Map(
    lines.flatMap((line) => {
      const [, hash, name] = /^([0-9a-fA-F]{64})\s+\*?(.+)$/.exec(line) ?? []
      if (hash === undefined || name === undefined) return []
      return [[decodePath(name), hash.toLowerCase()]]
    })
  )
}

const decodePath = (name: string) =>
  name.replaceAll(/%0D/gi, '\r').replaceAll(/%0A/gi, '\n').replaceAll('%25', '%')

function differences(folder: string, listed: ReadonlyMap<string, string>): string[] {
  return [...listed].flatMap(([path, hash]) => {
    // Section 2.1.3: a manifest that names what is outside is not to be trusted.
    if (isOutside(path)) return [`${path} is named in a manifest, and leads out of the bag.`]
    const file = join(folder, path)
    if (!existsSync(file)) return [`${path} is missing.`]
    if (!statSync(file).isFile()) return [`${path} is no file.`]
    const found = hashOf(file)
    return found === hash ? [] : [`${path} has changed: SHA-256 ${found}, expected ${hash}.`]
  })
}

const isOutside = (path: string) => isAbsolute(path) || path.split(/[/\\]/).includes('..')

function oxumProblem(folder: string, payload: readonly string[]): string[] {
  const info = join(folder, 'bag-info.txt')
  const [, stated] = existsSync(info)
    ? (/^Payload-Oxum:\s*(\S+)/m.exec(readFileSync(info, 'utf8')) ?? [])
    : []
  if (stated === undefined) return []
  const bytes = payload.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0)
  const found = `${bytes}.${payload.length}`
  return found === stated ? [] : [`The payload is ${found} (bytes.files), expected ${stated}.`]
}

/** Files of texts that are withheld, which the bag does not hold. */
export function bagWithheld(folder: string): Pick<WithheldFile, 'path' | 'sha256'>[] {
  const path = join(folder, 'data', withheldList)
  return existsSync(path) ? readWithheldCsv(readFileSync(path, 'utf8')) : []
}

/** What is said to be withheld and is in the bag. */
function leaked(folder: string, listed: ReadonlyMap<string, string>): string[] {
  const hashes = new Map(bagWithheld(folder).map(({path, sha256}) => [sha256, path]))
  return [...listed].flatMap(([path, hash]) => {
    const withheld = hashes.get(hash)
    return withheld === undefined ? [] : [`${path} is ${withheld}, which is withheld.`]
  })
}
