/** What a person reads when the system refuses. */
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {CommandError, runCommand} from '../../scripts/cli/run.ts'

const told = vi.fn()
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(told)
})
afterEach(() => {
  vi.restoreAllMocks()
  told.mockReset()
  process.exitCode = 0
})

const command = {name: 'npm run test', summary: 'Tests.', options: {}}
const fail = async (error: Error) => {
  await runCommand(command, () => {
    throw error
  }, [])
  expect(process.exitCode).toBe(1)
  return String(told.mock.calls[0]?.[0])
}

test.each([
  ['ENOSPC', 'no room is left on the disk'],
  ['EFBIG', 'it grows beyond what a file may have here'],
  ['EDQUOT', 'your share of the disk is used up'],
  ['EROFS', 'the disk can only be read'],
  ['EACCES', 'you may not write there'],
  ['ENAMETOOLONG', 'the name is too long']
])('%s is told in words, with the file and what to do', async (code, words) => {
  const error = Object.assign(new Error(`${code}: x`), {code, path: '/a/.b.partial', dest: '/a/b'})
  const text = await fail(error)
  expect(text).toContain(`/a/b cannot be read or written: ${words}`)
  expect(text).toContain('run the command again')
  expect(text).not.toContain('    at ')
})

test('a file that was to be replaced has its own name', async () => {
  const path = '/a/.b.txt.4711.partial'
  const text = await fail(Object.assign(new Error('x'), {code: 'ENOSPC', path}))
  expect(text).toMatch(/^\/a\/b\.txt cannot/)
})

test('what is explained already is told as it is', async () => {
  expect(await fail(new CommandError('Do this.'))).toBe('Do this.')
})

test('a defect of ours is told with its place', async () => {
  expect(await fail(new Error('a defect'))).toMatch(/a defect\n {4}at /)
})
