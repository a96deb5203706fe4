/** Scans: pictures of the printed piece, saved beside its text under the same name. */

/** A kind of file that a scan can be. */
interface ScanType {
  readonly mediaType: string
  /** How a page shows it: browsers do not show TIFF, and a PDF is opened on its own. */
  readonly shown: 'picture' | 'link' | 'no'
}

/** Ending → kind. SVG is none: it can hold scripts, which would run as the archive's own. */
export const scanTypes: Readonly<Record<string, ScanType>> = {
  '.jpg': {mediaType: 'image/jpeg', shown: 'picture'},
  '.jpeg': {mediaType: 'image/jpeg', shown: 'picture'},
  '.png': {mediaType: 'image/png', shown: 'picture'},
  '.webp': {mediaType: 'image/webp', shown: 'picture'},
  '.gif': {mediaType: 'image/gif', shown: 'picture'},
  '.pdf': {mediaType: 'application/pdf', shown: 'link'},
  '.tif': {mediaType: 'image/tiff', shown: 'no'},
  '.tiff': {mediaType: 'image/tiff', shown: 'no'}
}

/** Texts of one piece, which can have scans; of two with one name, the kind named first has them. */
const textEndings = ['.txt', '.md', '.html', '.htm', '.docx']

/** Ending of a file's name, in lower case, with its dot; empty when it has none. */
export function endingOf(path: string): string {
  return /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? ''
}

/** Whether a file is a picture by its name: no text can be read from it. */
export const isPicture = (path: string) =>
  /^image\//.test(scanTypes[endingOf(path)]?.mediaType ?? '')

/** The name that a text and its scans share, folders included. */
const stemOf = (path: string) => path.slice(0, path.length - endingOf(path).length).normalize('NFC')

/** Files that are read, and the scans that some of them have. */
export interface Pairing {
  readonly sources: readonly string[]
  /** Path of the text → paths of its scans, in the order of their pages. */
  readonly scans: ReadonlyMap<string, readonly string[]>
}

/** Stem → text, of the texts that can have scans. */
function textsByStem(paths: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>()
  const byEnding = Map.groupBy(paths, endingOf)
  for (const ending of textEndings.toReversed()) {
    for (const path of byEnding.get(ending) ?? []) texts.set(stemOf(path), path)
  }
  return texts
}

/**
 * Tells scans from sources, by their names alone: `clipping.jpg`, or the pages `clipping-1.jpg` and
 * `clipping-2.jpg`, beside `clipping.txt`. What has no text beside it stays a source.
 */
export function pairScans(paths: readonly string[]): Pairing {
  if (!paths.some((path) => scanTypes[endingOf(path)])) return {sources: paths, scans: new Map()}
  const texts = textsByStem(paths)
  const pages: {text: string; path: string; number: number}[] = []
  const sources = paths.filter((path) => {
    if (!scanTypes[endingOf(path)]) return true
    const stem = stemOf(path)
    const [, base = '', number = ''] = /^(.*)-(\d{1,4})$/s.exec(stem) ?? []
    const own = texts.get(stem)
    const text = own ?? texts.get(base)
    if (text === undefined) return true
    pages.push({text, path, number: own === undefined ? Number(number) : 0})
    return false
  })
  const inOrder = pages.toSorted((a, b) => a.number - b.number || (a.path < b.path ? -1 : 1))
  const byText = Map.groupBy(inOrder, ({text}) => text)
  return {
    sources,
    scans: new Map([...byText].map(([text, all]) => [text, all.map(({path}) => path)]))
  }
}
