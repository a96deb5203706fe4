/** Files that another thread writes are those that this one would have written. */
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {stampOf} from '../../scripts/files/stamps.ts'
import {WritingThread, type WrittenStamps} from '../../scripts/files/writing-thread.ts'

let root: string
let thread: WritingThread
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'writing-'))
  thread = new WritingThread()
})
afterEach(async () => {
  await thread.stop()
  rmSync(root, {recursive: true})
})

/** More groups than are written without a thread, and than wait at a time. */
const many = 1200

it.each([0, 1, many])(
  'of %i groups, each is there with its stamps, in their order',
  async (count) => {
    const done: [number, WrittenStamps][] = []
    for (let number = 0; number < count; number++) {
      const files = ['a', 'b'].map((name) => ({
        path: join(root, name, `${number}`),
        content: `${name} ${number} ü`
      }))
      thread.write(files, (stamps) => done.push([number, stamps]))
      await thread.room()
    }
    await thread.finish()
    expect(done.map(([number]) => number)).toEqual(Array.from({length: count}, (_, index) => index))
    for (const [number, stamps] of done) {
      const paths = ['a', 'b'].map((name) => join(root, name, `${number}`))
      expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual([
        `a ${number} ü`,
        `b ${number} ü`
      ])
      expect(stamps).toEqual(paths.map((path) => stampOf(path)))
    }
  }
)

it('what it cannot write is told as the system tells it, and nothing is written behind it', async () => {
  writeFileSync(join(root, 'file'), '')
  const done: string[] = []
  const write = (path: string) =>
    thread.write([{path: join(root, path), content: 'text'}], () => done.push(path))
  for (let number = 0; number < 400; number++) write(`${number}`)
  write('file/below')
  write('behind')
  await expect(thread.finish()).rejects.toMatchObject({
    code: 'EEXIST',
    path: join(root, 'file'),
    message: expect.stringContaining('EEXIST') as string
  })
  expect(done.at(-1)).toBe('399')
  expect(readdirSync(root)).toContain('399')
  expect(readdirSync(root)).not.toContain('behind')
})

it('a thread that is stopped leaves nobody waiting', async () => {
  for (let number = 0; number < 300; number++)
    thread.write([{path: join(root, `${number}`), content: 'text'}], () => undefined)
  await thread.stop()
  await expect(thread.finish()).rejects.toThrow('has ended')
})
