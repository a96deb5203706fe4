/** `npm run bench -- search`: how fast and how well a built site is searched, in a real browser. */
import {mkdtempSync, rmSync} from 'node:fs'
import {loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import type {CommandDescription, OptionValues} from '../cli/command.ts'
import {folderOption} from '../cli/folders.ts'
import {CommandError} from '../cli/run.ts'
import {tableText} from '../eval/table.ts'
import {findKnownItems, findReutersItems, type KnownItemsFound} from './search-known-items.ts'
import {bytesHeader, bytesRows, timesHeader, timesRows} from './search-report.ts'
import {measureSite} from './search-speed.ts'

const description: CommandDescription = {
  name: 'npm run bench -- search',
  summary:
    'Measures a built site: time and bytes to results. Or how well articles that somebody knows are found among others.',
  options: {
    site: {type: 'string', value: 'DIR', help: 'A built site, below no base path'},
    corpus: {type: 'string', value: 'DIR', help: 'The Reuters collection'},
    corpora: {type: 'string', value: 'DIR', help: 'A folder with corpora of papers in it'}
  }
}

/** The bench and its command line. */
export const benchSearch = {description, run}

async function run(values: OptionValues): Promise<void> {
  if (['site', 'corpus', 'corpora'].every((name) => values[name] === undefined)) {
    throw new CommandError('--site DIR, --corpus DIR or --corpora DIR is needed.')
  }
  if (values['site'] !== undefined) await reportSpeed(folderOption(values, 'site'))
  if (values['corpora'] !== undefined) {
    const corpora = folderOption(values, 'corpora')
    await reportKnownItems((folder) => findKnownItems(folder, corpora))
  }
  if (values['corpus'] !== undefined) {
    const corpus = folderOption(values, 'corpus')
    await reportKnownItems((folder) => findReutersItems(folder, corpus, mostStories))
  }
}

async function reportSpeed(folder: string): Promise<void> {
  console.log(`Load of the machine ${loadavg()[0]?.toFixed(1)}\n`)
  const {first, later} = await measureSite(folder)
  console.log(`${tableText(bytesHeader, bytesRows(first, later))}\n`)
  console.log(`${tableText([`of ${later.length} queries`, ...timesHeader], timesRows(later))}\n`)
}

/** As many articles as one index is made of. */
const mostStories = 20_000

async function reportKnownItems(find: (folder: string) => Promise<KnownItemsFound>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const {rows, misses} = await find(folder)
    console.log(tableText(['known items', 'queries', 'first', 'in the first three'], rows))
    if (misses.length > 0) console.log(`\nNot in the first three:\n${misses.join('\n')}`)
  } finally {
    rmSync(folder, {recursive: true})
  }
}
