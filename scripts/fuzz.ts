/** `npm run fuzz`: hostile texts by the thousand, and what must hold for each of them. */
import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {cacheFolder} from '../src/archive-folder/cache-folder.ts'
import {contentFolder} from '../src/archive-folder/paths.ts'
import type {OptionValues} from './cli/command.ts'
import {folderOption, projectFolder, useFolders} from './cli/folders.ts'
import {CommandError, runCommand} from './cli/run.ts'
import {readInput} from './fuzz/findings.ts'
import {shippedFiles} from './fuzz/real-files.ts'
import {corpusTexts, shippedTexts} from './fuzz/real-texts.ts'
import {rebuild} from './fuzz/rebuilds.ts'
import {openWorker, run} from './fuzz/run.ts'
import type {Tally} from './fuzz/tally.ts'

const options = {
  runs: {type: 'string', value: 'N', help: 'How many inputs. Default: 1000'},
  seed: {type: 'string', value: 'S', help: 'Another number, other inputs. Default: 1'},
  corpus: {type: 'string', value: 'DIR', help: 'Folder of labeled texts to damage as well'},
  seconds: {type: 'string', value: 'T', help: 'Stop after so many seconds'},
  pages: {type: 'string', value: 'N', help: 'Texts a site is built of; 0: none. Default: 200'},
  interrupted: {type: 'string', value: 'N', help: 'Break off so many runs of the commands instead'},
  rebuilds: {type: 'string', value: 'N', help: 'Change and rebuild an archive so often instead'},
  input: {type: 'string', value: 'FILE', help: 'Check this file instead, such as one that was kept'}
} as const

/** A whole number that an option gives. */
function numberOption(values: OptionValues, name: string, otherwise: number): number {
  const value = values[name]
  if (value === undefined) return otherwise
  const number = Number(value)
  if (Number.isSafeInteger(number) && number >= 0) return number
  throw new CommandError(`--${name} ${String(value)} is not a whole number.`)
}

await runCommand(
  {
    name: 'npm run fuzz',
    summary:
      'Normalizes hostile texts and checks that nothing breaks, hangs, is lost or goes live.',
    options
  },
  async (values) => {
    const runs = numberOption(values, 'runs', 1000)
    const seed = numberOption(values, 'seed', 1)
    useFolders({})
    if (values['input'] !== undefined) return checkInput(String(values['input']))
    const interrupted = numberOption(values, 'interrupted', 0)
    if (interrupted > 0) return breakOff(interrupted, seed)
    const rebuilds = numberOption(values, 'rebuilds', 0)
    if (rebuilds > 0) return rebuildOften(rebuilds, seed)
    const texts = shippedTexts()
    if (values['corpus'] !== undefined) texts.push(...corpusTexts(folderOption(values, 'corpus')))
    const [first, ...others] = texts
    if (!first) throw new CommandError('There are no texts to damage.')
    const start = performance.now()
    const tally = await run({
      runs,
      seed,
      seconds: numberOption(values, 'seconds', Number.MAX_SAFE_INTEGER),
      pages: numberOption(values, 'pages', 200),
      content: contentFolder(),
      findings: cacheFolder(contentFolder(), 'fuzz'),
      material: {texts: [first, ...others], files: shippedFiles()},
      say: (line) => console.log(line)
    })
    report(tally, (performance.now() - start) / 1000)
  }
)

/** What was seen. Exit status 1 when anything was wrong. */
function report(tally: Tally, seconds: number): void {
  console.log(`${(tally.inputs / seconds).toFixed(0)} inputs a second for ${seconds.toFixed(0)} s`)
  console.log(`${tally.articles} articles, ${tally.pages} pages built`)
  console.log('slowest:')
  for (const {index, file, milliseconds} of tally.slowest) {
    console.log(`  input ${index}: ${milliseconds.toFixed(0)} ms, ${file.bytes.length} bytes`)
  }
  console.log(tally.line)
  if (!tally.clean) process.exitCode = 1
}

/** One file, as often as anybody likes. */
async function checkInput(input: string): Promise<void> {
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), input)
  if (!existsSync(path)) throw new CommandError(`There is no file ${path}.`)
  const worker = openWorker(contentFolder())
  const {violations, times} = await worker.examine(readInput(path))
  await worker.close()
  for (const {phase, milliseconds} of times) console.log(`${phase}: ${milliseconds.toFixed(0)} ms`)
  for (const {name, say} of violations) console.log(`${name}: ${say}`)
  if (violations.length > 0) process.exitCode = 1
  else console.log('Nothing is wrong with it.')
}

/** Builds after changes, each compared with a build from nothing. */
function rebuildOften(sequences: number, seed: number): void {
  for (const {changes, differing} of rebuild(sequences, seed)) {
    console.log(`${changes.join(', ')}: ${differing.length} files differ`)
    for (const file of differing) console.log(`  ${file}`)
    if (differing.length > 0) process.exitCode = 1
  }
}

/** What interrupted runs say. */
interface InterruptedReport {
  readonly runs: number
  readonly brokenOff: number
  readonly finished: number
  readonly failures: readonly string[]
}

/** Runs of the commands that are broken off in the middle. */
async function breakOff(runs: number, seed: number): Promise<void> {
  const path = join(projectFolder, 'scripts/fuzz/interrupted-runs.ts')
  if (!existsSync(path)) throw new CommandError('Interrupted runs are not part of this version.')
  const {runInterrupted} = (await import(path)) as {
    runInterrupted: (options: {runs: number; seed: number}) => Promise<InterruptedReport>
  }
  const {brokenOff, finished, failures} = await runInterrupted({runs, seed})
  for (const failure of failures) console.log(failure)
  console.log(
    `${runs} runs, ${brokenOff} broken off, ${finished} finished later: ${failures.length} failures`
  )
  if (failures.length > 0) process.exitCode = 1
}
