/** The ways in which a command can be broken off. */
import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {Reference} from '../normalize/stages.ts'
import {interceptWrites, tornHalf} from './intercept-writes.ts'
import {perform, type Job} from './interrupted-archive.ts'
import type {KillSettings} from './kill-at-write.ts'

/**
 * `died`: in this process, nothing reaches the disk after the break. `full`: the disk has no room
 * from then on, and the command can still tidy up. `killed`: a process of its own, by SIGKILL.
 */
export type Break = 'died' | 'full' | 'killed'

export interface Breaking {
  /** The archive is in `content/` there. */
  readonly place: string
  readonly reference: Reference
  readonly how: Break
  /** The write that is left half done; 0 is the first. */
  readonly at: number
}

/** Begins the job and breaks it off; gives whether it came to that. */
export async function breakOff(job: Job, breaking: Breaking): Promise<boolean> {
  return breaking.how === 'killed' ? killChild(job, breaking) : stopWriting(job, breaking)
}

/** Does the job in this process until its write number `at`. */
async function stopWriting(job: Job, {place, reference, how, at}: Breaking): Promise<boolean> {
  let count = 0
  let broken = false as boolean
  const stop = interceptWrites(join(place, 'content'), ({name, path, data}) => {
    if (count++ === at) {
      broken = true
      stop()
      if (data !== undefined) writeFileSync(path, tornHalf(data))
      again = interceptWrites(join(place, 'content'), afterwards)
      afterwards({name})
    }
  })
  let again: () => void = () => undefined
  const afterwards = ({name}: {name: string}) => {
    if (how === 'died') throw new Error('dead')
    if (name === 'writeFileSync' || name === 'mkdirSync') {
      throw Object.assign(new Error('ENOSPC: no space left on device'), {code: 'ENOSPC'})
    }
  }
  try {
    await perform(job, place, reference)
  } catch (error) {
    if (!broken) throw error
  } finally {
    again()
    stop()
  }
  return broken
}

const project = resolve(import.meta.dirname, '../..')

/** Runs the job's command as a person does, and kills it at its write number `at`. */
function killChild({command, names}: Job, {place, at}: Breaking): boolean {
  const content = join(place, 'content')
  const settings: KillSettings = {root: content, at}
  const reason = command === 'remove' ? ['--why', 'It was asked for.'] : []
  const {signal} = spawnSync(
    process.execPath,
    [
      '--import',
      join(import.meta.dirname, 'kill-at-write.ts'),
      join(project, `scripts/${command}.ts`),
      ...names,
      ...reason,
      '--content',
      content
    ],
    {
      cwd: project,
      stdio: 'ignore',
      env: {
        ...process.env,
        INIT_CWD: place,
        // The day on which the archive's other commands were given.
        SOURCE_DATE_EPOCH: String(Date.UTC(2020, 0, 1) / 1000),
        DATELINE_KILL_AT_WRITE: JSON.stringify(settings)
      }
    }
  )
  return signal === 'SIGKILL'
}
