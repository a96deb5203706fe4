/** What a command line names to be added: files, folders, the standard input. */
import {existsSync, lstatSync, readFileSync, realpathSync, type Stats} from 'node:fs'
import {basename, dirname, resolve, sep} from 'node:path'
import {CommandError} from '../cli/run.ts'
import {
  filesBelow,
  isUndecoded,
  undecoded,
  type Gathered,
  type Incoming,
  type Skipped
} from './files-below.ts'

/** What is to be added, and where. */
export interface Request {
  /** Files, folders, `-`; taken from `cwd`. */
  readonly names: readonly string[]
  readonly cwd: string
  /** Folder `sources/` of the archive. */
  readonly sources: string
  /** Folder below `sources/`; `''` is `sources/` itself. */
  readonly to: string
  /** Name for the standard input, or for a single file. */
  readonly as?: string | undefined
  readonly readInput: () => Promise<Uint8Array>
}

/**
 * Finds all files. A folder keeps its name and depth; what lies below `sources/` already stays where
 * it is. Links are not followed: they could lead anywhere, or round in circles.
 */
export async function gather(request: Request): Promise<Gathered> {
  const {names, as} = request
  if (as !== undefined && names.length !== 1) {
    throw new CommandError('--as NAME gives one name: add one file with it, or the standard input.')
  }
  const incoming: Incoming[] = []
  const skipped: Skipped[] = []
  for (const name of names) {
    const found = name === '-' ? await fromInput(request) : fromDisk(name, request)
    incoming.push(...found.incoming)
    skipped.push(...found.skipped)
  }
  return {incoming, skipped}
}

async function fromInput({as, to, readInput}: Request): Promise<Gathered> {
  if (as === undefined) {
    throw new CommandError('A text from the standard input needs a name: add - --as 1995/peres.txt')
  }
  const bytes = await readInput()
  if (bytes.length === 0) return onlySkipped('-', 'Nothing came from the standard input.')
  const path = within(to, /\.[^./]+$/.test(as) ? as : `${as}.txt`)
  return {incoming: [{shown: '-', path, read: () => bytes}], skipped: []}
}

/** Whether a folder is or holds the archive whose `sources` these are. */
function holds(folder: string, sources: string): boolean {
  const archive = realpathSync(existsSync(sources) ? dirname(sources) : folder)
  const outer = realpathSync(folder)
  return existsSync(sources) && `${archive}${sep}`.startsWith(`${outer}${sep}`)
}

function fromDisk(name: string, request: Request): Gathered {
  const {cwd, to, as} = request
  const path = resolve(cwd, name)
  const stats = statsOf(path)
  if (!stats)
    return onlySkipped(
      name,
      isUndecoded(name) ? `${undecoded.reason} ${undecoded.fix}` : 'There is no such file.'
    )
  const there = placeOf(path, request)
  if (stats.isDirectory()) {
    if (as !== undefined) throw new CommandError('--as NAME is for one file; use --to FOLDER.')
    if (there === undefined && holds(path, request.sources)) {
      return onlySkipped(
        name,
        'The archive itself is in this folder: name the folder of the texts.'
      )
    }
    const below = there ?? within(to, basename(path))
    return filesBelow(path, {shown: name.replace(/[/\\]+$/, ''), below})
  }
  if (!stats.isFile()) return onlySkipped(name, 'It is a link or another special file.')
  const read = () => readFileSync(path)
  const target = there ?? within(to, as ?? basename(path))
  return {incoming: [{shown: name, path: target.normalize('NFC'), read}], skipped: []}
}

const onlySkipped = (shown: string, reason: string): Gathered => ({
  incoming: [],
  skipped: [{shown, reason, named: true}]
})

/** Path below `sources/` of what is there already. */
function placeOf(path: string, {sources}: Request): string | undefined {
  const [real, top] = [realOf(path), realOf(sources)]
  if (real === undefined || top === undefined) return undefined
  if (real === top) return ''
  return real.startsWith(top + sep)
    ? real
        .slice(top.length + 1)
        .split(sep)
        .join('/')
    : undefined
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

function statsOf(path: string): Stats | undefined {
  return lstatSync(path, {throwIfNoEntry: false})
}

const within = (folder: string, name: string) =>
  (folder === '' ? name : `${folder}/${name}`).replace(/^(?:\.?\/)+/, '').normalize('NFC')
