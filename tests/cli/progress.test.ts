import {Writable} from 'node:stream'
import {describe, expect, test} from 'vitest'
import {startProgress} from '../../scripts/cli/progress.ts'

/** A terminal or a file, and a clock that goes `pace` milliseconds a step. */
function show(total: number, pace: number, isTTY: boolean): string {
  let written = ''
  let clock = 0
  const stream = Object.assign(
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        written += chunk.toString()
        done()
      }
    }),
    // What cli-progress asks of a terminal.
    {isTTY, columns: 100, cursorTo: () => true, clearLine: () => true, moveCursor: () => true}
  )
  const progress = startProgress('Reading', total, {stream, now: () => clock})
  for (let step = 0; step < total; step++) {
    clock += pace
    progress.step()
  }
  progress.end()
  return written
}

describe('on a terminal', () => {
  test('short work shows nothing', () => {
    expect(show(500, 1, true)).toBe('')
  })

  test.each([
    ['many steps', 501, 1],
    ['long steps', 10, 1000]
  ])('%s show a bar with rate and time left', (_, total, pace) => {
    expect(show(total, pace, true)).toMatch(
      new RegExp(`Reading [█░]{24} \\d+ of ${total}, \\d+ a second, .* left`)
    )
  })
})

describe('elsewhere', () => {
  test('nothing is shown for ten seconds, then a plain line at most every ten', () => {
    expect(show(9, 1000, false)).toBe('')
    expect(show(50_000, 0.1, false)).toBe('')
    expect(show(36, 1000, false)).toBe(
      [10, 20, 30]
        .map((done) => `Reading: ${done} of 36, 1 a second, ${36 - done} s left\n`)
        .join('')
    )
  })
})
