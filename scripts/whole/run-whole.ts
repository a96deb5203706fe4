/**
 * Runs a script of this project, from one program where it is kept: `run-whole.ts SCRIPT …`. The script sees
 * its own arguments.
 */
import {rmSync} from 'node:fs'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {stackInSources} from './stack-lines.ts'
import {hasBegun, manifestIn, wholeFolder, wholeOf} from './whole-program.ts'

process.argv.splice(1, 1)
const script = resolve(process.argv[1] ?? '')
const whole = wholeOf(script)
const load = (path: string): Promise<unknown> => import(pathToFileURL(path).href)
if (whole === undefined) await load(script)
else {
  // To have Node.js read all maps takes a fifth of what the program saves.
  Error.prepareStackTrace = stackInSources
  await load(whole).catch((error: unknown) => {
    // What a script itself throws is its own: it would throw it again.
    if (hasBegun()) throw error
    rmSync(manifestIn(wholeFolder()), {force: true})
    return load(script)
  })
}
