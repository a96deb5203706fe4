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
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 8)
  const room = longest - hash.length - 1
  return [folded.slice(0, room).replace(/-+$/, ''), hash].filter(Boolean).join('-')
}
