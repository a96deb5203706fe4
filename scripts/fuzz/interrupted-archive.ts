/** The small archive that interrupted commands work on, and what they do to it. */
import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {unattended} from '../cli/attendant.ts'
import {add} from '../curate/add.ts'
import {move} from '../curate/move.ts'
import {normalizeFolder, writeFolder} from '../curate/normalize-folder.ts'
import {loadGrounds} from '../curate/normalizing-grounds.ts'
import {remove} from '../curate/remove.ts'
import {sha256} from '../../src/archive-folder/sha256.ts'
import type {Surroundings} from '../curate/surroundings.ts'
import {repair} from '../curate/unfinished.ts'
import type {Reference} from '../normalize/stages.ts'

const text = (name: string, day: number) =>
  `A visit of ${name}\n\nPublished July ${day}, 2009\n\nShimon Peres spoke in Kazakhstan on ${name}, it was said.\n`

const sources: Readonly<Record<string, string>> = {
  'a.txt': text('uranium', 7),
  'b.txt': text('grain', 8),
  'c/d.txt': text('rails', 9),
  'c/d.jpg': 'a picture'
}

const arriving: Readonly<Record<string, string>> = {
  'one.txt': text('water', 10),
  'many/x.txt': text('steel', 11),
  'many/deep/y.txt': text('uranium', 7)
}

/** A command line, without its options. */
export interface Job {
  readonly command: 'add' | 'move' | 'remove' | 'normalize'
  readonly names: readonly string[]
}

/** Everything that is tried. Sources to be added lie in `arriving/` beside the archive. */
export const jobs: readonly Job[] = [
  {command: 'add', names: ['arriving/one.txt']},
  {command: 'add', names: ['arriving/many']},
  {command: 'move', names: ['a.txt', 'z/a.txt']},
  {command: 'move', names: ['c', 'e']},
  {command: 'move', names: ['c/d.txt', 'f.txt']},
  {command: 'remove', names: ['a']},
  {command: 'remove', names: ['c/d.txt', 'b']},
  {command: 'normalize', names: []}
]

/** Day of everything that is done. */
const day = '2020-01-01'

const correction = (source: string) =>
  `forSha256: ${sha256(Buffer.from(source))}\nentries:\n  - set:\n      section: News\n    why: Seen on the page.\n    on: ${day}\n`

/** Writes the archive into `root/content`, with a history of accessions, a move and a removal. */
export async function makeArchive(root: string, reference: Reference): Promise<void> {
  const put = (path: string, content: string) => {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), content)
  }
  for (const [path, content] of Object.entries(arriving)) put(`arriving/${path}`, content)
  for (const [path, content] of Object.entries(sources)) put(`content/sources/${path}`, content)
  put('content/sources/old.txt', text('cotton', 4))
  put('content/sources/gone.txt', text('cattle', 5))
  put('content/corrections/a.yaml', correction(sources['a.txt']!))
  put('content/corrections/c--d.yaml', correction(sources['c/d.txt']!))
  await perform({command: 'add', names: ['content/sources']}, root, reference)
  await perform({command: 'move', names: ['old.txt', 'older.txt']}, root, reference)
  await perform({command: 'remove', names: ['gone']}, root, reference)
  // What a run has to write anew.
  writeFileSync(join(root, 'content/articles/b.md'), 'spoiled')
}

/** Does a job on the archive in `root/content`, in this process. */
export async function perform(job: Job, root: string, reference: Reference): Promise<void> {
  const {command, names} = job
  const [first = '', second = ''] = names
  const folder = join(root, 'content')
  const around: Surroundings = {folder, cwd: root, today: day, attendant: unattended, reference}
  if (command === 'add') {
    const readInput = () => Promise.resolve(Buffer.of())
    await add({names, dryRun: false, again: false, readInput}, around)
  } else if (command === 'move') await move(first, second, around)
  else if (command === 'remove') await remove(names, {why: 'It was asked for.'}, around)
  else await normalizeAgain(root, reference)
}

/** What `npm run normalize` does. */
export async function normalizeAgain(root: string, reference: Reference): Promise<void> {
  const folder = join(root, 'content')
  repair(folder)
  const {archive} = await normalizeFolder(folder, await loadGrounds(folder, reference), unattended)
  await writeFolder(folder, archive, unattended)
}

/** A copy of everything in `from`. */
export const copyTree = (from: string, to: string) => cpSync(from, to, {recursive: true})

/** Path → content, as latin-1, of every file in the folder, hidden ones included. */
export function readTree(folder: string): Map<string, string> {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return new Map(files.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]))
}
