/** `npm run remove`: takes sources out, and leaves a tombstone at the address of each article. */
import {readFileSync} from 'node:fs'
import {extname, join} from 'node:path'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {countOf} from '../../src/lib/count-of.ts'
import {CommandError} from '../cli/run.ts'
import type {NormalizedArchive} from '../normalize/archive.ts'
import {correctionIds, correctionsOf} from './corrections-of.ts'
import {loadGrounds, normalizeFolder, writeFolder} from './normalize-folder.ts'
import {departuresOf} from './scans.ts'
import {sha256} from '../../src/archive-folder/sha256.ts'
import {sourceId, sourcePath} from './source-path.ts'
import {stockOf} from './stock.ts'
import type {Said, Surroundings} from './surroundings.ts'
import {tombstonesOf, type Reason} from './tombstones.ts'
import {alone, begin, finish} from './unfinished.ts'
import type {WorkOf} from './work.ts'

/** Removes the sources that ids or paths name, with their scans, for the reason given. */
export const remove = (
  names: readonly string[],
  why: Omit<Reason, 'on'>,
  around: Surroundings
): Promise<Said> => alone(around.folder, () => removeFrom(names, why, around))

async function removeFrom(
  names: readonly string[],
  why: Omit<Reason, 'on'>,
  around: Surroundings
): Promise<Said> {
  const {folder, today, attendant} = around
  const {sources} = archivePaths(folder)
  const grounds = await loadGrounds(folder, around.reference)
  const paths = stockOf(sources)
  const {archive} = await normalizeFolder(folder, grounds, attendant)
  const named = new Set(names.map((name) => findSource(name, paths, archive, around)))
  const departures = departuresOf(named, paths).map(({path, scans}) => ({
    ...readSource(sources, path),
    scans: scans.map((scan) => readSource(sources, scan))
  }))
  const work: WorkOf<'remove'> = {
    kind: 'remove',
    tombstones: departures.flatMap((source) =>
      tombstonesOf(source, archive, {...why, on: today}, grounds.registers.removed)
    ),
    files: departures.flatMap(({path, sha256, scans}) => [{path, sha256}, ...scans])
  }
  begin(folder, work)
  const told = finish(folder)
  const after = await normalizeFolder(
    folder,
    await loadGrounds(folder, around.reference),
    attendant
  )
  await writeFolder(folder, after.archive, attendant)
  return {lines: [...told, ...describe(work, folder, archive)], failed: told.length > 0}
}

const readSource = (sources: string, path: string) => ({
  path,
  sha256: sha256(readFileSync(join(sources, path)))
})

/** The path of the source that an id or a path names. */
function findSource(
  name: string,
  paths: readonly string[],
  archive: NormalizedArchive,
  {folder, cwd}: Surroundings
): string {
  const path = sourcePath(name, archivePaths(folder).sources, cwd)
  const file = paths.find((one) => one.normalize('NFC') === path)
  if (file !== undefined) return file
  if (path !== undefined && paths.some((one) => one.normalize('NFC').startsWith(`${path}/`))) {
    throw new CommandError(`sources/${path} is a folder: name its files one by one.`)
  }
  const byId = paths.find((one) => sourceId(one) === name)
  if (byId !== undefined) return byId
  const item = archive.outcomes.find(({id}) => id === name)
  if (!item) throw new CommandError(`There is no article and no source \`${name}\`.`)
  const {sourceFile} = item.article
  const others = archive.outcomes.filter(({article}) => article.sourceFile === sourceFile)
  throw new CommandError(
    `${name} is one of ${others.length} articles in ${sourceFile}. Remove the file by its path, ` +
      'with all of them; a file without it can be added afterwards, with --again.'
  )
}

function describe(
  {tombstones, files}: WorkOf<'remove'>,
  folder: string,
  {duplicates}: NormalizedArchive
): string[] {
  const ids = correctionIds(folder)
  const gone = new Set(files.map(({path}) => `sources/${path.normalize('NFC')}`))
  const copies = duplicates.filter(
    ({of, sourceFile}) => tombstones.some(({id}) => id === of) && !gone.has(sourceFile)
  )
  return [
    ...files.map(({path}) => `sources/${path} is removed.`),
    ...tombstones.map(({id}) => `  /articles/${id}/ tells of it: removed/${id}.yaml`),
    ...files.flatMap(({path}) =>
      correctionsOf(sourceId(path), ids, {isPlain: extname(path) === '.txt'}).map(
        (id) => `  corrections/${id}.yaml is kept.`
      )
    ),
    ...copies.map(
      ({id, sourceFile}) => `The same text stays at ${sourceFile}; its page is /articles/${id}/.`
    ),
    `${countOf(files.length, 'file')} removed.`
  ]
}
