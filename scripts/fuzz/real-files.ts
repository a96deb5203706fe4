/** Files of every format that a program wrote, to be damaged: the inputs of the goldens. */
import {globSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {projectFolder} from '../cli/folders.ts'

export interface RealFile {
  /** End of its name, which says its format: `.warc.gz`. */
  readonly ending: string
  readonly bytes: Buffer
}

/** Files of all formats but plain text, in an order that does not change. */
export function shippedFiles(): RealFile[] {
  return globSync('tests/golden/*/input.*', {cwd: projectFolder})
    .toSorted()
    .map((path) => ({ending: basename(path).slice('input'.length), path}))
    .filter(({ending}) => ending !== '.txt')
    .map(({ending, path}) => ({ending, bytes: readFileSync(join(projectFolder, path))}))
}
