/** `npm run add`: sources into the archive, and what was understood of them. */
import {existsSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {pathOnDisk} from '../../src/archive-folder/path-on-disk.ts'
import {countOf} from '../../src/lib/count-of.ts'
import {CommandError} from '../cli/run.ts'
import {planAddition, type AddPlan} from './add-plan.ts'
import {reportAddition} from './add-report.ts'
import {copyIn} from './copy-in.ts'
import {holdingsOf} from './holdings.ts'
import {gather} from './incoming.ts'
import {normalizeFolder} from './normalize-folder.ts'
import {loadGrounds, refuseCorrections, type Grounds} from './normalizing-grounds.ts'
import {renew} from './renew.ts'
import {sourcePath} from './source-path.ts'
import {stockOf} from './stock.ts'
import type {Said, Surroundings} from './surroundings.ts'
import {alone, begin, finish} from './unfinished.ts'
import type {WorkOf} from './work.ts'
import type {Refusal} from './spent-address.ts'

export interface AddRequest {
  /** Files, folders, `-`. */
  readonly names: readonly string[]
  readonly as?: string | undefined
  readonly to?: string | undefined
  readonly dryRun: boolean
  readonly again: boolean
  readonly readInput: () => Promise<Uint8Array>
}

/** Adds what can be added and tells of the rest. With `dryRun` nothing in the archive is touched. */
export async function add(request: AddRequest, around: Surroundings): Promise<Said> {
  const work = () => addTo(request, around)
  return request.dryRun ? work() : alone(around.folder, work)
}

async function addTo(request: AddRequest, around: Surroundings): Promise<Said> {
  const {folder, attendant} = around
  const {dryRun} = request
  const {sources} = archivePaths(folder)
  const {incoming, skipped} = await gather({
    ...request,
    cwd: around.cwd,
    sources,
    to: below(request.to, around)
  })
  const grounds = await loadGrounds(folder, around.reference)
  if (!dryRun) await refuseCorrections(folder, grounds)
  const place = {
    sources,
    paths: stockOf(sources),
    registers: grounds.registers,
    again: request.again
  }
  const plan = planAddition(incoming, place)
  const failures = dryRun ? [] : await copy(plan, around, grounds)
  const arrived = plan.accepted.filter(
    ({there, incoming: {path}}) =>
      dryRun || there || existsSync(join(sources, pathOnDisk(sources, path)))
  )
  const more = dryRun
    ? arrived.flatMap(({there, incoming: {path, read}}) => (there ? [] : [{path, bytes: read()}]))
    : []
  const asIfAdded = () => withRows(grounds, rowsFor(plan, grounds, around.today))
  const added = countOf(arrived.filter(({there}) => !there).length, 'file')
  const archive = dryRun
    ? (await normalizeFolder(folder, asIfAdded(), attendant, more)).archive
    : await renew(around, `${added} added.`)
  const lines = reportAddition({
    dryRun,
    arrived,
    skipped,
    refused: [...plan.refused, ...failures],
    archive,
    authorities: grounds.reference.authorities
  })
  const failed = plan.refused.length + failures.length > 0 || skipped.some(({named}) => named)
  return {lines, failed}
}

/** The folder that `--to` names, as a path below `sources/`. */
function below(to: string | undefined, {folder, cwd}: Surroundings): string {
  if (to === undefined) return ''
  const path = sourcePath(to, archivePaths(folder).sources, cwd)
  if (path === undefined)
    throw new CommandError(`--to ${to} leads out of ${archivePaths(folder).sources}.`)
  return path
}

/** Copies, and registers what arrived. A file that cannot be written does not stop the others. */
async function copy(
  plan: AddPlan,
  {folder, today, attendant}: Surroundings,
  grounds: Grounds
): Promise<Refusal[]> {
  const {sources} = archivePaths(folder)
  const work: WorkOf<'add'> = {kind: 'add', rows: rowsFor(plan, grounds, today)}
  if (work.rows.length === 0) return []
  mkdirSync(sources, {recursive: true})
  begin(folder, work)
  const failures: Refusal[] = []
  attendant.begin('Copying', plan.accepted.length)
  for (const accepted of plan.accepted) {
    const failure = accepted.there ? undefined : copyIn(accepted, sources)
    if (failure) failures.push(failure)
    await attendant.step()
  }
  finish(folder)
  return failures
}

/** A row for everything that is not registered yet, what was put there by hand included. */
function rowsFor({accepted}: AddPlan, {registers}: Grounds, date: string): WorkOf<'add'>['rows'] {
  const files = new Map(
    accepted.flatMap((one) => (one.there ? [[one.incoming.path, one.sha256]] : []))
  )
  const held = holdingsOf(registers, files).filter(({state}) => state === 'held')
  const registered = new Set(held.map(({path}) => path))
  const last = registers.accessions.at(-1)?.number ?? 0
  return accepted
    .filter(({incoming: {path}}) => !registered.has(path))
    .map(({id, incoming: {path}, sha256}, index) => ({
      number: last + index + 1,
      id,
      path,
      sha256,
      date
    }))
}

function withRows(grounds: Grounds, rows: WorkOf<'add'>['rows']): Grounds {
  const accessions = [...grounds.registers.accessions, ...rows]
  return {...grounds, registers: {...grounds.registers, accessions}}
}
