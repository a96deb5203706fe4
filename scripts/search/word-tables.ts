/** Makes the tables by which the words of a query are taken. */
import type {WordTables} from '../../src/search/word-tables.ts'
import type {Archive} from '../../src/views/archive.ts'
import {functionWords} from './function-words.ts'
import {sameNames} from './same-names.ts'

/** Those of an archive. `foreign` are the foreign words of all its articles, if they are known. */
export const wordTables = (archive: Archive, foreign?: Iterable<string>): WordTables => ({
  names: sameNames(archive, foreign),
  functionWords: functionWords(archive.settings.language)
})
