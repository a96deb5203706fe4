/** The search without a server finds what the search with one finds. */
import {describe, expect, it} from 'vitest'
import {searchDataScript} from '../../scripts/portable/search-data.ts'
import {search} from '../../src/search/engine.ts'
import type {PortableData} from '../../src/search/portable/data.ts'
import {portableSource} from '../../src/search/portable/source.ts'
import {stem} from '../../src/search/portable/stem.ts'
import {readState} from '../../src/search/state.ts'
import {searchArchive} from './search-archive.ts'

const archive = searchArchive()
const script = searchDataScript(archive, (path) => `..${path}index.html`)
const data = JSON.parse(script.replace(/^globalThis\.dateline = /, '')) as PortableData
const source = portableSource(data)

async function found(state: string): Promise<string[]> {
  const {total, load} = await search(source, readState(state))
  return (await load(0, total)).map(({id}) => id)
}

const cases: Readonly<Record<string, readonly string[]>> = {
  '?q=uranium': ['dated'],
  '?q=uran': ['dated'],
  '?q=visiting&sort=oldest': ['bounded', 'hebrew', 'dated', 'undated'],
  '?q=visit&sort=newest': ['dated', 'hebrew', 'bounded', 'undated'],
  '?q=Nasarbajew': ['bounded'],
  '?q=Назарбаев': ['bounded'],
  '?q=Heydar+Lodz': ['bounded'],
  '?q=总统': ['bounded'],
  '?q="was+about"': ['dated'],
  '?q="about+was"': [],
  '?q=December+2016': ['dated'],
  // The text has no such words.
  '?q="December+2016"': [],
  '?q=visit+-uranium&country=kazakhstan&sort=oldest': ['bounded', 'hebrew', 'undated'],
  '?q=uranium+xyzzy': [],
  '?q=between': []
}

describe('the search without a server', () => {
  for (const [state, ids] of Object.entries(cases)) {
    it(`finds for ${state}: ${ids.join(', ') || 'nothing'}`, async () => {
      expect(await found(state)).toEqual(ids)
    })
  }

  it('leads from the search page to the article, with its hits', async () => {
    const [hit] = await (await search(source, readState('?q=uranium'))).load(0, 1)
    expect(hit?.href).toBe('../archive/articles/dated/index.html?highlight=uranium#p2')
  })

  it('names words that no article has', async () => {
    expect((await search(source, readState('?q=uranium+xyzzy'))).unknown).toEqual(['xyzzy'])
  })

  it('takes the commonest endings off', () => {
    const words = ['Visits', 'visited', 'visiting', 'visit']
    expect(words.map(stem)).toEqual(words.map(() => 'visit'))
    expect(['gas', 'bed', 'is'].map(stem)).toEqual(['gas', 'bed', 'is'])
  })
})
