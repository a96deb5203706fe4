/** `npm run bench -- build`: what a build takes, from nothing, of nothing new, and of one article more. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {loadavg, tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import type {CommandDescription, OptionValues} from '../cli/command.ts'
import {folderOption, projectFolder} from '../cli/folders.ts'
import {CommandError} from '../cli/run.ts'
import {knownKinds, recognizeCorpus} from '../eval/corpora/index.ts'
import {tableText} from '../eval/table.ts'
import type {Document} from '../eval/types.ts'
import {writeBuildArchive} from './build-archive.ts'
import {outputLines} from './build-output.ts'
import {measureBuild, type MeasuredStep} from './build-measure.ts'
import {measurePeers} from './build-peers.ts'
import {
  comparisons,
  growth,
  summarizeTurns,
  summaryRows,
  type Summary,
  type Turn
} from './build-summary.ts'

const description: CommandDescription = {
  name: 'npm run bench -- build',
  summary:
    'Measures builds of archives of real texts: from nothing, of nothing new, of one article more.',
  options: {
    corpus: {type: 'string', value: 'DIR', help: 'Folder of texts. Required'},
    sizes: {type: 'string', value: 'LIST', help: 'Articles, such as 1k,5k,20k,100k. Default: 1k'},
    lean: {type: 'boolean', help: 'Without twins, feeds and data, as other generators build'},
    peers: {type: 'string', value: 'FILE', help: 'A script that builds the same with others'},
    floor: {type: 'boolean', help: 'With a bare site of Astro as one more of them'},
    repeat: {type: 'string', value: 'N', help: 'Turns, of which medians are told. Default: 1'}
  }
}

/** The bench and its command line. */
export const benchBuild = {description, run}

async function run(values: OptionValues): Promise<void> {
  const folder = folderOption(values, 'corpus')
  const corpus = recognizeCorpus(folder)
  if (!corpus) throw new CommandError(`${folder} is no known corpus. It must hold ${knownKinds}.`)
  const repeat = Number(values['repeat'] ?? 1)
  if (!Number.isInteger(repeat) || repeat < 1)
    throw new CommandError('--repeat is a number of turns.')
  const sizes = readSizes(String(values['sizes'] ?? '1k'))
  const documents = [...corpus.read(folder)]
  process.chdir(projectFolder)
  let smaller: {size: number; summary: Summary} | undefined
  for (const size of sizes) {
    const temporary = mkdtempSync(join(tmpdir(), 'bench-build-'))
    try {
      const summary = await report(temporary, documents, size, values)
      if (smaller) {
        console.log(`From ${smaller.size} to ${size} texts, from nothing:`)
        for (const line of growth(smaller.summary, summary)) console.log(`  ${line}`)
      }
      smaller = {size, summary}
    } finally {
      forget(join(temporary, 'archive'))
      rmSync(temporary, {recursive: true})
    }
  }
}

/** `1k,20000` → 1000, 20000. */
function readSizes(list: string): number[] {
  return list.split(',').map((one) => {
    const [, digits, thousands] = /^(\d+)(k?)$/.exec(one.trim()) ?? []
    if (digits === undefined) throw new CommandError(`--sizes: ${one} is no number of articles.`)
    return Number(digits) * (thousands === 'k' ? 1000 : 1)
  })
}

const leanSettings = 'title: Bench\ntwins: []\nfeeds: false\ndata: false\n'
const header = ['median', 'wall s', 'processor s', 'largest process MiB']

/** Builds archives of one size in turn, ours and others', and says what they took. */
async function report(
  temporary: string,
  documents: readonly Document[],
  size: number,
  values: OptionValues
): Promise<Summary> {
  const archive = join(temporary, 'archive')
  const settings = values['lean'] === true ? leanSettings : 'title: Bench\n'
  const turns: Turn[] = []
  const repeat = Number(values['repeat'] ?? 1)
  for (let turn = 0; turn < repeat; turn++) {
    const mixed = writeBuildArchive(archive, documents, size, settings)
    const made = mixed > 0 ? `, ${mixed} of them mixed of paragraphs of different stories` : ''
    const load = loadavg()[0]?.toFixed(1) ?? ''
    console.log(`${size} texts${made}; turn ${turn + 1} of ${repeat}; load of the machine ${load}`)
    turns.push(await takeTurn(temporary, values))
  }
  const summary = summarizeTurns(turns)
  console.log(`\n${tableText(header, summaryRows(summary))}\n`)
  const peers = turns[0]?.peers.map(({name}) => name) ?? []
  for (const line of comparisons(summary, peers)) console.log(line)
  console.log('Out:')
  for (const line of outputLines(archive, join(temporary, 'site'))) console.log(`  ${line}`)
  console.log()
  return summary
}

/** Every kind of build of the archive, from nothing; then those of others. */
async function takeTurn(temporary: string, {peers, floor}: OptionValues): Promise<Turn> {
  const [archive, out] = [join(temporary, 'archive'), join(temporary, 'site')]
  rmSync(out, {recursive: true, force: true})
  forget(archive)
  const runs: Record<string, MeasuredStep[]> = {}
  for (const [name, change] of Object.entries(kinds)) {
    change(archive)
    runs[name] = await measureBuild(archive, out)
  }
  const scripts = [
    ...(typeof peers === 'string' ? [resolve(process.env['INIT_CWD'] ?? '.', peers)] : []),
    ...(floor === true ? [floorScript] : [])
  ]
  const work = join(temporary, 'peers')
  return {runs, peers: scripts.flatMap((script) => measurePeers(script, archive, work))}
}

/** The least that Astro and Pagefind take. */
const floorScript = join(import.meta.dirname, 'floor.ts')

/** Removes all that builds remember of an archive. */
const forget = (archive: string) =>
  rmSync(dirname(cacheFolder(archive, 'any')), {recursive: true, force: true})

/** What is done to the archive before each build. */
const kinds: Readonly<Record<string, (archive: string) => void>> = {
  cold: () => undefined,
  unchanged: () => undefined,
  'one added': (archive) => {
    const text =
      'A visit to Kazakhstan\n\nJuly 9, 2009\n\nShimon Peres spoke in Astana about uranium and water.\n'
    writeFileSync(join(archivePaths(archive).sources, 'one-added.txt'), text)
  }
}
