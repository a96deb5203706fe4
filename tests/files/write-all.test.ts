/** Writing all of it, or saying so: the system may take a part of what it is given. */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import type {writeSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {projectFolder} from '../../scripts/cli/folders.ts'
import {writeAll} from '../../scripts/files/write-all.ts'

/** A system that takes so many bytes at a time. */
function taking(...most: number[]) {
  const taken: number[] = []
  const write = ((_: number, bytes: Uint8Array, at: number) => {
    const part = [...bytes.subarray(at, at + (most.shift() ?? 0))]
    taken.push(...part)
    return part.length
  }) as typeof writeSync
  return {taken, write}
}

it.each([[[5]], [[3, 2]], [[1, 1, 1, 1, 1]]])('is done in steps of %j bytes', (most) => {
  const {taken, write} = taking(...most)
  writeAll(1, Buffer.from([1, 2, 3, 4, 5]), undefined, write)
  expect(taken).toEqual([1, 2, 3, 4, 5])
})

it('does not go on for ever where nothing is taken', () => {
  const {write} = taking(3, 0)
  expect(() => writeAll(1, Buffer.alloc(5), 7, write)).toThrow('takes no more')
})

describe.skipIf(process.platform === 'win32')('a file that may not grow far enough', () => {
  let root: string
  beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'write-all-'))))
  afterEach(() => rmSync(root, {recursive: true}))

  /** What becomes of lines of code where files may have so many blocks of 512 or 1,024 bytes. */
  function run(code: string, blocks: number): {status: number | null; stderr: string} {
    const script = join(root, 'run.ts')
    writeFileSync(script, code)
    const limit = `ulimit -f ${blocks}; trap '' XFSZ; exec "$@"`
    const args = ['-c', limit, 'sh', process.execPath, script, join(root, 'file')]
    return spawnSync('sh', args, {encoding: 'utf8'})
  }
  const from = (path: string) => JSON.stringify(join(projectFolder, path))

  it.each([
    [
      'a text',
      `import {writeText} from ${from('scripts/exports/written-file.ts')}
      writeText(process.argv[2], 'x'.repeat(300_000))`
    ],
    [
      'entries of a cache',
      `import {SegmentWriter} from ${from('scripts/normalize/cache/segment-writer.ts')}
      const segment = new SegmentWriter(process.argv[2])
      segment.add('key', Buffer.alloc(300_000))
      segment.finish()`
    ],
    [
      'the index of a cache',
      `import {SegmentWriter} from ${from('scripts/normalize/cache/segment-writer.ts')}
      const segment = new SegmentWriter(process.argv[2])
      segment.add('key'.repeat(100_000), Buffer.alloc(1))
      segment.finish()`
    ]
  ])('is an error: %s', (_, code) => {
    const {status, stderr} = run(code, 100)
    expect(stderr).toContain('EFBIG')
    expect(status).not.toBe(0)
    expect(run(code, 2000)).toMatchObject({status: 0, stderr: ''})
    expect(readFileSync(join(root, 'file')).length).toBeGreaterThanOrEqual(300_000)
  })
})
