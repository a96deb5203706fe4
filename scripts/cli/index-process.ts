/**
 * Makes the search index of an archive, and its data, in a process of its own, so that pages are rendered
 * meanwhile: `index-process.ts CONTENT OUT CACHE PROGRAM`. It reads what is there, may be told which files of the
 * index stand on the site, and begins when it is told to. Before it begins with the data it says so, for it may be told
 * to leave them; when all is there it tells the keys of the index. It ends with the process that started it.
 */
import {once} from 'node:events'
import {setImmediate} from 'node:timers/promises'
import {loadEarly, loadOn} from '../search/archive.ts'
import {PackingThread} from '../search/packing-thread.ts'
import {prepareArticles, rememberPrepared} from '../search/prepared-articles.ts'
import {StandingFiles} from '../search/standing-files.ts'
import {writeSearchIndex} from '../search/write-index.ts'
import {willBeMadeAnew, withWritten} from '../search/written-records.ts'
import {
  beginIndex,
  dataBegun,
  leaveData,
  type IndexMessage,
  type IndexTask,
  type SearchKeys
} from './index-apart.ts'
import {reportFailure} from './run.ts'

const [content = '', out = '', cache = '', program = ''] = process.argv.slice(2)
const giveUp = () => process.exit(1)
const tell = (message: IndexMessage) => process.send?.(message)
process.on('disconnect', giveUp)
const begun = Promise.withResolvers<true>()
const told = {standing: new Map() as SearchKeys, leavesData: false}
process.on('message', (task: IndexTask) => {
  if (task === beginIndex) begun.resolve(true)
  else if (task === leaveData) told.leavesData = true
  else told.standing = new Map(task)
})
try {
  const early = willBeMadeAnew(content) ? undefined : loadEarly(content, program)
  const before = early && prepareArticles(content, program, early)
  await begun.promise
  const thread = new PackingThread()
  const standing = new StandingFiles(out, told.standing, thread.pack)
  const records = withWritten(content, early?.records)
  const taken = Date.now()
  const archive = loadOn(content, early, records)
  await writeSearchIndex(archive, out, {cache, standing})
  // What it was told meanwhile is heard.
  await setImmediate()
  if (archive.settings.data && !told.leavesData) {
    tell(dataBegun)
    const {dataMemory, writeData} = await import('../exports/write-data.ts')
    writeData(archive, content, out, dataMemory(content, archive, program))
  }
  rememberPrepared(content, program, {archive, records}, {before, taken})
  await thread.finish()
  process.off('disconnect', giveUp)
  tell([...standing.keys])
  // By then it has arrived.
  await once(process, 'disconnect')
} catch (error) {
  process.off('disconnect', giveUp)
  reportFailure(error)
  process.disconnect()
}
