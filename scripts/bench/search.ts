/** `npm run bench -- search`: how fast and how well a built site is searched, in a real browser. */
import {mkdtempSync, rmSync} from 'node:fs'
import {loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import type {CommandDescription, OptionValues} from '../cli/command.ts'
import {folderOption} from '../cli/folders.ts'
import {CommandError} from '../cli/run.ts'
import {tableText} from '../eval/table.ts'
import {findKnownItems, findReutersItems, type KnownItemsFound} from './search-known-items.ts'
import {measureRanges} from './search-ranges.ts'
import {
  itemsReach,
  largeReach,
  reachHeader,
  reachRow,
  smallReach,
  type Reached
} from './search-reach.ts'
import {bytesHeader, bytesRows, timesHeader, timesRows} from './search-report.ts'
import {measureSite, type SiteMeasure} from './search-speed.ts'

const description: CommandDescription = {
  name: 'npm run bench -- search',
  summary:
    'Measures built sites: time and bytes to results; and how well articles that somebody knows are found among others. Ends with what is to be reached.',
  options: {
    site: {type: 'string', value: 'DIR', help: 'A built site of many articles, below no base path'},
    small: {type: 'string', value: 'DIR', help: 'A built site of a few articles'},
    archive: {
      type: 'string',
      value: 'DIR',
      help: 'The archive of --site: measures it once more, cut into ranges'
    },
    ranges: {type: 'string', value: 'NUMBER', help: 'How many ranges, about. Default: 4'},
    corpus: {type: 'string', value: 'DIR', help: 'The Reuters collection'},
    corpora: {type: 'string', value: 'DIR', help: 'A folder with corpora of papers in it'}
  }
}

/** The bench and its command line. */
export const benchSearch = {description, run}

type Measurement = (values: OptionValues, folder: (name: string) => string) => Promise<Reached[]>

/** What each option measures, in this order. */
const measurements: Readonly<Record<string, Measurement>> = {
  small: async (_, folder) => smallReach(await reportSpeed(folder('small'))),
  site: async (_, folder) => largeReach(await reportSpeed(folder('site'))),
  archive: reportRanges,
  corpora: (_, folder) =>
    reportItems('several papers', (work) => findKnownItems(work, folder('corpora'))),
  corpus: (_, folder) =>
    reportItems('Reuters', (work) => findReutersItems(work, folder('corpus'), mostStories))
}

async function run(values: OptionValues): Promise<void> {
  const wanted = Object.entries(measurements).filter(([name]) => values[name] !== undefined)
  if (wanted.length === 0) {
    throw new CommandError('--site, --small, --corpus or --corpora with a folder is needed.')
  }
  if (values['archive'] !== undefined && values['site'] === undefined) {
    throw new CommandError('--archive needs --site, the site that was built of it.')
  }
  const reached: Reached[] = []
  for (const [, measure] of wanted) {
    reached.push(...(await measure(values, (name) => folderOption(values, name))))
  }
  if (reached.length > 0) console.log(`\n${tableText(reachHeader, reached.map(reachRow))}`)
}

async function reportSpeed(folder: string): Promise<SiteMeasure> {
  console.log(`${folder}, load of the machine ${loadavg()[0]?.toFixed(1)}\n`)
  return report(await measureSite(folder))
}

function report(measure: SiteMeasure): SiteMeasure {
  const head = [`of ${measure.later.length} queries`, ...timesHeader]
  console.log(`${tableText(bytesHeader, bytesRows(measure))}\n`)
  console.log(`${tableText(head, timesRows(measure))}\n`)
  return measure
}

/** Said, but no part of what is to be reached: that is of one range. */
async function reportRanges(
  values: OptionValues,
  folder: (name: string) => string
): Promise<Reached[]> {
  const count = Number(values['ranges'] ?? 4)
  if (!(count >= 2)) throw new CommandError('--ranges needs a number from 2.')
  await inWorkFolder(async (work) => {
    const site = folder('site')
    const {ranges, measure} = await measureRanges(site, folder('archive'), count, work)
    console.log(`${site}, cut into ${ranges} ranges\n`)
    report(measure)
  })
  return []
}

/** As many articles as one index is made of. */
const mostStories = 20_000

function reportItems(
  where: string,
  find: (folder: string) => Promise<KnownItemsFound>
): Promise<Reached[]> {
  return inWorkFolder(async (work) => {
    const found = await find(work)
    console.log(tableText(['known items', 'queries', 'first', 'in the first three'], found.rows))
    if (found.misses.length > 0)
      console.log(`\nNot in the first three:\n${found.misses.join('\n')}`)
    return itemsReach(where, found)
  })
}

async function inWorkFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, {recursive: true})
  }
}
