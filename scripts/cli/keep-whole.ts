/** After a build: has the program of its processes made, for those that come. */
import {spawn} from 'node:child_process'
import {join} from 'node:path'
import {changedAt} from '../files/stamps.ts'
import type {Grounds} from '../render/grounds.ts'
import {project, recallWhole} from '../whole/whole-program.ts'

/** Who works on the code would have it made for one build: milliseconds for which nobody wrote any. */
const rest = 600_000

/** Whether nobody is at work on the code. */
export const isAtRest = ({code}: Pick<Grounds, 'code'>, now: number = Date.now()): boolean =>
  Object.values(code).every(({stamp}) => changedAt(stamp) < now - rest)

/** Has it made where there is none; the build is whole without. */
export async function keepWhole(grounds: Pick<Grounds, 'code'>): Promise<void> {
  if (!isAtRest(grounds) || recallWhole()) return
  const script = join(project, 'scripts/whole/keep-whole.ts')
  const child = spawn(process.execPath, [script], {stdio: 'ignore'})
  await new Promise((done) => child.on('exit', done).on('error', done))
}
