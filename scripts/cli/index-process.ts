/**
 * Makes the search index of an archive in a process of its own, so that pages are rendered meanwhile:
 * `index-process.ts CONTENT OUT CACHE`. It ends with the process that started it.
 */
import {loadArchive} from '../search/archive.ts'
import {writeSearchIndex} from '../search/write-index.ts'
import {reportFailure} from './run.ts'

const [content = '', out = '', cache = ''] = process.argv.slice(2)
const giveUp = () => process.exit(1)
process.on('disconnect', giveUp)
try {
  await writeSearchIndex(loadArchive(content), out, {cache})
} catch (error) {
  reportFailure(error)
}
process.off('disconnect', giveUp)
process.disconnect()
