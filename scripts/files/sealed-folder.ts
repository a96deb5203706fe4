/** Folders of a cache with a hash of all their files: one of which a file was cut, changed or lost is made again. */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {inventoryDigest, takeInventory} from './inventory.ts'
import {filesBelow} from './stamps.ts'

/** Holds the hash. */
const seal = 'seal'

/** One hash for the paths and contents of all files below `folder` but those of that name. */
export const folderDigest = (folder: string, but: string): string =>
  inventoryDigest(
    takeInventory(
      folder,
      filesBelow(folder, '', (name) => name === but)
    )
  )

/** Seals a folder that is whole. */
export const sealFolder = (folder: string): void =>
  writeFileSync(join(folder, seal), folderDigest(folder, seal))

/** Whether the folder is as it was sealed. */
export function isSealed(folder: string): boolean {
  try {
    return readFileSync(join(folder, seal), 'utf8') === folderDigest(folder, seal)
  } catch {
    return false
  }
}
