/** Keeps the index of each part under the hash of what it was made of. Deleting it is always safe. */
import {existsSync, readdirSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {isSealed, sealFolder} from '../files/sealed-folder.ts'

export class KeptIndexes {
  readonly #folder: string
  readonly #used = new Set<string>()

  /** Keeps them in `folder`, which is made when there is none. */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** The folder of the index of that digest; `make` writes it if it is not kept, or not as it was made. */
  async get(
    digest: string,
    make: (folder: string) => Promise<void>
  ): Promise<{readonly folder: string; readonly isKept: boolean}> {
    const folder = join(this.#folder, digest)
    this.#used.add(digest)
    if (isSealed(folder)) return {folder, isKept: true}
    // Under its name only when it is whole.
    const partial = `${folder}.partial`
    for (const old of [folder, partial]) rmSync(old, {recursive: true, force: true})
    await make(partial)
    sealFolder(partial)
    renameSync(partial, folder)
    return {folder, isKept: false}
  }

  /** Path of a file beside them, for what is made of several. */
  file(name: string): string {
    this.#used.add(name)
    return join(this.#folder, name)
  }

  /** Deletes those that were not asked for. */
  forgetOthers(): void {
    if (!existsSync(this.#folder)) return
    for (const name of readdirSync(this.#folder)) {
      if (!this.#used.has(name)) rmSync(join(this.#folder, name), {recursive: true})
    }
  }
}
