/** Other processes that write pages: how many, and what is said to them. */
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setImmediate as turn} from 'node:timers/promises'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {helpersFor, isWorthOneMore, startHelper} from '../../scripts/render/helpers.ts'
import {memoryOptions, startHelpers} from '../../scripts/runtime/helper-process.ts'
import type {PagePath} from '../../scripts/render/page-address.ts'
import {keepProgram, recallProgram} from '../../scripts/render/page-program.ts'
import {home, makeProgram, pages, placeIn} from './small-program.ts'

describe('as many as', () => {
  const gib = 2 ** 30
  it.each([
    ['pages are worth', 20_000, 8, 1, 64, 5],
    ['there are processors that neither this process nor the index has', 60_000, 3, 1, 64, 1],
    ['half of the memory holds besides the index', 60_000, 8, 2, 17, 3],
    ['nothing: few pages', 5000, 8, 1, 64, 0],
    ['nothing: one processor', 60_000, 1, 1, 64, 0],
    ['nothing: the index has the other one', 60_000, 2, 1, 64, 0],
    ['nothing: no memory', 60_000, 8, 2, 3, 0],
    ['nothing: the index takes the memory', 60_000, 8, 2, 7, 0]
  ])('%s', (_, count, processors, own, free, expected) => {
    const machine = {processors, own: own * gib, free: free * gib}
    expect(helpersFor(count, machine)).toBe(expected)
  })
})

describe('one more, once the index is made,', () => {
  const gib = 2 ** 30
  it.each([
    ['has its processor', 6000, 0, 2, 1, 64, true],
    ['is one beside those that work', 9000, 1, 3, 1, 64, true],
    ['needs no memory for those that work', 12_000, 2, 4, 2, 5, true],
    ['is not worth it: few pages are left', 5999, 0, 2, 1, 64, false],
    ['is not worth it: those that work write them', 8999, 1, 8, 1, 64, false],
    ['has no processor', 60_000, 1, 2, 1, 64, false],
    ['has no processor of only one', 60_000, 0, 1, 1, 64, false],
    ['has no memory', 60_000, 0, 2, 2, 3, false]
  ])('%s', (_, pages, helpers, processors, own, free, expected) => {
    const machine = {processors, own: own * gib, free: free * gib}
    expect(isWorthOneMore(pages, helpers, machine)).toBe(expected)
  })
})

it('as many as can be started', () => {
  const helper = {
    ready: Promise.resolve(),
    work: () => Promise.resolve(),
    stop: () => Promise.resolve()
  }
  let started = 0
  const start = () => {
    if (started === 2) throw new Error('EMFILE')
    started += 1
    return helper
  }
  expect(startHelpers(3, start)).toEqual([helper, helper])
})

it('what one may take of the memory holds for all', () => {
  const memory = [
    '--max-old-space-size=99',
    '--max_old_space_size=9',
    '--max-old-space-size-percentage=50'
  ]
  expect(
    memoryOptions([...memory, '--test', '--inspect=9229', '--max-http-header-size=9'])
  ).toEqual(memory)
})

describe('a helper', () => {
  let root: string
  let staged: string
  beforeEach(() => ({root, staged} = makeProgram()))
  afterEach(() => rmSync(root, {recursive: true}))

  const path = (pathname: string) => ({pathname, route: {type: 'page'}}) as PagePath

  function start(answer: string) {
    const place = placeIn(root)
    keepProgram(place, staged, home, pages)
    const script = join(root, 'helper.mjs')
    writeFileSync(
      script,
      `import {writeFileSync} from 'node:fs'
      const [folder, staged] = process.argv.slice(2)
      process.on('message', (files) => { ${answer} })
      process.send('done')`
    )
    return startHelper(script, recallProgram(place)!, staged)
  }

  it('is told files, and says when they are written', async () => {
    const helper = start(
      "writeFileSync(staged + '/told', folder + files.join()); process.send('done')"
    )
    try {
      await helper.ready
      await helper.work([path('/'), path('/a/')])
      const told = readFileSync(join(staged, 'told'), 'utf8')
      expect(told.endsWith('index.html,a/index.html')).toBe(true)
      expect(told.startsWith(recallProgram(placeIn(root))!.folder)).toBe(true)
    } finally {
      await helper.stop()
    }
  })

  it('that ends has not written them', async () => {
    const helper = start('process.exit(1)')
    await helper.ready
    await expect(helper.work([path('/')])).rejects.toThrow('has ended')
    await expect(helper.work([path('/')])).rejects.toThrow('has ended')
  })

  it('says of one batch that it is written, and of no other by that', async () => {
    const helper = start("if (files.length === 2) process.send('done')")
    await helper.ready
    const [first, second] = [helper.work([path('/'), path('/a/')]), helper.work([path('/')])]
    const failed = expect(second).rejects.toThrow('has ended')
    await first
    await helper.stop()
    await failed
  })

  it('that hears nothing ends all the same, and has ended then', async () => {
    const helper = start(
      "process.on('SIGTERM', () => {}); writeFileSync(staged + '/pid', String(process.pid)); for (;;);"
    )
    await helper.ready
    const written = helper.work([path('/')])
    written.catch(() => undefined)
    const file = join(staged, 'pid')
    while (!existsSync(file) || readFileSync(file, 'utf8') === '') await turn()
    await helper.stop()
    expect(() => process.kill(Number(readFileSync(file, 'utf8')), 0)).toThrow('ESRCH')
    await expect(written).rejects.toThrow('has ended')
  })

  it('is started with the memory that this process may take', async () => {
    vi.spyOn(process, 'execArgv', 'get').mockReturnValue([
      '--max-old-space-size=777',
      '--no-warnings'
    ])
    const helper = start(
      "writeFileSync(staged + '/told', process.execArgv.join()); process.send('done')"
    )
    try {
      await helper.ready
      await helper.work([path('/')])
      expect(readFileSync(join(staged, 'told'), 'utf8')).toBe('--max-old-space-size=777')
    } finally {
      await helper.stop()
      vi.restoreAllMocks()
    }
  })
})
