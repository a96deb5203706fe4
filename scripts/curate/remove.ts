/** `npm run remove`: takes sources out, and leaves a tombstone at the address of each article. */
import {accessSync, constants, readFileSync} from 'node:fs'
import {dirname, extname, join} from 'node:path'
import {archivePaths} from '../../src/archive-folder/paths.ts'
import {nextIds} from '../../src/archive-folder/register.ts'
import {chain} from '../../src/lib/chain.ts'
import {countOf} from '../../src/lib/count-of.ts'
import {CommandError} from '../cli/run.ts'
import type {NormalizedArchive} from '../normalize/archive.ts'
import {correctionIds, correctionsOf} from './corrections-of.ts'
import type {Registers} from './holdings.ts'
import {normalizeFolder} from './normalize-folder.ts'
import {loadGrounds} from './normalizing-grounds.ts'
import {renew} from './renew.ts'
import {departuresOf} from './scans.ts'
import {tellOneOfSeveral, type OneOfSeveral} from './one-of-several.ts'
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
  const named = new Set(
    names.map((name) =>
      findSource(name, paths, archive, around, {
        reason: {...why, on: today},
        moves: grounds.registers.moves
      })
    )
  )
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
  // What is deleted cannot be taken back: a folder that refuses is met before the first one is.
  for (const {path} of work.files) accessSync(dirname(join(sources, path)), constants.W_OK)
  begin(folder, work)
  const told = finish(folder)
  await renew(around, `${countOf(work.files.length, 'file')} removed.`)
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
  {folder, cwd}: Surroundings,
  {reason, moves}: {readonly reason: Reason; readonly moves: Registers['moves']}
): string {
  const path = sourcePath(name, archivePaths(folder).sources, cwd)
  const file = paths.find((one) => one.normalize('NFC') === path)
  if (file !== undefined) return file
  if (path !== undefined && paths.some((one) => one.normalize('NFC').startsWith(`${path}/`))) {
    throw new CommandError(`sources/${path} is a folder: name its files one by one.`)
  }
  const byId = paths.find((one) => sourceId(one) === name)
  if (byId !== undefined) return byId
  const item = itemOf(name, archive)
  if (!item) {
    const later = chain(name, nextIds(moves)).at(-1)
    const led =
      later === undefined || later === name ? '' : ` It was moved: its id is \`${later}\`.`
    throw new CommandError(`There is no article and no source \`${name}\`.${led}`)
  }
  throw new CommandError(tellOneOfSeveral(folder, item, reason))
}

/** The article of this id, or the copy of another, in a file that holds several. */
function itemOf(
  id: string,
  {outcomes, duplicates, counted}: NormalizedArchive
): OneOfSeveral | undefined {
  const all = [...outcomes.map(({id: own, decisions}) => ({...decisions, id: own})), ...duplicates]
  const item = all.find((one) => one.id === id)
  if (!item) return undefined
  const {sourceFile, sourceSha256} = item
  const count = all.filter((one) => one.sourceFile === sourceFile).length
  const textSha256 = outcomes.find((one) => one.id === id)?.evidence.rendition.sha256
  return {id, sourceFile, sourceSha256, count, textSha256, isCounted: counted.has(sourceFile)}
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
