import {expect, it} from 'vitest'
import {isAtRest} from '../../scripts/cli/keep-whole.ts'

const minute = 60_000
const now = Date.parse('2026-01-31T12:00Z')

/** A file of the code that was changed so many minutes ago. */
const changed = (minutes: number) => {
  const nanoseconds = `${now - minutes * minute}123456`
  return {stamp: `1 ${nanoseconds} ${nanoseconds} 1`, sha256: ''}
}

it.each([
  [[], true],
  [[11, 600], true],
  [[600, 9], false]
])('code that was written %j minutes ago is at rest: %j', (minutes, isSo) => {
  const code = Object.fromEntries(minutes.map((one, at) => [`src/${at}.ts`, changed(one)]))
  expect(isAtRest({code}, now)).toBe(isSo)
})
