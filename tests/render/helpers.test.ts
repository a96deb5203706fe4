/** Other processes that write pages: how many, and what is said to them. */
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {helpersFor, startHelper} from '../../scripts/render/helpers.ts'
import type {PagePath} from '../../scripts/render/page-address.ts'
import {keepProgram, recallProgram} from '../../scripts/render/page-program.ts'
import {home, makeProgram, pages, placeIn} from './small-program.ts'

describe('as many as', () => {
  const gib = 2 ** 30
  it.each([
    ['pages are worth', 20_000, 8, 1, 64, 5],
    ['there are other processors', 60_000, 2, 1, 64, 1],
    ['half of the memory holds', 60_000, 8, 2, 13, 3],
    ['nothing: few pages', 5000, 8, 1, 64, 0],
    ['nothing: one processor', 60_000, 1, 1, 64, 0],
    ['nothing: no memory', 60_000, 8, 2, 3, 0]
  ])('%s', (_, count, processors, own, free, expected) => {
    const machine = {processors, own: own * gib, free: free * gib}
    expect(helpersFor(count, machine)).toBe(expected)
  })
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
      await helper.write([path('/'), path('/a/')])
      const told = readFileSync(join(staged, 'told'), 'utf8')
      expect(told.endsWith('index.html,a/index.html')).toBe(true)
      expect(told.startsWith(recallProgram(placeIn(root))!.folder)).toBe(true)
    } finally {
      helper.stop()
    }
  })

  it('that ends has not written them', async () => {
    const helper = start('process.exit(1)')
    await helper.ready
    await expect(helper.write([path('/')])).rejects.toThrow('has ended')
    await expect(helper.write([path('/')])).rejects.toThrow('has ended')
  })
})
