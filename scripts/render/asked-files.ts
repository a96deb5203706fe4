/** What is asked of the files that a site is made from, by every step of a build. */
import {inventoryDigest, type Inventory} from '../files/inventory.ts'

/** What of an archive every page rests on. */
export const common = ['archive.yaml', 'authorities']
const [settings, tables] = common

/** Answers about inventories, which nobody changes: every step of a build asks for them. */
export function asked<Answer>(
  work: (inventory: Inventory) => Answer
): (inventory: Inventory) => Answer {
  const known = new WeakMap<Inventory, Answer>()
  return (inventory) => {
    const answer = known.get(inventory) ?? work(inventory)
    known.set(inventory, answer)
    return answer
  }
}

/** Those of its files. */
export const pick = (inventory: Inventory, isWanted: (path: string) => boolean): Inventory =>
  Object.fromEntries(
    Object.keys(inventory)
      .filter(isWanted)
      .map((path) => [path, inventory[path]!])
  )

/** The archive's own tables. */
export const tablesIn = asked((archive) => pick(archive, (path) => path.startsWith(`${tables}/`)))
/** What is common to all pages. */
export const commonIn = asked((archive) => ({
  ...pick(archive, (path) => path === settings),
  ...tablesIn(archive)
}))
/** One hash for all of it. */
export const digestIn = asked(inventoryDigest)
