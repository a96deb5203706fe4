/** What the lock file says of the packages that are installed. */
import {readFileSync} from 'node:fs'

export interface LockedPackage {
  readonly name: string
  readonly version: string
  /** SPDX expression, as the package has it; absent when it states none. */
  readonly license?: string
  /** Needed only to test and to check. */
  readonly dev: boolean
}

interface Entry {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly link?: boolean
}

/** Every package of a lock file of npm (version 3), each version once, by name. */
export function lockedPackages(path: string): LockedPackage[] {
  const {packages = {}} = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly packages?: Readonly<Record<string, Entry>>
  }
  const found = new Map<string, LockedPackage>()
  for (const [place, entry] of Object.entries(packages)) {
    const name = place.split('node_modules/').at(-1) ?? ''
    if (place === '' || entry.link === true) continue
    const {version = '', license, dev = false} = entry
    const key = `${name}@${version}`
    // What is there for both reasons is not there for tests alone.
    const both = dev && (found.get(key)?.dev ?? true)
    found.set(key, {name, version, ...(license !== undefined && {license}), dev: both})
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}
