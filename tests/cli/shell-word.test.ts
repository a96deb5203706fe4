/** Words that commands show to be typed. */
import {spawnSync} from 'node:child_process'
import {describe, expect, test} from 'vitest'
import {shellWord} from '../../scripts/cli/shell-word.ts'

const paths = [
  'my archive',
  "the editor's $HOME",
  'a;b',
  '`x`',
  'say "no"',
  '*',
  'ü',
  '../my-archive'
]

test('a path that needs no quotation marks has none', () => {
  expect(shellWord('../my-archive/2009')).toBe('../my-archive/2009')
})

test.each([
  ['-archive', './-archive'],
  ['--out', './--out']
])('%s is no option', (path, typed) => expect(shellWord(path)).toBe(typed))

describe.skipIf(process.platform === 'win32')('a shell takes for one word, as it is,', () => {
  test.each(paths)('%s', (path) => {
    const {stdout} = spawnSync('sh', ['-c', `printf '%s|' ${shellWord(path)}`], {encoding: 'utf8'})
    expect(stdout).toBe(`${path}|`)
  })
})
