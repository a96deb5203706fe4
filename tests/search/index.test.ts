/** Builds a real index and asks it through the page's own gateway, in Node. */
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {catalogOf} from '../../scripts/search/catalog.ts'
import {writeSearchIndex} from '../../scripts/search/write-index.ts'
import {searchFiles} from '../../src/search/files.ts'
import {loadPacked} from '../../src/search/packed.ts'
import type {ReferenceRecord} from '../../src/search/record.ts'
import {agency, searchArchive} from './search-archive.ts'
import {serveIndex, type ServedIndex} from './served-index.ts'

let served: ServedIndex
const archive = searchArchive()
const ids = archive.articles.map(({id}) => id)

beforeAll(async () => {
  served = await serveIndex(archive)
})

afterAll(() => served.close())

const ask = (state: string) => served.ask(state)
const found = (state: string) => served.found(state)

describe('the index', () => {
  it('numbers articles as the archive does', async () => {
    const [index] = served.indexes
    const texts = await Promise.all((await index!.keys()).map((key) => index!.load(key)))
    expect(texts.map(({record}) => record.id)).toEqual(ids)
  })

  it('loads nothing but what a search needs', async () => {
    const asked: string[] = []
    const listen = ({url}: {url?: string}) => asked.push(url ?? '')
    const again = await serveIndex(archive)
    again.server.on('request', listen)
    await (await again.ask('?q=uranium')).load(0, 1)
    expect(asked.filter((url) => url.includes('/search/data/'))).toEqual([
      '/search/data/1/texts-0.bin'
    ])
    expect(asked.filter((url) => url.includes('.pf_index'))).toHaveLength(1)
    again.close()
  })

  it('finds words of text, title and standfirst', async () => {
    expect(await found('?q=uranium')).toEqual(['dated'])
    expect(await found('?q=headline')).toEqual(['dated'])
    expect(await found('?q=standfirst')).toEqual(['dated'])
  })

  it('looks for words such as “of” in quotation marks alone, and says so', async () => {
    expect(await found('?q=which+uranium+would')).toEqual(['dated'])
    expect((await ask('?q=which+uranium+would')).leftOut).toEqual(['which', 'would'])
    expect(await found('?q="which+uranium+would"')).toEqual([])
  })

  it('finds articles in every language', async () => {
    expect(await found('?q=קזחסטן')).toEqual(['hebrew'])
    expect(await found('?q=总统')).toEqual(['bounded'])
  })

  it('finds names in other spellings and scripts, and shows the words of the text', async () => {
    for (const query of ['Nazarbayev', 'Nazarbaev', 'Nasarbajew', 'Назарбаев', 'NAZARBAÏEV']) {
      expect(await found(`?q=${query}`), query).toEqual(['bounded'])
    }
    const [hit] = await (await ask('?q=Nasarbajew')).load(0, 1)
    expect(hit?.excerpts[0]?.pieces).toContainEqual({text: 'Nazarbayev’s', hit: true})
    expect(JSON.stringify(hit?.excerpts)).not.toContain('Nasarbajew')
  })

  it('finds words in special letters by plain ones, and the other way round', async () => {
    for (const query of ['Heydar', 'Heydər', 'Lodz', 'Łódź']) {
      expect(await found(`?q=${query}`), query).toEqual(['bounded'])
    }
    expect(await found('?q=urańium')).toEqual(['dated'])
  })

  it('finds what is dated so, as far as that is certain', async () => {
    expect(await found('?q=December+2016')).toEqual(['dated'])
    expect(await found('?q=13+December+2016')).toEqual(['dated'])
    expect(await found('?q=2016-12-13')).toEqual(['dated'])
    expect(await found('?q=September+1995')).toEqual(['bounded'])
    expect(await found('?q="3+September+1995"')).toEqual([])
  })

  it('searches nothing but the text, names and the date', async () => {
    for (const query of ['between', 'undated', 'sources', 'Agency', 'credited', 'complete']) {
      expect(await found(`?q=${query}`), query).toEqual([])
    }
  })

  it('takes beginnings and other forms of words, and nothing for words that it has not', async () => {
    expect(await found('?q=uran')).toEqual(['dated'])
    expect(await found('?q=visiting')).toHaveLength(4)
    for (const query of ['azb', 'uraniumx', 'uranium+xyzzy']) {
      expect(await found(`?q=${query}`), query).toEqual([])
    }
    expect((await ask('?q=uranium+xyzzy,+azb')).unknown).toEqual(['xyzzy', 'azb'])
  })

  it('gives articles with all words but one where none has all, and says so', async () => {
    const {total, allButOne, load} = await ask('?q=uranium+headline+palace')
    expect([total, allButOne]).toEqual([1, true])
    expect((await load(0, 1))[0]?.id).toBe('dated')
    expect((await ask('?q=uranium+headline')).allButOne).toBe(false)
    expect((await ask('?q="was+about"+palace')).total).toBe(0)
    expect((await ask('?q=uranium+palace+-palace')).total).toBe(1)
  })

  it('takes phrases by their word, alone, in company and excluded', async () => {
    expect(await found('?q="was+about"')).toEqual(['dated'])
    expect(await found('?q="about+was"')).toEqual([])
    expect(await found('?q="was+about"+uranium')).toEqual(['dated'])
    expect(await found('?q="was+about"+palace')).toEqual([])
    expect(await found('?q=visit+-uranium&sort=oldest')).toEqual(ids.filter((id) => id !== 'dated'))
    expect(await found('?q=-"was+about"')).toEqual(ids.filter((id) => id !== 'dated'))
  })

  it('takes very short words for whole ones', async () => {
    expect(await found('?q=vi')).toEqual([])
    expect(await found('?q=It')).toEqual(['dated'])
  })
})

describe('results', () => {
  it('are sorted as the lists of the site are, undated ones last in both directions', async () => {
    expect(ids.at(-1)).toBe('undated')
    expect(await found('')).toEqual(ids)
    expect(await found('?q=visit&sort=oldest')).toEqual(ids)
    const newest = await found('?q=visit&sort=newest')
    expect(newest).toEqual(['dated', 'hebrew', 'bounded', 'undated'])
  })

  it('are widened within a facet and narrowed between facets', async () => {
    expect(await found('?country=iran&country=azerbaijan&sort=oldest')).toEqual([
      'bounded',
      'dated'
    ])
    expect(await found('?country=iran&source=agency')).toEqual(['dated'])
    expect(await found('?country=Iran')).toEqual(['dated'])
    expect(await found('?year=1995&year=2010s')).toEqual(['bounded', 'dated'])
    expect(await found('?year=undated')).toEqual(['undated'])
    expect(await found('?person=nursultan-nazarbayev')).toEqual(['bounded'])
    expect(await found('?basis=inferred&language=he')).toEqual(['hebrew'])
    expect(await found('?country=Atlantis')).toEqual([])
  })

  it('are narrowed to years, which leaves out what is undated and says so', async () => {
    expect(await found('?from=1990&to=1999')).toEqual(['bounded'])
    expect(await found('?from=2009')).toEqual(['hebrew', 'dated'])
    expect((await ask('?from=2009')).undatedLeftOut).toBe(1)
    expect((await ask('?from=2009&q=uranium')).undatedLeftOut).toBe(0)
    expect((await ask('?country=kazakhstan')).undatedLeftOut).toBe(0)
  })

  it('come with counts of what each value would find', async () => {
    const {country, source, year, decades} = await (await ask('?q=visit&country=iran')).facets()
    expect(country.map(({id, name, count, chosen}) => [id, name, count, chosen])).toEqual([
      ['kazakhstan', 'Kazakhstan', 4, false],
      ['azerbaijan', 'Azerbaijan', 1, false],
      ['iran', 'Iran', 1, true]
    ])
    expect(source).toEqual([{id: 'agency', name: agency, count: 1, chosen: false}])
    expect(year.map(({id}) => id)).toEqual(['2016'])
    expect(decades.map(({id, count}) => [id, count])).toEqual([['2010s', 1]])
  })

  it('keep a chosen value that finds nothing, so that it can be given up', async () => {
    const nowhere = await ask('?country=Atlantis')
    expect(nowhere.total).toBe(0)
    const {country} = await nowhere.facets()
    expect(country).toContainEqual({id: 'Atlantis', name: 'Atlantis', count: 0, chosen: true})
  })

  it('say which filter to give up when there are none', async () => {
    const none = await ask('?q=uranium&country=iran&year=1995')
    expect(none.total).toBe(0)
    expect(await none.waysOut()).toEqual([{without: 'year', count: 1}])
  })

  it('give back all that the lists of the site say of an article', async () => {
    const hits = await (await ask('')).load(0, 4)
    const hit = (title: string) => hits.find((one) => one.title[0]?.text === title)
    expect(hit('No date')).toMatchObject({
      publisher: `${agency} (credited)`,
      note: 'Text not complete'
    })
    expect(hit('[Early]')).toMatchObject({
      likely: '9 September 1995',
      publisher: 'Source not stated'
    })
    expect(hit('בקור')).toMatchObject({language: 'he', titleLanguage: 'he'})
    expect(hit('[Early]')?.titleLanguage).toBe('en')
    expect(hit('[Early]')?.note).toBeUndefined()
  })

  it('give a hostile title back as it is', async () => {
    const [hit] = await (await ask('?q=headline')).load(0, 1)
    expect(hit?.title.map(({text}) => text).join('')).toBe(
      '</h1><script>alert("1")</script> & headline'
    )
    expect(hit?.href).toBe(`${served.address}articles/dated/?highlight=headline`)
  })
})

describe('the files beside the index', () => {
  it('hold the catalog and the records of references', async () => {
    expect(await loadPacked(`${served.address}${searchFiles.catalog}`)).toEqual(catalogOf(archive))
    const records = await loadPacked<ReferenceRecord[]>(
      `${served.address}${searchFiles.records(0)}`
    )
    expect(records.map(({id}) => id)).toEqual(ids)
    expect(records.find(({id}) => id === 'dated')).toMatchObject({
      byline: ['A. Reporter'],
      edtf: '2016-12-13',
      source: agency
    })
    await expect(loadPacked(`${served.address}nothing.bin`)).rejects.toThrow('404')
  })

  it('are the same for the same archive', async () => {
    const again = mkdtempSync(join(tmpdir(), 'search-'))
    await writeSearchIndex(archive, again)
    const read = (at: string) =>
      readdirSync(join(at, 'search/data'), {recursive: true, encoding: 'utf8'})
        .filter((name) => name.includes('.'))
        .sort()
        .map((name) => [name, readFileSync(join(at, 'search/data', name)).toString('hex')])
    expect(read(again)).toEqual(read(served.folder))
    rmSync(again, {recursive: true})
  })

  it('are no pages of Pagefind’s own', () => {
    const names = readdirSync(join(served.folder, 'pagefind'))
    expect(names.filter((name) => /ui|highlight/.test(name))).toEqual([])
  })
})

describe('an index of nothing', () => {
  it('is written without complaint', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'search-'))
    await expect(writeSearchIndex(searchArchive([]), empty)).resolves.toMatchObject([{articles: 0}])
    rmSync(empty, {recursive: true})
  })
})
