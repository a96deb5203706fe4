/** Runs another script of this project as a step of a command. */
import {spawn} from 'node:child_process'
import {join} from 'node:path'
import {grownHeap, wholeRegexps} from '../runtime/node-options.ts'
import {recordsVariable} from '../search/written-records.ts'
import {interrupted} from './attendant.ts'
import {projectFolder} from './folders.ts'
import {CommandError} from './run.ts'

/**
 * Runs a script with this Node. Resolves to its exit status; its output goes to the terminal, that of a
 * quiet one only where something is wrong.
 */
function runScript(
  script: string,
  args: readonly string[],
  {quiet, variables}: {readonly quiet: boolean; readonly variables: NodeJS.ProcessEnv}
): Promise<number> {
  return new Promise((done, reject) => {
    const child = spawn(
      process.execPath,
      [wholeRegexps, grownHeap, join(projectFolder, script), ...args],
      {
        cwd: projectFolder,
        env: {...process.env, ...variables},
        stdio: ['inherit', quiet ? 'ignore' : 'inherit', 'inherit']
      }
    )
    child.on('error', reject)
    child.on('exit', (code) => done(code ?? 1))
  })
}

interface Normalizing {
  readonly strict?: boolean
  readonly quiet?: boolean
  /** File for the records of the articles that it makes. */
  readonly records?: string
}

/** Runs `npm run normalize` on the archive that the environment names. Ctrl-C there ends all. */
export async function normalize({
  strict = false,
  quiet = false,
  records
}: Normalizing = {}): Promise<void> {
  const variables = {[recordsVariable]: records}
  const args = strict ? ['--strict'] : []
  const status = await runScript('scripts/normalize.ts', args, {quiet, variables})
  if (status === interrupted) process.exit(interrupted)
  if (status !== 0)
    throw new CommandError('Stopped: the archive needs the corrections named above.')
}
