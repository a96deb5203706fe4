/** Whether files that a site is made from were written between two looks at them. */
import {join} from 'node:path'
import {isInventory, settleInventory, type Inventory} from '../files/inventory.ts'
import {hasSettled, stampOf} from '../files/stamps.ts'
import {asked, common, commonIn, pick} from './asked-files.ts'
import {
  archiveFiles,
  asOfIn,
  below,
  code,
  commonGround,
  generated,
  takeGrounds,
  unfinished,
  withMade,
  type Grounds
} from './grounds.ts'

/** What people wrote. */
const written = asked((archive) => pick(archive, (path) => !generated.test(path)))

/**
 * Whether since they were taken nobody wrote a file that the site is made from, and the archive goes by the same
 * day. Who wrote and put back what was there did write: what was made meanwhile may be of either.
 */
export const isUntouched = (
  project: string,
  content: string,
  grounds: Grounds,
  now: Date = new Date()
): boolean =>
  isInventory(project, below(project, code), grounds.code, grounds.taken) &&
  isInventory(content, archiveFiles(content), grounds.archive, grounds.taken) &&
  grounds.asOf === asOfIn(content, now)

/** The same of what people wrote, between two looks between which the archive was normalized. */
export const isUntouchedByPeople = (before: Grounds, after: Grounds): boolean =>
  commonGround(before) === commonGround(after) &&
  isSame(before.code, after.code) &&
  isSame(written(before.archive), written(after.archive))

const isSame = (before: Inventory, after: Inventory): boolean => {
  const paths = Object.keys(before)
  return (
    paths.length === Object.keys(after).length &&
    paths.every(
      (path) =>
        before[path]?.stamp === after[path]?.stamp && before[path]?.sha256 === after[path]?.sha256
    )
  )
}

/** Whether what people wrote is the same in both, whenever it was written. */
export const isSameWriting = (one: Grounds, other: Grounds): boolean =>
  hasSameContents(written(one.archive), written(other.archive))

const hasSameContents = (one: Inventory, other: Inventory): boolean => {
  const paths = Object.keys(one)
  return (
    paths.length === Object.keys(other).length &&
    paths.every((path) => one[path]?.sha256 === other[path]?.sha256)
  )
}

/**
 * All files once the archive is normalized, where only that was done since `before`: what people wrote is not looked at
 * again, but for what every page rests on. Whether nobody wrote meanwhile is asked when all is made. Of what
 * normalizing makes, what `made` knows is not read.
 */
export function takeNormalized(
  project: string,
  content: string,
  before: Grounds,
  made?: Grounds
): Grounds {
  const isAsBefore =
    before.archive[unfinished] === undefined && isCommonUntouched(project, content, before)
  if (!isAsBefore) return takeGrounds(project, content, before, new Date(), made)
  const taken = Date.now()
  const settle = (folder: string, files: Inventory) => settleInventory(folder, files, before.taken)
  const written = {code: settle(project, before.code), archive: settle(content, before.archive)}
  return withMade({...before, ...written, taken}, content, made)
}

/** Whether since they were taken nobody wrote a file that every page rests on; none is read. */
export function isCommonUntouched(
  project: string,
  content: string,
  {code: files, archive}: Grounds
): boolean {
  return hasStamps(project, code, files) && hasStamps(content, common, commonIn(archive))
}

function hasStamps(folder: string, names: readonly string[], known: Inventory): boolean {
  let files = 0
  for (const path of below(folder, names)) {
    files += 1
    if (known[path]?.stamp !== stampOf(join(folder, path))) return false
  }
  return files === Object.keys(known).length
}

/** Whether no file that every page rests on can have been written at the time `since` (milliseconds) or after it. */
export const isCommonSince = ({code: files, archive}: Grounds, since: number): boolean =>
  [files, commonIn(archive)].every((all) =>
    Object.values(all).every(({stamp}) => hasSettled(stamp, since))
  )
