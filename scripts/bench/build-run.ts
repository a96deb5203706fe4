/**
 * One build of an archive, in a process of its own: nothing is warm that would not be for a user. Tells
 * its parent of each step as it begins.
 */
import {keepCompiledProgram} from '../cli/compiled-program.ts'
import {useFolders} from '../cli/folders.ts'
import {processorSeconds} from './process-tree.ts'

/** What it tells: the step that begins, and the seconds of processors until then. */
export interface StepMessage {
  readonly step: string
  readonly processor: number
}

const tell = (step: string) =>
  process.send?.({step, processor: processorSeconds()} satisfies StepMessage)

const [content = '', out = '', ...options] = process.argv.slice(2)
const folders = useFolders({content, out})
keepCompiledProgram()
const {buildSite} = await import('../cli/site.ts')
await buildSite(folders, {clean: options.includes('clean'), watch: tell})
tell('end')
