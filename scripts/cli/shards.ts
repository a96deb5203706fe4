/** A site that several machines make: its parts, and the whole of them. */
import {archiveDigest, basisOf, commonGround, takeGrounds, type Grounds} from '../render/grounds.ts'
import {forgetBuild} from '../render/memory.ts'
import {joinParts, replaceSite} from '../render/merge.ts'
import {readPart, whyNotOne, whyNotWhole, writePart, type Part} from '../render/part.ts'
import {isUntouched} from '../render/same-grounds.ts'
import {readShard, shardName, type Shard} from '../render/shard.ts'
import {siteAt} from '../render/site-files.ts'
import {keepHeapLean} from '../runtime/lean-heap.ts'
import type {OptionValues} from './command.ts'
import {aloneAtBuild} from './alone-at-build.ts'
import {assertReplaceable, claimSite, contains, projectFolder, type Folders} from './folders.ts'
import {openIndex, type IndexUnderWay} from './index-apart.ts'
import {isOfTwoStates, rememberSite} from './remember-site.ts'
import {CommandError} from './run.ts'
import {renderSite} from './render-site.ts'
import {choicesOf} from './site.ts'
import {normalize} from './step.ts'
import {sizeOf} from './summary.ts'
import type {BuiltSite} from './up-to-date.ts'

/** `npm run build -- --shard 2/4`: renders one part of the pages into `folders.out`. */
export async function buildShard(folders: Folders, values: OptionValues): Promise<void> {
  const shard = readShard(String(values['shard']))
  if (!shard) throw new CommandError('--shard is written 2/4: the second part of four.')
  if (values['portable'] === true || values['compress'] === true) {
    throw new CommandError(
      'A part is neither portable nor compressed: `npm run join` makes the whole.'
    )
  }
  assertReplaceable(folders)
  await aloneAtBuild(folders, () => renderShard(folders, shard, values['strict'] === true))
}

async function renderShard(folders: Folders, shard: Shard, strict: boolean): Promise<void> {
  keepHeapLean()
  const {content, out} = folders
  const before = takeGrounds(projectFolder, content)
  await normalize({strict})
  const grounds = takeGrounds(projectFolder, content, before)
  const ground = commonGround(grounds)
  const {staged, chosen} = await renderSite(folders, {kept: new Map(), shard, grounds})
  const isStill = isUntouched(projectFolder, content, grounds)
  if (isOfTwoStates({before, grounds, isStill})) {
    throw new CommandError('The archive changed while it was read: make this part again.')
  }
  forgetBuild(content, out)
  claimSite(out)
  replaceSite(staged, out, [])
  const pages = Object.fromEntries(chosen.keys)
  writePart(out, {shard, ground, archive: archiveDigest(grounds), pages})
  const {files} = sizeOf(siteAt(out).stamps)
  console.log(`Part ${shardName(shard)} in ${out}: ${chosen.rendered} pages, ${files} files.`)
  console.log('When all parts are made, `npm run join -- DIR…` makes one site of them.')
}

/** One site of the `parts`, as `npm run build` makes it of the same archive. */
export async function joinSite(
  folders: Folders,
  parts: readonly string[],
  {strict = false, compress = false} = {}
): Promise<BuiltSite> {
  const {out} = folders
  assertReplaceable(folders)
  const inside = parts.find((part) => contains(out, part) || contains(part, out))
  if (inside !== undefined)
    throw new CommandError(`The site cannot be made in one of its parts: ${inside}.`)
  return aloneAtBuild(folders, () => joinAlone(folders, parts, {strict, compress}))
}

async function joinAlone(
  folders: Folders,
  parts: readonly string[],
  {strict, compress}: {readonly strict: boolean; readonly compress: boolean}
): Promise<BuiltSite> {
  const {content, out} = folders
  const before = takeGrounds(projectFolder, content)
  await normalize({strict})
  const grounds = takeGrounds(projectFolder, content, before)
  const ground = commonGround(grounds)
  const archive = archiveDigest(grounds)
  const read = parts.map(readPart)
  const damaged = read.flatMap((part, at) => (part ? whyNotWhole(parts[at]!, part) : []))
  const why = [...whyNotOne(parts, read, {ground, archive}), ...damaged]
  if (why.length > 0) throw new CommandError(`These parts are not one site:\n  ${why.join('\n  ')}`)
  forgetBuild(content, out)
  const index = openIndex(folders)
  try {
    index.begin()
    return await finishJoined(folders, parts, read, {strict, compress, before, grounds, index})
  } finally {
    index.stop()
  }
}

interface Joining {
  readonly strict: boolean
  readonly compress: boolean
  readonly before: Grounds
  readonly grounds: Grounds
  readonly index: IndexUnderWay
}

/** Puts the parts together, with all that is not in them. */
async function finishJoined(
  folders: Folders,
  parts: readonly string[],
  read: readonly (Part | undefined)[],
  {strict, compress, before, grounds, index}: Joining
): Promise<BuiltSite> {
  const {content, out} = folders
  claimSite(out)
  joinParts(parts, out)
  const [{finishSite}, {loadArchive}] = await Promise.all([
    import('./finish-site.ts'),
    import('../search/archive.ts')
  ])
  const basis = basisOf(grounds)
  const how = {compress, portable: false, basis, program: '', index, watch: () => undefined}
  const finished = await finishSite(folders, loadArchive(content), how)
  const pages = Object.assign({}, ...read.map((part) => part?.pages)) as Part['pages']
  const options = choicesOf({strict, compress})
  const isStill = isUntouched(projectFolder, content, grounds)
  return rememberSite(folders, {before, grounds, isStill, options, pages, finished})
}
