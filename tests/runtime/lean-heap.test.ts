/** Flags of V8 come and go with its versions, and one that it does not know is only told on the terminal. */
import {spawnSync} from 'node:child_process'
import {resolve} from 'node:path'
import {expect, test} from 'vitest'

const run = (script: string) =>
  spawnSync(process.execPath, ['--input-type=module', '--eval', script], {encoding: 'utf8'})

test('V8 knows how the heap is kept lean, and how it is let grow', () => {
  const module = JSON.stringify(resolve('scripts/runtime/lean-heap.ts'))
  const lean = run(
    `import {keepHeapLean, letHeapGrow} from ${module}\nkeepHeapLean()\nletHeapGrow(0)`
  )
  expect(lean).toMatchObject({status: 0, stdout: '', stderr: ''})
  const unknown = run(
    `import {setFlagsFromString} from 'node:v8'\nsetFlagsFromString('--no-such-flag=1')`
  )
  expect(unknown.stderr).toContain('no-such-flag')
})
