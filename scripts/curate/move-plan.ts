/** What a move would rename: decided, and refused where it must be, before the first file moves. */
import {existsSync, statSync} from 'node:fs'
import {basename, extname, join} from 'node:path'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {pathOnDisk} from '../../src/archive-folder/path-on-disk.ts'
import {nextIds} from '../../src/archive-folder/register.ts'
import {chain} from '../../src/lib/chain.ts'
import {CommandError} from '../cli/run.ts'
import {correctionIds, correctionsOf} from './corrections-of.ts'
import type {Registers} from './holdings.ts'
import {allScans, scansOf} from './scans.ts'
import {refusePath, sourceId} from './source-path.ts'
import type {WorkOf} from './work.ts'

type Rename = WorkOf<'move'>['files'][number]

/** A move, both paths below `sources/`. */
export interface MoveRequest extends Rename {
  /** The new path was typed as a folder: `1995/`. */
  readonly intoFolder: boolean
}

/** What is there. */
export interface Stock {
  readonly folder: string
  /** Paths of all sources. */
  readonly paths: readonly string[]
  readonly registers: Registers
  readonly today: string
}

/** The whole of a move. Throws with everything that stands in its way. */
export function planMove(request: MoveRequest, stock: Stock): WorkOf<'move'> {
  const {folder, registers, today} = stock
  const files = renames(request, stock)
  const ids = correctionIds(folder)
  const corrections = files.flatMap(({from, to}) => {
    const [old, other] = [sourceId(from), sourceId(to)]
    const own = correctionsOf(old, ids, {isPlain: extname(from) === '.txt'})
    return own.map((id) => ({from: `${id}.yaml`, to: `${other}${id.slice(old.length)}.yaml`}))
  })
  // A scan is shown on the page of its text: no address of its own has to lead on.
  const scans = allScans(stock.paths)
  const withAddress = files.filter(({from}) => !scans.has(from))
  const obstacles = [
    ...files.flatMap((file) => obstacleOf(file, files, stock)),
    ...withAddress.flatMap(({to}) => spentAddress(to, withAddress, registers)),
    ...corrections
      .filter(({to}) => existsSync(join(archivePaths(folder).corrections, to)))
      .map(({to}) => `corrections/${to} is there already: remove or rename it first.`)
  ]
  if (obstacles.length > 0) {
    throw new CommandError(['Nothing was moved:', ...obstacles.map((one) => `  ${one}`)].join('\n'))
  }
  const rows = withAddress.map(({from, to}) => ({
    from: sourceId(from),
    to: sourceId(to),
    date: today
  }))
  return {kind: 'move', files, corrections, rows}
}

/** Every file that gets another path; scans follow their text. */
function renames({from, to, intoFolder}: MoveRequest, {folder, paths}: Stock): Rename[] {
  const {sources} = archivePaths(folder)
  const target = join(sources, pathOnDisk(sources, to))
  const isFolder = existsSync(target) && statSync(target).isDirectory()
  const goal = intoFolder || isFolder ? joined(to, basename(from)) : to
  // The file system may spell the letters of a name in another way than the person.
  const composed = new Map(paths.map((path) => [path.normalize('NFC'), path]))
  const below = [...composed].filter(([path]) => path.startsWith(`${from}/`))
  if (below.length > 0) {
    if (goal === from || goal.startsWith(`${from}/`)) {
      throw new CommandError(`sources/${from} cannot be moved into itself.`)
    }
    return below.map(([path, real]) => ({from: real, to: `${goal}${path.slice(from.length)}`}))
  }
  const file = composed.get(from)
  if (file === undefined) throw new CommandError(notThere(from))
  if (goal === from) throw new CommandError(`sources/${from} is where it is to go.`)
  assertSameFormat(from, goal)
  const stem = (path: string) => path.slice(0, path.length - extname(path).length).normalize('NFC')
  const scans = scansOf(file, paths).map((scan) => ({
    from: scan,
    to: `${stem(goal)}${scan.normalize('NFC').slice(stem(file).length)}`
  }))
  return [{from: file, to: goal}, ...scans]
}

const joined = (folder: string, name: string) => (folder === '' ? name : `${folder}/${name}`)

const notThere = (path: string) =>
  `There is no source at sources/${path}. Give the path below sources/, as in \`1995/peres.txt\`.`

/** Another ending would make another reader take the file. */
function assertSameFormat(from: string, to: string): void {
  const [old, other] = [extname(from), extname(to)]
  if (old.toLowerCase() === other.toLowerCase()) return
  throw new CommandError(
    `${from} ends in \`${old}\`, and ${to} ${other === '' ? 'has no such ending' : `in \`${other}\``}: ` +
      'a move changes the name, not the format. End the new path the same, or with / for a folder.'
  )
}

function obstacleOf({from, to}: Rename, all: readonly Rename[], {folder}: Stock): string[] {
  const {sources} = archivePaths(folder)
  const refused = refusePath(to, sources)
  if (refused !== undefined) return [`${from} to ${to}: ${refused}`]
  if (all.filter((other) => other.to === to).length > 1)
    return [`Two files would go to sources/${to}.`]
  const [old, target] = [join(sources, from), join(sources, pathOnDisk(sources, to))]
  if (!existsSync(target)) return []
  const same = statSync(old).ino === statSync(target).ino
  return same ? [] : [`sources/${to} is there already. Nothing is ever overwritten.`]
}

/** An address that tells of what was removed, or leads to another article, is not given away. */
function spentAddress(to: string, all: readonly Rename[], {removed, moves}: Registers): string[] {
  const id = sourceId(to)
  const tombstone = removed.find((one) => one.id === id)
  if (tombstone) {
    return [`/articles/${id}/ tells of what was removed on ${tombstone.on}: choose another path.`]
  }
  const target = chain(id, nextIds(moves)).at(-1)
  const comesBack = all.some(({from}) => sourceId(from) === target)
  if (target === undefined || target === id || comesBack) return []
  return [`/articles/${id}/ leads to /articles/${target}/, moved from there: choose another path.`]
}
