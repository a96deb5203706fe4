/** The programs that are kept: of every archive one for each of its sites, as long as they are used. */
import {existsSync, globSync, readFileSync, readdirSync, rmSync, statSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'

/** What a program says of itself, beside it. */
export const description = 'program.json'
const prefix = 'program-'

/** The name, below the folder of the archive's cache, of that for programs of one site. */
export const programsName = (site: string) => `${prefix}${site}`

/** Where those of one site are. */
interface ProgramsPlace {
  /** Below the folder of the archive's cache, where those for its other sites are, too. */
  readonly folder: string
}

/** Before one is kept at the place: forgets those of sites that are gone, and those unused for longest. */
export function forgetOthers(place: ProgramsPlace): void {
  forgetOfNoSite(place)
  forgetUnused(dirname(dirname(place.folder)))
}

/** Forgets the programs of the archive's other sites that are gone, or of which it is not known. */
function forgetOfNoSite({folder}: ProgramsPlace): void {
  const siblings = readdirSync(dirname(folder)).filter((name) => name.startsWith(prefix))
  for (const name of siblings) {
    const sibling = join(dirname(folder), name)
    if (name !== basename(folder) && !isOfSite(sibling)) forgetPrograms({folder: sibling})
  }
}

function isOfSite(programs: string): boolean {
  try {
    return readdirSync(programs).some((name) => {
      const about = readFileSync(join(programs, name, description), 'utf8')
      const {out} = JSON.parse(about) as {readonly out?: string}
      return out !== undefined && existsSync(out)
    })
  } catch {
    return false
  }
}

/** Some 2 MB each, of all archives together. */
const mostPrograms = 12

/** Of the programs of all archives below `caches`, forgets those that were used longest ago. */
function forgetUnused(caches: string): void {
  const used = globSync(`*/${prefix}*`, {cwd: caches}).map((name) => {
    const folder = join(caches, name)
    // Another build may have forgotten it.
    return {folder, at: statSync(folder, {throwIfNoEntry: false})?.mtimeMs ?? 0}
  })
  for (const one of used.sort((a, b) => b.at - a.at).slice(mostPrograms - 1)) forgetPrograms(one)
}

/** Forgets what is kept there, of whatever ground. */
export function forgetPrograms({folder}: ProgramsPlace): void {
  rmSync(folder, {recursive: true, force: true})
}
