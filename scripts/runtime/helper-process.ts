/** Processes that help this one: each does what it is told, in that order, and ends with this one. */
import {fork, type SerializationType} from 'node:child_process'
import {runWhole} from '../whole/whole-program.ts'

const memoryOption = /^--max[-_]old[-_]space[-_]size(?:[-_]percentage)?=/

/** The options of this process that say how much memory one may take: they hold for those it starts. */
export const memoryOptions = (options: readonly string[] = process.execArgv): string[] =>
  options.filter((option) => memoryOption.test(option))

export interface HelperProcess<Told, Answer> {
  /** What it says once it can help; rejected when it cannot. */
  readonly ready: Promise<Answer>
  /** Resolved with what it says when it has done so; rejected when it ends before. */
  readonly tell: (told: Told) => Promise<Answer>
  /** Resolved when it has ended. */
  readonly stop: () => Promise<void>
}

export interface HelperOptions {
  /** Of Node.js, besides what holds for memory. */
  readonly nodeOptions?: readonly string[]
  /** `advanced` where bytes are said. */
  readonly serialization?: SerializationType
}

/** Starts `script` with `args`. */
export function startHelperProcess<Told extends object, Answer>(
  script: string,
  args: readonly string[],
  {nodeOptions = [], serialization = 'json'}: HelperOptions = {}
): HelperProcess<Told, Answer> {
  const child = fork(runWhole, [script, ...args], {
    execArgv: [...nodeOptions, ...memoryOptions()],
    serialization
  })
  const ended = Promise.withResolvers<never>()
  const left = Promise.withResolvers<undefined>()
  const leave = (error: Error) => {
    ended.reject(error)
    left.resolve(undefined)
  }
  // One that was never started does not exit.
  child.once('error', (error) => (child.pid === undefined ? leave(error) : ended.reject(error)))
  child.once('exit', () => leave(new Error('The helper has ended.')))
  // It is heard by who waits for something.
  ended.promise.catch(() => undefined)
  // It answers in the order in which it is told.
  const asked: ((answer: Answer) => void)[] = []
  child.on('message', (answer) => asked.shift()?.(answer as Answer))
  const answer = () =>
    Promise.race([new Promise<Answer>((resolve) => asked.push(resolve)), ended.promise])
  return {
    ready: answer(),
    tell(told) {
      const done = answer()
      child.send(told, (error) => error && ended.reject(error))
      return done
    },
    stop() {
      // One that hangs may hear nothing else. What it has half done is done anew.
      child.kill('SIGKILL')
      return left.promise
    }
  }
}

/** Starts so many helpers, or fewer where one cannot be started. */
export function startHelpers<One>(count: number, start: () => One): One[] {
  const helpers: One[] = []
  try {
    while (helpers.length < count) helpers.push(start())
  } catch {
    // What keeps it from starting keeps others, too.
  }
  return helpers
}
