/** A small archive in a temporary folder, and the curator's commands on it. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {unattended} from '../../scripts/cli/attendant.ts'
import {add, type AddRequest} from '../../scripts/curate/add.ts'
import {move} from '../../scripts/curate/move.ts'
import {normalizeFolder} from '../../scripts/curate/normalize-folder.ts'
import {loadGrounds} from '../../scripts/curate/normalizing-grounds.ts'
import {remove} from '../../scripts/curate/remove.ts'
import type {Said, Surroundings} from '../../scripts/curate/surroundings.ts'
import {readAccessions} from '../../src/archive-folder/register.ts'
import {smallReference} from '../normalize/reference.ts'

/** A text of its own for every word. */
export const story = (word: string) =>
  `The harvest of ${word} was a poor one, said the growers of ${word} at their meeting, and they asked the treasury for help with ${word} before winter.\n`

/** A correction that is in order, with a reason of its own. */
export const correction = (why: string) =>
  `forSha256: "${'0'.repeat(64)}"\nentries:\n  - set:\n      section: News\n    why: ${why}\n    on: 2020-01-01\n`

/** An archive below `root`, which is where commands are typed. */
export class TestArchive {
  readonly root = mkdtempSync(join(tmpdir(), 'curate-'))
  readonly folder = join(this.root, 'content')
  #day = '2020-01-01'

  constructor() {
    mkdirSync(join(this.folder, 'sources'), {recursive: true})
  }

  /** Writes a file below `root`. */
  put(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.root, path)), {recursive: true})
    writeFileSync(join(this.root, path), content)
  }

  link(path: string, target: string): void {
    mkdirSync(dirname(join(this.root, path)), {recursive: true})
    symlinkSync(target, join(this.root, path))
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8')
  }

  has(path: string): boolean {
    return existsSync(join(this.folder, path))
  }

  on(day: string): this {
    this.#day = day
    return this
  }

  get around(): Surroundings {
    return {
      folder: this.folder,
      cwd: this.root,
      today: this.#day,
      attendant: unattended,
      reference: smallReference
    }
  }

  add(names: string | readonly string[], request: Partial<AddRequest> = {}): Promise<Said> {
    return add(
      {
        names: typeof names === 'string' ? [names] : names,
        dryRun: false,
        again: false,
        readInput: () => Promise.resolve(Buffer.of()),
        ...request
      },
      this.around
    )
  }

  move(from: string, to: string): Promise<Said> {
    return move(from, to, this.around)
  }

  remove(names: string | readonly string[], why = 'It was asked for.'): Promise<Said> {
    return remove(typeof names === 'string' ? [names] : names, {why}, this.around)
  }

  async normalized() {
    return normalizeFolder(this.folder, await loadGrounds(this.folder, smallReference), unattended)
  }

  /** Rows of `accessions.csv`: number and path. */
  get accessions(): [number, string][] {
    return readAccessions(this.folder).rows.map(({number, path}) => [number, path])
  }

  dispose(): void {
    rmSync(this.root, {recursive: true, force: true})
  }
}
