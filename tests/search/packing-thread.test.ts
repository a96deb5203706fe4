/** Files that another thread writes are those that this one would have written. */
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {packFile} from '../../scripts/search/packed.ts'
import {PackingThread} from '../../scripts/search/packing-thread.ts'

let root: string
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'packing-'))))
afterEach(() => rmSync(root, {recursive: true}))

const contents = (number: number) =>
  number % 2 === 0 ? `text ${number} ü` : new Uint8Array([number, 0, 255])

it.each([0, 1, 300])('of %i files, each is written as it is without a thread', async (count) => {
  const thread = new PackingThread()
  for (let number = 0; number < count; number++) {
    const level = 1 + (number % 9)
    packFile({path: join(root, 'here', `${number}`), content: contents(number), level})
    thread.pack({path: join(root, 'there', `${number}`), content: contents(number), level})
  }
  await thread.finish()
  for (let number = 0; number < count; number++) {
    const [here, there] = ['here', 'there'].map((where) =>
      readFileSync(join(root, where, `${number}`))
    )
    expect(there).toEqual(here)
    expect(gunzipSync(there!)).toEqual(Buffer.from(contents(number)))
  }
})

it('what it cannot write is told as the system tells it, and nothing is written behind it', async () => {
  const thread = new PackingThread()
  writeFileSync(join(root, 'file'), '')
  const pack = (path: string) => thread.pack({path: join(root, path), content: 'text', level: 9})
  for (let number = 0; number < 200; number++) pack(`${number}`)
  pack('file/below')
  pack('behind')
  await expect(thread.finish()).rejects.toMatchObject({
    code: 'EEXIST',
    path: join(root, 'file'),
    message: expect.stringContaining('EEXIST') as string
  })
  expect(readdirSync(root)).toContain('199')
  expect(readdirSync(root)).not.toContain('behind')
})
