/** What a person at the terminal sees of long work, and how they stop it. */
import {startProgress, type Progress} from './progress.ts'

/** Goes along with work that takes long. */
export interface Attendant {
  /** Begins a part of the work, `total` steps of it. */
  readonly begin: (what: string, total: number) => void
  /** After each step. Now and then it lets signals in. */
  readonly step: () => Promise<void>
  /** Does what cannot be divided into steps. */
  readonly alone: <Result>(work: () => Result) => Promise<Result>
}

/** Shows nothing and never stops: for tests, and for work within other work. */
export const unattended: Attendant = {
  begin: () => undefined,
  step: () => Promise.resolve(),
  alone: (work) => Promise.resolve(work())
}

/** Milliseconds of work after which a signal is looked for. */
const patience = 50

/** Status of a command that Ctrl-C ended: 128 and the number of the signal. */
export const interrupted = 130

/**
 * Runs `work` with progress on the terminal. Ctrl-C ends the process between two steps, after
 * `leave` has put things in order, with one line and status 130; within `alone`, where nothing is
 * being written, it ends it at once.
 */
export async function attended<Result>(
  work: (attendant: Attendant) => Promise<Result>,
  leave: () => void = () => undefined
): Promise<Result> {
  let progress: Progress | undefined
  let rested = performance.now()
  const stop = () => {
    progress?.end()
    leave()
    console.error('Stopped. Nothing is half done: run the command again to go on.')
    process.exit(interrupted)
  }
  const rest = async () => {
    await new Promise((done) => setImmediate(done))
    rested = performance.now()
  }
  process.on('SIGINT', stop)
  try {
    const result = await work({
      begin(what, total) {
        progress?.end()
        progress = startProgress(what, total)
      },
      async step() {
        progress?.step()
        if (performance.now() - rested >= patience) await rest()
      },
      async alone(undivided) {
        progress?.end()
        await rest()
        process.off('SIGINT', stop)
        const done = undivided()
        process.on('SIGINT', stop)
        return done
      }
    })
    await rest()
    return result
  } finally {
    progress?.end()
    process.off('SIGINT', stop)
  }
}
