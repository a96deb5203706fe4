/** Item ids: a pure function of the source's path, so that no metadata can ever move a page. */
import {createHash} from 'node:crypto'

const longest = 80

/** Letters that Unicode does not decompose, as English writes them. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ə: 'a'
}

/** Names of devices on Windows, which can be no file there, whatever their ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłıə]/g, (letter) => letters[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

const plainName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)

/** The folded name, cut to leave room for the hash of what folding or cutting lost. */
function withHash(folded: string, hash: string, most: number): string {
  const room = most - hash.length - 1
  return [folded.slice(0, room).replace(/-+$/, ''), hash].filter(Boolean).join('-')
}

/**
 * Id of the item in the file at `path` (below `sources/`, forward slashes): folders and stem folded
 * to `[a-z0-9-]`, joined by `--`, at most 80 characters. `-` and 8 hex of the SHA-256 of the path
 * follow when folding, cutting, or an extension other than `.txt` lost anything, and when the id
 * would be the name of a device.
 */
export function itemId(path: string): string {
  const stem = path.replace(/\.[^./]+$/, '')
  const plain =
    path.endsWith('.txt') && /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/.test(stem)
  const folded = stem.split('/').map(fold).filter(Boolean).join('--')
  if (plain && folded.length <= longest && !devices.test(folded)) return folded
  return withHash(folded, shortHash(path), longest)
}

/** Whether the id can be that of an item in the folder at `path` (below `sources/`). */
export function mayBeBelow(id: string, path: string): boolean {
  const folder = path.split('/').map(fold).filter(Boolean).join('--')
  const room = longest - 9
  // Of a long path the end is cut; of a name in other letters nothing but the hash is left.
  if (folder.length + 2 > room) return id.startsWith(folder.slice(0, room).replace(/-+$/, ''))
  if (folder === '' || id.startsWith(`${folder}--`)) return true
  return id.startsWith(`${folder}-`) && /^[\da-f]{8}(?:--|$)/.test(id.slice(folder.length + 1))
}

const longestKey = 60

/**
 * Key of one item among those of a file, from what the format knows it by: its address, its number.
 * `-` and 8 hex of the SHA-256 of that name follow when folding or cutting lost anything.
 */
export function itemKey(name: string): string {
  if (plainName.test(name) && name.length <= longestKey) return name
  return withHash(fold(name.replace(/^https?:\/\/(?:www\.)?/, '')), shortHash(name), longestKey)
}

/** Id of the item with this key in the file at `path`. */
export function itemIdIn(path: string, key: string): string {
  return `${itemId(path)}--${key}`
}
