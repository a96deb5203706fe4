/** `npm run bench -- load`: how much a web server sends of a built site, and what a search costs. */
import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {CommandDescription, OptionValues} from '../cli/command.ts'
import {folderOption, useFolders} from '../cli/folders.ts'
import {CommandError} from '../cli/run.ts'
import {nginx} from '../deploy/hosts/nginx.ts'
import {freePort, withServer} from '../deploy/hosts/server.ts'
import {tableText} from '../eval/table.ts'
import {loadPaths} from './load-paths.ts'
import {sendRequests, type Load} from './load-requests.ts'
import {measureSearches, overBudget, searchRows} from './search-budget.ts'

const description: CommandDescription = {
  name: 'npm run bench -- load',
  summary:
    'Serves a built site with nginx on this computer, asks for its pages and the files of its search as\nfast as they come, and counts what a search needs.',
  options: {
    site: {type: 'string', value: 'DIR', help: 'A built site, below no base path. Default: dist'},
    seconds: {type: 'string', value: 'N', help: 'How long each kind is asked for. Default: 5'},
    connections: {type: 'string', value: 'N', help: 'How many at a time. Default: 32'}
  }
}

/** The bench and its command line. */
export const benchLoad = {description, run}

/** What may be asked of a computer that does other work too. */
const limits = {seconds: 60, connections: 256}

async function run(values: OptionValues): Promise<void> {
  const site = values['site'] === undefined ? useFolders({}).out : folderOption(values, 'site')
  if (!existsSync(join(site, 'index.html'))) {
    throw new CommandError(`There is no site at ${site}. Run \`npm run build\` first.`)
  }
  const seconds = numberOption(values, 'seconds', 5)
  const connections = numberOption(values, 'connections', 32)
  const errors = await reportLoad(site, seconds, connections)
  const searches = await measureSearches(site)
  console.log(`\n${tableText(['a search', 'requests', 'kB', 'at most'], searchRows(searches))}`)
  const wrong = [...(errors > 0 ? [`${errors} requests failed.`] : []), ...overBudget(searches)]
  if (wrong.length > 0) throw new CommandError(wrong.join('\n'))
}

function numberOption(values: OptionValues, name: keyof typeof limits, usual: number): number {
  const number = Number(values[name] ?? usual)
  if (Number.isInteger(number) && number > 0 && number <= limits[name]) return number
  throw new CommandError(`--${name} is a whole number from 1 to ${limits[name]}.`)
}

/** Prints a table; returns how many requests failed. */
async function reportLoad(site: string, seconds: number, connections: number): Promise<number> {
  if (!nginx.isInstalled()) {
    console.log('load: not run (nginx is not installed here)')
    return 0
  }
  const folder = mkdtempSync(join(tmpdir(), 'load-'))
  const port = await freePort()
  const loads: [string, Load][] = []
  try {
    await withServer(nginx.command(site, port, folder), port, async (address) => {
      for (const [kind, paths] of Object.entries(loadPaths(site))) {
        if (paths.length === 0) continue
        loads.push([kind, await sendRequests({address, paths, seconds, connections})])
      }
    })
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
  const head = ['nginx', 'requests', 'a second', 'MB/s', 'median ms', 'p99 ms', 'slowest ms']
  console.log(
    tableText(
      [...head, 'errors'],
      loads.map(([kind, load]) => loadRow(kind, load))
    )
  )
  return loads.reduce((sum, [, {errors}]) => sum + errors, 0)
}

function loadRow(kind: string, {times, errors, bytes, seconds}: Load): string[] {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1)
  return [
    kind,
    String(sorted.length),
    (sorted.length / seconds).toFixed(0),
    (bytes / 1e6 / seconds).toFixed(1),
    ...[0.5, 0.99, 1].map(at),
    String(errors)
  ]
}
