/** Which archive a command works on, and where its site goes. */
import {existsSync, readdirSync, realpathSync, statSync} from 'node:fs'
import {join, relative, resolve, sep} from 'node:path'
import {
  contentFolder,
  contentVariable,
  outFolder,
  outVariable
} from '../../src/archive-folder/paths.ts'
import type {OptionValues} from './command.ts'
import {CommandError} from './run.ts'

/** The folder of this project: what commands are run in. */
export const projectFolder = resolve(import.meta.dirname, '../..')

export interface Folders {
  readonly content: string
  readonly out: string
}

/**
 * Reads `--content` and `--out` and passes them on, in the environment, to everything that this
 * command starts. npm runs scripts in the project's folder, so relative paths are taken from
 * `INIT_CWD`, where the user typed the command.
 */
export function useFolders(values: OptionValues): Folders {
  process.chdir(projectFolder)
  setFolder(contentVariable, values['content'])
  setFolder(outVariable, values['out'])
  const folders = {content: contentFolder(), out: outFolder()}
  if (!existsSync(folders.content) || !statSync(folders.content).isDirectory()) {
    throw new CommandError(`There is no archive folder at ${folders.content}.`)
  }
  return folders
}

function setFolder(variable: string, value: string | boolean | undefined): void {
  if (typeof value !== 'string') return
  process.env[variable] = resolve(process.env['INIT_CWD'] ?? process.cwd(), value)
}

/**
 * A build empties its output folder first. Refuses one in which something else would be lost: a
 * folder around the archive or the project, or one that holds files and no site.
 */
export function assertReplaceable({content, out}: Folders): void {
  for (const kept of [content, projectFolder]) {
    if (contains(out, kept)) throw new CommandError(`Building into ${out} would delete ${kept}.`)
  }
  if (contains(content, out)) {
    throw new CommandError(`The site cannot go into the archive folder itself: ${out}.`)
  }
  if (!existsSync(out)) return
  if (!statSync(out).isDirectory()) throw new CommandError(`${out} is a file, not a folder.`)
  const isSite = ['index.html', '404.html', '_astro'].some((name) => existsSync(join(out, name)))
  if (!isSite && readdirSync(out).length > 0) {
    throw new CommandError(
      `${out} holds files that are not a site made by this command. Empty it or choose another folder.`
    )
  }
}

function contains(outer: string, inner: string): boolean {
  const path = relative(real(outer), real(inner))
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && resolve(path) !== path)
}

const real = (path: string) => (existsSync(path) ? realpathSync(path) : path)
