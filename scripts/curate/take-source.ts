/** Takes the sources of an archive, one by one; of those that nobody touched since they were read, no byte is read. */
import {sha256} from '../../src/archive-folder/sha256.ts'
import type {QuarantinedSource} from '../../src/schema/quarantine.ts'
import type {ArchiveNormalizer} from '../normalize/archive.ts'
import {readScans} from '../normalize/scans.ts'
import {readSource, type Sources} from '../normalize/sources.ts'
import type {SourceFile} from '../normalize/stages.ts'
import type {Memories} from './memories.ts'

/** Where sources are taken from, and where to. */
interface Taking extends Pick<Memories, 'memory' | 'seen'>, Pick<Sources, 'scans'> {
  /** The folder of sources. */
  readonly folder: string
  /** Path → a file that is taken as if it were in the folder. */
  readonly coming: ReadonlyMap<string, SourceFile>
  readonly normalizer: ArchiveNormalizer
  /** Path of a source or scan, in NFC → SHA-256, in hex: entered here. */
  readonly hashes: Map<string, string>
}

/** Reads one source. */
export const sourceReader =
  ({folder, coming}: Pick<Taking, 'folder' | 'coming'>) =>
  (path: string): SourceFile | QuarantinedSource =>
    coming.get(path) ?? readSource(folder, path)

/** Takes the source at a path, as the disk has it, with its scans; one at a time, in order. */
export function sourceTaker(taking: Taking): (path: string) => Promise<void> {
  const {folder, scans, coming, memory, seen, normalizer, hashes} = taking
  const read = sourceReader(taking)
  return async (path) => {
    const beside = readScans(folder, scans.get(path), read)
    for (const scan of beside) if (scan.sha256 !== undefined) hashes.set(scan.path, scan.sha256)
    const composed = path.normalize('NFC')
    const looked = coming.has(path) ? undefined : seen.look(path)
    const known = looked?.sha256
    const held = known === undefined ? undefined : memory.known?.(composed, known)
    if (known !== undefined && held) {
      hashes.set(composed, known)
      normalizer.addHeld(composed, held, beside)
      return
    }
    const file = read(path)
    if ('bytes' in file) {
      const sum = sha256(file.bytes)
      hashes.set(composed, sum)
      looked?.remember(sum)
    }
    await normalizer.add(file, beside)
  }
}
