/**
 * Writes pages of the archive that the environment names, for another process that does the same:
 * `render-process.ts PROGRAM STAGED`. It says when it is ready, takes the files of pages, says of
 * each batch in its turn that it is written, and ends with the process that started it.
 */
import {contentFolder} from '../../src/archive-folder/paths.ts'
import {giveArchive, leaveKeys} from '../../src/data/given-archive.ts'
import {helperDone, type HelperTask} from '../render/helpers.ts'
import {firstOfEach} from '../render/choose.ts'
import {describedIn} from '../render/page-program.ts'
import {sharedIn} from '../render/program-files.ts'
import {openKept, pathsOf} from '../render/run-program.ts'
import {writePages} from '../render/write-pages.ts'
import {keepHeapLean} from '../runtime/lean-heap.ts'
import {loadArchive} from '../search/archive.ts'
import {withWritten, writtenFacts} from '../search/written-records.ts'

const [folder = '', staged = ''] = process.argv.slice(2)
process.on('disconnect', () => process.exit(1))
keepHeapLean()
process.env['NODE_ENV'] = 'production'
const content = contentFolder()
const records = withWritten(content)
giveArchive(loadArchive(content, records), new Map(Object.entries(writtenFacts(records))))
leaveKeys()
const program = {...describedIn(folder), folder}
const app = await openKept(program)
const paths = firstOfEach(await pathsOf(app))
const place = {home: program.home, staged, shared: new Set(sharedIn(folder))}
const giveUp = () => process.exit(1)
// Where nobody hears it any more, there is nothing to do.
const tell = () => process.send?.(helperDone, undefined, {}, (error) => error && giveUp())

async function writeAsked(files: HelperTask): Promise<void> {
  const asked = files.flatMap((file) => paths.get(file) ?? [])
  // What it cannot do, it leaves to the other process, which tells why.
  if (asked.length < files.length) giveUp()
  await writePages(app, asked, place).catch(giveUp)
  tell()
}

let writing = Promise.resolve()
process.on('message', (files: HelperTask) => {
  writing = writing.then(() => writeAsked(files))
})
tell()
