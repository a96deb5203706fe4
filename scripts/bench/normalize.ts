/** `npm run bench -- normalize`: speed and memory of the normalizer over a corpus. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {CommandDescription, OptionValues} from '../cli/command.ts'
import {folderOption} from '../cli/folders.ts'
import {CommandError} from '../cli/run.ts'
import {knownKinds, recognizeCorpus} from '../eval/corpora/index.ts'
import {spread} from '../eval/spread.ts'
import {tableText} from '../eval/table.ts'
import type {Document} from '../eval/types.ts'
import {loadReference} from '../normalize/reference.ts'
import {writeCorpus} from './corpus-archive.ts'
import type {NormalizeRun} from './normalize-run.ts'
import {stageShares} from './profile.ts'
import {repeatedTexts} from './repeated-texts.ts'
import {runRow, runHeader, stageRows, timesText} from './report.ts'

const description: CommandDescription = {
  name: 'npm run bench -- normalize',
  summary: 'Measures how fast the normalizer is, cold and warm, and whether its work is linear.',
  options: {corpus: {type: 'string', value: 'DIR', help: 'Folder of labeled texts. Required'}}
}

/** The bench and its command line. */
export const benchNormalize = {description, run}

async function run(values: OptionValues): Promise<void> {
  const folder = folderOption(values, 'corpus')
  const corpus = recognizeCorpus(folder)
  if (!corpus) throw new CommandError(`${folder} is no known corpus. It must hold ${knownKinds}.`)
  const documents = [...corpus.read(folder)]
  const temporary = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    console.log(`${corpus.name}: ${documents.length} texts\n`)
    reportGrowth(temporary, documents)
    reportProfile(temporary)
    await reportRepeatedTexts(temporary)
  } finally {
    rmSync(temporary, {recursive: true})
  }
}

/** A quarter, a half and the whole, each without and then with what the first run remembered. */
function reportGrowth(temporary: string, documents: readonly Document[]): void {
  const rows: string[][] = []
  let last: readonly [NormalizeRun, NormalizeRun] | undefined
  for (const [name, share] of Object.entries({quarter: 4, half: 2, whole: 1})) {
    const archive = join(temporary, name)
    writeCorpus(archive, spread(documents, Math.floor(documents.length / share)))
    const cold = runOnce(archive)
    const warm = runOnce(archive)
    rows.push(runRow(`${name}, cold`, cold), runRow(`${name}, warm`, warm))
    last = [cold, warm]
  }
  console.log(`${tableText(runHeader, rows)}\n`)
  if (last)
    console.log(
      `${tableText(['stage of the whole', 'cold', '', 'warm', ''], stageRows(...last))}\n`
    )
}

/** One run in a process of its own. */
function runOnce(archive: string, ...nodeOptions: string[]): NormalizeRun {
  const script = join(import.meta.dirname, 'normalize-run.ts')
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [...nodeOptions, script, archive, join(archive, '.cache')],
    {encoding: 'utf8'}
  )
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as NormalizeRun
}

/** What the work on texts consists of, from a profile of a cold run over the quarter. */
function reportProfile(temporary: string): void {
  const archive = join(temporary, 'quarter')
  const profile = join(temporary, 'profile')
  mkdirSync(profile)
  rmSync(join(archive, '.cache'), {recursive: true})
  runOnce(archive, '--cpu-prof', `--cpu-prof-dir=${profile}`)
  const rows = stageShares(profile).map(([stage, share]) => [
    stage,
    `${(share * 100).toFixed(1)} %`
  ])
  console.log(`${tableText(['work on texts', 'share'], rows)}\n`)
}

async function reportRepeatedTexts(folder: string): Promise<void> {
  const {reference} = loadReference(folder)
  const rows: string[][] = []
  for await (const {part, milliseconds} of repeatedTexts(reference)) {
    rows.push([JSON.stringify(part), ...timesText(milliseconds)])
  }
  console.log(tableText(['one text of 2 MB, of nothing but', '¼ of it', 'all', 'ratio'], rows))
}
