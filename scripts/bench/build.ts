/** `npm run bench -- build`: what a build takes, from nothing, of nothing new, and of one article more. */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {loadavg, tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {cacheFolder} from '../../src/archive-folder/cache-folder.ts'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import type {CommandDescription, OptionValues} from '../cli/command.ts'
import {folderOption, projectFolder} from '../cli/folders.ts'
import {CommandError} from '../cli/run.ts'
import {sizeOf} from '../cli/summary.ts'
import {knownKinds, recognizeCorpus} from '../eval/corpora/index.ts'
import {tableText} from '../eval/table.ts'
import type {Document} from '../eval/types.ts'
import {writeBuildArchive} from './build-archive.ts'
import {measureBuild, type MeasuredStep} from './build-measure.ts'

const description: CommandDescription = {
  name: 'npm run bench -- build',
  summary:
    'Measures builds of archives of real texts: from nothing, of nothing new, of one article more.',
  options: {
    corpus: {type: 'string', value: 'DIR', help: 'Folder of texts. Required'},
    sizes: {type: 'string', value: 'LIST', help: 'Articles, such as 1k,5k,20k,100k. Default: 1k'},
    lean: {type: 'boolean', help: 'Without twins, feeds and data, as other generators build'},
    peers: {type: 'string', value: 'FILE', help: 'A script that builds the same with others'}
  }
}

/** The bench and its command line. */
export const benchBuild = {description, run}

async function run(values: OptionValues): Promise<void> {
  const folder = folderOption(values, 'corpus')
  const corpus = recognizeCorpus(folder)
  if (!corpus) throw new CommandError(`${folder} is no known corpus. It must hold ${knownKinds}.`)
  const sizes = readSizes(String(values['sizes'] ?? '1k'))
  const documents = [...corpus.read(folder)]
  process.chdir(projectFolder)
  for (const size of sizes) {
    const temporary = mkdtempSync(join(tmpdir(), 'bench-build-'))
    try {
      await report(temporary, documents, size, values)
    } finally {
      rmSync(dirname(cacheFolder(join(temporary, 'archive'), 'any')), {
        recursive: true,
        force: true
      })
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
const header = ['run', 'step', 'wall s', 'processor s', 'largest process MiB']

async function report(
  temporary: string,
  documents: readonly Document[],
  size: number,
  values: OptionValues
): Promise<void> {
  const [archive, out] = [join(temporary, 'archive'), join(temporary, 'site')]
  const settings = values['lean'] === true ? leanSettings : 'title: Bench\n'
  const mixed = writeBuildArchive(archive, documents, size, settings)
  const made = mixed > 0 ? `, ${mixed} of them mixed of paragraphs of different stories` : ''
  console.log(`${size} texts${made}; load of the machine ${loadavg()[0]?.toFixed(1)}`)
  const rows: string[][] = []
  for (const [name, change] of Object.entries(runs)) {
    change(archive)
    rows.push(...rowsOf(name, await measureBuild(archive, out)))
  }
  const {files, bytes} = sizeOf(out)
  console.log(tableText(header, rows))
  console.log(`Out: ${files} files, ${(bytes / 1024 ** 2).toFixed(1)} MiB\n`)
  const {peers} = values
  if (typeof peers !== 'string') return
  const script = resolve(process.env['INIT_CWD'] ?? '.', peers)
  spawnSync(process.execPath, [script, archive, '--work', join(temporary, 'peers')], {
    stdio: 'inherit'
  })
}

/** What is done to the archive before each run. */
const runs: Readonly<Record<string, (archive: string) => void>> = {
  cold: () => undefined,
  unchanged: () => undefined,
  'one added': (archive) => {
    const text =
      'A visit to Kazakhstan\n\nJuly 9, 2009\n\nShimon Peres spoke in Astana about uranium and water.\n'
    writeFileSync(join(archivePaths(archive).sources, 'one-added.txt'), text)
  }
}

function rowsOf(name: string, steps: readonly MeasuredStep[]): string[][] {
  const sum = (key: 'wall' | 'processor') => steps.reduce((all, step) => all + step[key], 0)
  const all = {
    step: 'all',
    wall: sum('wall'),
    processor: sum('processor'),
    memory: Math.max(...steps.map(({memory}) => memory))
  }
  return [...steps, all].map(({step, wall, processor, memory}) => [
    name,
    step,
    wall.toFixed(2),
    processor.toFixed(2),
    (memory / 1024 ** 2).toFixed(0)
  ])
}
