import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {loadPaths} from '../../scripts/bench/load-paths.ts'
import {sendRequests} from '../../scripts/bench/load-requests.ts'
import {budget, overBudget} from '../../scripts/bench/search-budget.ts'
import {rangeFiles, searchFiles} from '../../src/search/files.ts'

const server = createServer((request, response) => {
  if (request.url === '/broken') response.destroy()
  response.statusCode = request.url === '/missing' ? 404 : 200
  response.end('12345')
})
let address: string

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
})

const asked = {seconds: 0.2, connections: 4}

test('every answer is counted, with its bytes', async () => {
  const load = await sendRequests({address, paths: ['a', 'b'], ...asked})
  expect(load.times.length).toBeGreaterThan(4)
  expect(load.errors).toBe(0)
  expect(load.bytes).toBe(load.times.length * 5)
})

test.each(['missing', 'broken'])('an answer that is %s is an error', async (path) => {
  const load = await sendRequests({address, paths: [path], ...asked})
  expect(load.times.length).toBeGreaterThan(0)
  expect([load.errors, load.bytes]).toEqual([load.times.length, 0])
})

test('pages, chunks and search data of a site are asked for', () => {
  const site = mkdtempSync(join(tmpdir(), 'load-'))
  const files = ['index.html', 'about/index.html', 'pagefind/index/a', 'pagefind/2/index/b']
  const data = [searchFiles.ranges, `${searchFiles.rangeData(0)}${rangeFiles.keys}`]
  for (const path of [...files, 'pagefind/pagefind.js', ...data, '404.html']) {
    mkdirSync(dirname(join(site, path)), {recursive: true})
    writeFileSync(join(site, path), '')
  }
  expect(loadPaths(site)).toEqual({
    pages: ['about/', ''],
    'index chunks': ['pagefind/2/index/b', 'pagefind/index/a'],
    'search data': data.toSorted()
  })
})

test('a search over its budget is told', () => {
  expect(overBudget(budget)).toEqual([])
  const {first, later} = budget
  expect(overBudget({first, later: {...later, requests: later.requests + 1}})).toHaveLength(1)
  expect(overBudget({first: {...first, bytes: first.bytes + 1}, later})).toHaveLength(1)
})
