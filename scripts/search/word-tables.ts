/** Makes the tables by which the words of a query are taken. */
import type {WordTables} from '../../src/search/word-tables.ts'
import type {Archive} from '../../src/views/archive.ts'
import {functionWords} from './function-words.ts'
import {sameNames} from './same-names.ts'

/** Those of an archive. */
export const wordTables = (archive: Archive): WordTables => ({
  names: sameNames(archive),
  functionWords: functionWords(archive.settings.language)
})
