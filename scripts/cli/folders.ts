/** Which archive a command works on, and where its site goes. */
import {existsSync, mkdirSync, readdirSync, realpathSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import {
  contentFolder,
  contentVariable,
  outFolder,
  outVariable
} from '../../src/archive-folder/paths.ts'
import {siteMark} from '../render/site-files.ts'
import type {OptionValues} from './command.ts'
import {CommandError} from './run.ts'

/** The folder of this project: what commands are run in. */
export const projectFolder = resolve(import.meta.dirname, '../..')

const markText = 'Dateline made this folder. The next build replaces what is in it.\n'

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

/** The folder that an option names. Throws when the option is not given or there is none. */
export function folderOption(values: OptionValues, name: string): string {
  const value = values[name]
  if (typeof value !== 'string') throw new CommandError(`--${name} DIR is needed.`)
  // npm runs scripts in the project's folder; the path is meant from where it was typed.
  const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), value)
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder
  throw new CommandError(`There is no folder at ${folder}.`)
}

function setFolder(variable: string, value: string | boolean | undefined): void {
  if (typeof value !== 'string') return
  process.env[variable] = resolve(process.env['INIT_CWD'] ?? process.cwd(), value)
}

/**
 * A build removes all else from its output folder. Refuses one in which something would be lost: a
 * folder around the archive or the project, or one that holds files and does
 * not bear the mark of an earlier build.
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
  if (!existsSync(join(out, siteMark)) && readdirSync(out).length > 0) {
    throw new CommandError(
      `${out} holds files that are not a site made by this command. Empty it or choose another folder.`
    )
  }
}

/**
 * Makes the output folder of a build, which `assertReplaceable` has allowed, and marks it: a build
 * that is broken off leaves a folder that the next one may use.
 */
export function claimSite(out: string): void {
  mkdirSync(out, {recursive: true})
  writeFileSync(join(out, siteMark), markText)
}

/** Whether a folder is another or holds it, links resolved. */
export function contains(outer: string, inner: string): boolean {
  const path = relative(realPath(outer), realPath(inner))
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && resolve(path) !== path)
}

/** The path without links; of one that does not exist yet, the part that does is resolved. */
export function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  return join(realPath(dirname(path)), basename(path))
}
