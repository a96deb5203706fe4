/** The desk over HTTP, on a copy of the archive. */
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {projectFolder} from '../../scripts/cli/folders.ts'
import {answerDesk} from '../../scripts/desk/endpoint.ts'
import {largestBody} from '../../scripts/desk/read-body.ts'
import type {DeskRecord, NamedValue} from '../../src/dev-toolbar/contract.ts'
import {readEvidence} from '../../src/archive-folder/evidence.ts'
import {correctionSchema} from '../../src/schema/correction.ts'

const id = '003-peres-frustrates-iran'
let folder: string
let server: Server
let address: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'desk-'))
  for (const part of ['sources', 'articles', 'evidence']) {
    cpSync(join(projectFolder, 'content', part), join(folder, part), {recursive: true})
  }
  server = createServer((request, response) => void answerDesk(folder, request, response))
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  address = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
  rmSync(folder, {recursive: true})
})

async function get(path: string) {
  const response = await fetch(`${address}${path}`)
  return {status: response.status, body: (await response.json()) as unknown}
}
async function post(body: string, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(`${address}/entries`, {
    method: 'POST',
    headers: {'content-type': 'application/json', origin: address, ...headers},
    body
  })
  return {status: response.status, body: (await response.json()) as unknown}
}
const entry = (set: object, of = id) => JSON.stringify({id: of, entry: {set, why: 'It says so.'}})
const record = async (of = id) => (await get(`/record?page=/articles/${of}/`)).body as DeskRecord

describe('the record of a page', () => {
  it('has every value with its reasons', async () => {
    const {fields} = await record()
    const leader = fields.find(({key}) => key === 'leader')
    expect(leader).toMatchObject({
      kind: 'text',
      table: 'people',
      values: [{value: 'shimon-peres', name: 'Shimon Peres'}]
    })
    expect(leader?.reasons[0]).toMatchObject({rule: 'leader/salience', strength: 'soft'})
    expect(leader?.reasons[0]?.quotes).toContain('Peres')
    expect(fields.map(({key}) => key)).not.toContain('sourceSha256')
  })

  it('has every word of the source', async () => {
    const {segments} = await record()
    const words = (text: string) => text.split(/\s+/).filter(Boolean).length
    const source = readFileSync(join(folder, `sources/${id}.txt`), 'utf8')
    const all = segments.reduce((sum, {text}) => sum + words(text), 0)
    expect(all).toBe(words(source))
    expect(segments.filter(({kept}) => kept)).not.toEqual([])
    expect(segments.filter(({kept}) => !kept)).not.toEqual([])
  })

  for (const page of ['/', '/articles/', '/articles/nobody/', '/articles/../x/', '/about/', '']) {
    it(`is not there for "${page}"`, async () => {
      expect(await get(`/record?page=${encodeURIComponent(page)}`)).toMatchObject({status: 404})
    })
  }
})

describe('names', () => {
  const names = async (table: string, like: string) =>
    (await get(`/names?${new URLSearchParams({table, like})}`)).body as NamedValue[]

  it('are found by parts of them, in any case and without accents', async () => {
    expect(await names('people', 'NETANY')).toContainEqual({
      value: 'benjamin-netanyahu',
      name: 'Benjamin Netanyahu'
    })
    expect((await names('countries', 'kazak'))[0]).toEqual({value: 'KZ', name: 'Kazakhstan'})
  })

  it('are at most as many as can be looked through, and none for nothing', async () => {
    expect(await names('people', 'a')).toHaveLength(20)
    expect(await names('people', ' ')).toEqual([])
  })

  it('of no other table are given', async () => {
    expect(await get('/names?table=terms&like=a')).toMatchObject({status: 404})
    expect(await get('/names?table=__proto__&like=a')).toMatchObject({status: 404})
  })
})

describe('an entry', () => {
  const refused: Readonly<Record<string, readonly [number, string, Record<string, string>?]>> = {
    'from another site': [403, entry({deck: null}), {origin: 'https://evil.example'}],
    'that is no JSON': [403, entry({deck: null}), {'content-type': 'text/plain'}],
    'that is broken': [400, '{"id": '],
    'that names no article': [400, '{"entry": {}}'],
    'that is a list': [400, '[]'],
    'of an unknown article': [404, entry({deck: null}, 'nobody')],
    'of a path': [404, entry({deck: null}, `../articles/${id}`)],
    'with an unknown key': [422, entry({ledger: 'x'})],
    'with an unknown person': [422, entry({leader: 'nobody'})],
    'with a day that has not come': [422, entry({date: '2999-01-01'})],
    'with the name of a country': [422, entry({countries: ['United Kingdom']})],
    'that is too large': [413, entry({deck: 'x'.repeat(largestBody)})]
  }
  it('with several mistakes is told all of them', async () => {
    const set = {date: '2999-01-01', captured: '2999-01-02', countries: ['United Kingdom', 'XX']}
    const {body} = await post(entry(set))
    const {problems} = body as {problems: {path: unknown; message: string}[]}
    expect(problems.map(({path, message}) => [path, message])).toEqual(
      expect.arrayContaining([
        [['set', 'date'], expect.stringContaining('a day that has not come')],
        [['set', 'captured'], expect.stringContaining('a day that has not come')],
        [['set', 'countries', 0], expect.stringContaining('United Kingdom is GB.')],
        [['set', 'countries', 1], expect.stringContaining('`XX`')]
      ])
    )
  })

  for (const [name, [status, body, headers]] of Object.entries(refused)) {
    it(`${name} is refused, and nothing is written`, async () => {
      expect(await post(body, headers)).toMatchObject({
        status,
        body: {
          problems: [{path: expect.any(Array) as unknown, message: expect.any(String) as unknown}]
        }
      })
      expect(existsSync(join(folder, 'corrections'))).toBe(false)
    })
  }

  it('that withholds is bound to the text, and holds from the day on', async () => {
    const other = '002-peres-in-kazakhstan'
    const {rendition} = readEvidence(folder, other)
    const withhold = {reason: 'Asked for.', textSha256: 'f'.repeat(64)}
    const sent = JSON.stringify({id: other, entry: {withhold, why: 'A letter.'}})
    expect(await post(sent)).toMatchObject({status: 200})
    const file = readFileSync(join(folder, `corrections/${other}.yaml`), 'utf8')
    const [entry] = correctionSchema.parse(parse(file)).entries
    expect(entry?.withhold).toEqual({
      reason: 'Asked for.',
      since: entry?.on,
      textSha256: rendition.sha256
    })
    const empty = JSON.stringify({id: other, entry: {withhold: {reason: ' '}, why: 'A letter.'}})
    expect(await post(empty)).toMatchObject({
      status: 422,
      body: {problems: [{path: ['withhold', 'reason']}]}
    })
    expect((await record(other)).decisions).toEqual([`${entry?.on} · text withheld · A letter.`])
    rmSync(join(folder, 'corrections'), {recursive: true})
  })

  it('from a tab that does not show what was decided in another is refused, and nothing is lost', async () => {
    const path = join(folder, `corrections/${id}.yaml`)
    const {state} = await record()
    const from = (shown: string, section: string) =>
      post(JSON.stringify({id, state: shown, entry: {set: {section}, why: 'Seen.'}}))
    expect(await from(state, 'News')).toMatchObject({status: 200})
    const written = readFileSync(path, 'utf8')
    expect(await from(state, 'World')).toMatchObject({
      status: 409,
      body: {problems: [{path: [], message: expect.stringContaining('Reload') as unknown}]}
    })
    expect(readFileSync(path, 'utf8')).toBe(written)
    const {state: after, decisions} = await record()
    expect(decisions).toHaveLength(1)
    expect(await from(after, 'World')).toMatchObject({status: 200})
    expect((await record()).decisions).toHaveLength(2)
    rmSync(join(folder, 'corrections'), {recursive: true})
  })

  it('is written with the day of today, whatever day was sent', async () => {
    const sent = {id, entry: {set: {leader: 'benjamin-netanyahu'}, why: 'A test.'}}
    expect(await post(JSON.stringify(sent))).toEqual({
      status: 200,
      body: {file: `corrections/${id}.yaml`}
    })
    const file = readFileSync(join(folder, `corrections/${id}.yaml`), 'utf8')
    const {entries} = correctionSchema.parse(parse(file))
    expect(entries).toMatchObject([sent.entry])
    expect(entries[0]?.on).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect((await record()).decisions).toEqual([
      `${entries[0]?.on} · leader: benjamin-netanyahu · A test.`
    ])
  })
})
