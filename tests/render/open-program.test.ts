/** The program of the pages, as it is opened. */
import {expect, it} from 'vitest'
import {loadingOnce, type ProgramApp} from '../../scripts/render/open-program.ts'

it('loads each of its modules once', async () => {
  const loads: string[] = []
  const load = (name: string) => () => {
    loads.push(name)
    return Promise.resolve({name})
  }
  const pageMap = new Map(['a', 'b'].map((name) => [name, load(name)]))
  const app = {manifest: {pageMap}} as unknown as ProgramApp
  expect(loadingOnce(app)).toBe(app)
  // None before it is asked for.
  expect(loads).toEqual([])
  const [first, again, other] = await Promise.all(
    ['a', 'a', 'b'].map((name) => pageMap.get(name)!())
  )
  expect(loads).toEqual(['a', 'b'])
  expect([first, other]).toEqual([{name: 'a'}, {name: 'b'}])
  expect(again).toBe(first)
})

it('may have none', () => {
  const app = {manifest: {}} as unknown as ProgramApp
  expect(loadingOnce(app)).toBe(app)
})
