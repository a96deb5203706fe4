/** What must hold of an archive after a command was broken off. Every check gives what is wrong. */
import {workSchema, type Work} from '../curate/work.ts'

type Tree = ReadonlyMap<string, string>

/** Sources before a command, and what it was to make of them. */
export interface Expectation {
  readonly before: Tree
  /** The archive after the command, had it not been broken off. */
  readonly after: Tree
}

const part = (tree: Tree, folder: string) =>
  new Map([...tree].filter(([path]) => path.startsWith(`${folder}/`) && !/\/\.[^/]*$/.test(path)))

/**
 * Right after the break, before anything is repaired: every source and correction is there with the
 * bytes it had, at its place before or its place after; one that is gone was to go, and its tombstone
 * stands; the registers hold all they held.
 */
export function checkUnharmed(tree: Tree, {before, after}: Expectation): string[] {
  const wrong: string[] = []
  for (const folder of ['sources', 'corrections']) {
    const found = part(tree, folder)
    const allowed = [...part(before, folder), ...part(after, folder)]
    for (const [path, content] of found) {
      if (!allowed.some(([other, same]) => other === path && same === content)) {
        wrong.push(`${path} has content that it never was to have`)
      }
    }
    const contents = [...found.values()]
    const goal = [...part(after, folder).values()]
    for (const [path, content] of part(before, folder)) {
      if (contents.includes(content)) continue
      if (goal.includes(content)) wrong.push(`${path} is lost`)
      else if (!isTold(path, tree)) wrong.push(`${path} is gone without a tombstone`)
    }
  }
  for (const register of ['accessions.csv', 'moved.csv']) {
    if (tree.get(register)?.startsWith(before.get(register) ?? '') !== true) {
      wrong.push(`${register} does not hold what it held`)
    }
  }
  return wrong
}

/** Whether a tombstone names the source, as its own or as a scan that went with it. */
const isTold = (path: string, tree: Tree) =>
  [...part(tree, 'removed').values()].some((text) => text.includes(JSON.stringify(path)))

/** After the next command: nothing half written and no note is left. */
export function checkTidy(tree: Tree): string[] {
  return [...tree.keys()]
    .filter((path) => /(?:^|\/)\.[^/]*$/.test(path))
    .map((path) => `${path} is left over`)
}

/** Every difference between two trees, or parts of them. */
export function differences(found: Tree, expected: Tree, parts?: readonly string[]): string[] {
  const counts = (path: string) => parts?.some((one) => path.startsWith(one)) ?? true
  const paths = new Set([...found.keys(), ...expected.keys()].filter(counts))
  return [...paths].flatMap((path) => {
    if (found.get(path) === expected.get(path)) return []
    if (!found.has(path)) return [`${path} is missing`]
    return [expected.has(path) ? `${path} has other content` : `${path} should not be there`]
  })
}

/** The work that a note in the tree holds; a torn note would be a defect. */
export function noteIn(tree: Tree): Work | undefined {
  const note = tree.get('.unfinished.json')
  return note === undefined
    ? undefined
    : workSchema.optional().parse((JSON.parse(note) as {work?: unknown}).work)
}
