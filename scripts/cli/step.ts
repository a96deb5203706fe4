/** Runs another script of this project as a step of a command. */
import {spawn, type ChildProcess} from 'node:child_process'
import {join} from 'node:path'
import {grownHeap, wholeRegexps} from '../runtime/node-options.ts'
import {recordsVariable} from '../search/written-records.ts'
import {runWhole} from '../whole/whole-program.ts'
import {interrupted} from './attendant.ts'
import {projectFolder} from './folders.ts'
import {CommandError} from './run.ts'
import {waitsVariable} from './word-to-begin.ts'

interface Normalizing {
  readonly strict?: boolean
  readonly quiet?: boolean
  /** File for the records of the articles that it makes. */
  readonly records?: string
}

/** A process that loads itself and waits for the word to normalize. */
export interface NormalizingToCome {
  /** Milliseconds; before it read any file. */
  readonly since: number
  /** Lets it normalize. Once. */
  readonly begin: () => Promise<void>
  /** Ends it. What has begun goes on. */
  readonly stop: () => void
}

/**
 * Starts the script with this Node; its output goes to the terminal, that of a quiet one only where something is
 * wrong.
 */
function start({strict = false, quiet = false, records}: Normalizing, waits: boolean) {
  const script = join(projectFolder, 'scripts/normalize.ts')
  const output = quiet ? 'ignore' : 'inherit'
  return spawn(
    process.execPath,
    [wholeRegexps, grownHeap, runWhole, script, ...(strict ? ['--strict'] : [])],
    {
      cwd: projectFolder,
      env: {...process.env, [recordsVariable]: records, ...(waits && {[waitsVariable]: 'yes'})},
      stdio: ['inherit', output, 'inherit', ...(waits ? (['ipc'] as const) : [])]
    }
  )
}

/** Resolves when it has normalized. */
async function ended(child: ChildProcess): Promise<void> {
  const {promise, resolve, reject} = Promise.withResolvers<number | NodeJS.Signals>()
  child.on('error', reject)
  child.on('exit', (code, signal) => resolve(signal ?? code ?? 1))
  const status = await promise
  if (status === interrupted) process.exit(interrupted)
  if (typeof status === 'string')
    throw new CommandError(
      `Stopped: the process that reads the texts was ended from outside (${status}), as systems do that are short of memory. Run the command again: it goes on with what is done.`
    )
  if (status !== 0)
    throw new CommandError('Stopped: the archive needs the corrections named above.')
}

/** Runs `npm run normalize` on the archive that the environment names. Ctrl-C there ends all. */
export const normalize = (how: Normalizing = {}): Promise<void> => ended(start(how, false))

/**
 * Starts the same, to go on when it is let. It reads the program, and settings and tables of the archive: where
 * one of them changes after `since`, another is to be started.
 */
export function prepareToNormalize(how: Normalizing = {}): NormalizingToCome {
  const since = Date.now()
  const child = start(how, true)
  const end = ended(child)
  // It is heard by who lets it begin.
  end.catch(() => undefined)
  let isBegun = false
  return {
    since,
    begin() {
      isBegun = true
      child.send('begin', (error) => error && child.kill())
      return end
    },
    stop() {
      if (!isBegun) child.kill('SIGKILL')
    }
  }
}
