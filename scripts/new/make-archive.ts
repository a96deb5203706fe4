/** A new archive: its settings, to be filled in, and one text. */
import {existsSync, globSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {CommandError} from '../cli/run.ts'
import {replaceFile} from '../files/replace-file.ts'

/** What a new archive consists of. */
const template = join(import.meta.dirname, 'template')

/** Makes an archive in `folder`, which is empty or not there yet; returns its files, by path. */
export function makeArchive(folder: string): string[] {
  assertEmpty(folder)
  const files = globSync('**/*', {cwd: template})
    .filter((path) => statSync(join(template, path)).isFile())
    .sort()
  for (const path of files) replaceFile(join(folder, path), readFileSync(join(template, path)))
  return files
}

function assertEmpty(folder: string): void {
  if (!existsSync(folder)) return
  if (!statSync(folder).isDirectory()) throw new CommandError(`${folder} is a file, not a folder.`)
  if (readdirSync(folder).length > 0) {
    throw new CommandError(`There are files in ${folder} already. Choose another folder.`)
  }
}
