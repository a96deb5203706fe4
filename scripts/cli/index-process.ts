/**
 * Makes the search index of an archive, and its data, in a process of its own, so that pages are rendered
 * meanwhile: `index-process.ts CONTENT OUT CACHE PROGRAM`. It begins when it is told which files of the index stand on the
 * site, tells the keys of all when they are there, and when the data is; it ends with the process that started it.
 */
import {once} from 'node:events'
import {loadArchive} from '../search/archive.ts'
import {readEarly} from '../search/early-records.ts'
import {StandingFiles} from '../search/standing-files.ts'
import {writeSearchIndex} from '../search/write-index.ts'
import {dataDone, type IndexMessage} from './index-apart.ts'
import {reportFailure} from './run.ts'

const [content = '', out = '', cache = '', program = ''] = process.argv.slice(2)
const giveUp = () => process.exit(1)
process.on('disconnect', giveUp)
try {
  const early = readEarly(content, program)
  const [before] = (await once(process, 'message')) as [[string, string][]]
  const standing = new StandingFiles(out, new Map(before))
  const archive = loadArchive(content, early)
  await writeSearchIndex(archive, out, {cache, standing})
  process.send?.([...standing.keys] satisfies IndexMessage)
  if (archive.settings.data) {
    const {writeData} = await import('../exports/write-data.ts')
    writeData(archive, content, out)
  }
  process.off('disconnect', giveUp)
  process.send?.(dataDone satisfies IndexMessage)
  // By then both have arrived.
  await once(process, 'disconnect')
} catch (error) {
  process.off('disconnect', giveUp)
  reportFailure(error)
  process.disconnect()
}
