/** Runs npm, the one that runs this command when there is one. */
import {spawnSync} from 'node:child_process'
import {projectFolder} from '../cli/folders.ts'

/** What npm prints to the standard output. Its exit status says other things than success. */
export function npmOutput(...args: string[]): string {
  const own = process.env['npm_execpath']
  const [program, ...first] = own === undefined ? ['npm'] : [process.execPath, own]
  const {error, stdout} = spawnSync(program, [...first, ...args], {
    cwd: projectFolder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell: own === undefined && process.platform === 'win32'
  })
  return error ? '' : stdout
}
