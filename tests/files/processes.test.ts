import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {setTimeout} from 'node:timers/promises'
import {expect, test} from 'vitest'
import {isRunning} from '../../scripts/files/processes.ts'

test('a process runs until it ends', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  expect([isRunning(process.pid), isRunning(child.pid!)]).toEqual([true, true])
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(isRunning(child.pid!)).toBe(false)
})

test.runIf(process.platform === 'linux')(
  'one that has ended and waits to be asked does not run',
  async () => {
    // `sleep` takes the place of the shell and never asks for the shell's child.
    const shell = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60'])
    const [told] = (await once(shell.stdout, 'data')) as [Buffer]
    const pid = Number(told.toString())
    while (isRunning(pid)) await setTimeout(20)
    expect(() => process.kill(pid, 0)).not.toThrow()
    shell.kill('SIGKILL')
  }
)
