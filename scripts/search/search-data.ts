/** Writes the files of the search that are not of one range. */
import {join} from 'node:path'
import {searchFiles} from '../../src/search/files.ts'
import {recordsPerFile} from '../../src/search/record.ts'
import type {Archive} from '../../src/views/archive.ts'
import {catalogOf} from './catalog.ts'
import {writePacked, writePackedText} from './packed.ts'
import {referencesAsJson} from './records.ts'
import type {StandingFiles} from './standing-files.ts'
import type {PartWords} from './part-words.ts'
import {vocabularyInParts, vocabularyOf} from './vocabulary.ts'
import {wordTables} from './word-tables.ts'

/** Catalog, vocabulary, tables of words and records, into the site in `out`; `words` are those of all parts as one. */
export function writeSearchData(
  archive: Archive,
  words: PartWords,
  out: string,
  standing?: StandingFiles
): void {
  writePacked(join(out, searchFiles.catalog), catalogOf(archive), standing)
  const vocabulary = vocabularyOf(words.counts, archive)
  for (const [part, near] of vocabularyInParts(vocabulary).entries()) {
    writePacked(join(out, searchFiles.vocabulary(part)), near, standing)
  }
  writePacked(join(out, searchFiles.words), wordTables(archive, words.foreign), standing)
  const references = referencesAsJson(archive)
  for (let from = 0; from < references.length; from += recordsPerFile) {
    const path = join(out, searchFiles.records(from / recordsPerFile))
    const own = references.slice(from, from + recordsPerFile)
    writePackedText(path, `[${own.join(',')}]`, standing)
  }
}
