/** Lists and reads the files below `sources/`. */
import {sha256} from '../../src/archive-folder/sha256.ts'
import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import type {QuarantinedSource} from '../../src/schema/quarantine.ts'
import {isHidden, isHiddenText} from '../../src/lib/hidden-files.ts'
import {pairScans, type Pairing} from '../../src/archive-folder/scans.ts'
import type {SourceFile} from './stages.ts'

/** What lies below `sources/`. */
export interface Sources {
  /**
   * Paths of files to read, as the disk has them, with forward slashes, in order of the UTF-16 units of
   * their composed form (NFC).
   */
  readonly paths: readonly string[]
  /** Path of a text → paths of the scans beside it, as the disk has them. */
  readonly scans: Pairing['scans']
  /** What is no file: symbolic links could lead out of the archive, or round in circles. */
  readonly quarantined: readonly QuarantinedSource[]
}

const noFile = {
  rule: 'quarantine/no-file',
  reason: 'This is a link or another special file, which is not followed.',
  fix: 'Put a copy of the text itself here.'
}

const hidden = {
  rule: 'quarantine/hidden',
  reason:
    'Its name begins with a dot, as do those of files that systems and programs leave behind.',
  fix: 'If it is an article, rename it so that its name begins with a letter or digit.'
}

/**
 * Lists `folder`, and paths of `more` that are to be there, without following links. Hidden files
 * (`.DS_Store`) are what systems leave behind; those with the name of a text are told.
 */
export function listSources(folder: string, more: readonly string[] = []): Sources {
  const paths: string[] = [...more]
  const quarantined: QuarantinedSource[] = []
  const walk = (below: string) => {
    const list = () => readdirSync(join(folder, below), {withFileTypes: true})
    // Without any source, all articles would go.
    const entries = below === '' ? list() : readOrRefuse(below, 'folder', list)
    if (!Array.isArray(entries)) {
      quarantined.push(entries)
      return
    }
    for (const entry of entries) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (isHidden(entry.name)) {
        if (entry.isFile() && isHiddenText(entry.name)) quarantined.push({path, ...hidden})
        continue
      }
      if (entry.isDirectory()) walk(path)
      else if (entry.isFile()) paths.push(path)
      else quarantined.push({path, ...noFile})
    }
  }
  if (existsSync(folder)) walk('')
  const byPath = (a: QuarantinedSource, b: QuarantinedSource) => (a.path < b.path ? -1 : 1)
  const {sources, scans} = pairScans(paths.toSorted(byComposedName))
  return {paths: sources, scans, quarantined: quarantined.toSorted(byPath)}
}

/** Of two spellings of one path the composed one is first: it is the one that its record leads to. */
function byComposedName(a: string, b: string): number {
  const [one, other] = [a.normalize('NFC'), b.normalize('NFC')]
  if (one !== other) return one < other ? -1 : 1
  return Number(b === other) - Number(a === one) || (a < b ? -1 : 1)
}

/**
 * Reads the source at `path`, as the disk has it. Its path in the archive is NFC, so that an id does not depend on the file system. A file that
 * cannot be read is set aside with the system's reason.
 */
export function readSource(folder: string, path: string): SourceFile | QuarantinedSource {
  const composed = path.normalize('NFC')
  const bytes = readOrRefuse(composed, 'file', () => readFileSync(join(folder, path)))
  return bytes instanceof Uint8Array ? {path: composed, bytes} : bytes
}

/** What `read` gives of the file or folder at `path`, or that it is set aside. */
function readOrRefuse<Result>(
  path: string,
  what: 'file' | 'folder',
  read: () => Result
): Result | QuarantinedSource {
  try {
    return read()
  } catch (error) {
    return {
      path,
      rule: 'quarantine/unreadable',
      reason: `The ${what} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})${what === 'folder' ? ', so no text in it is in the archive' : ''}.`,
      fix: 'Check its permissions, and that its name is valid UTF-8.'
    }
  }
}

/** What is set aside of a file whose bytes are known. */
export function setAside(
  {path, bytes}: SourceFile,
  why: Pick<QuarantinedSource, 'rule' | 'reason' | 'fix'>
): QuarantinedSource {
  return {path, sha256: sha256(bytes), ...why}
}
