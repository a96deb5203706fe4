/** A part is indexed again only when something that its index follows from has changed. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {KeptIndexes} from '../../scripts/search/kept-indexes.ts'
import {partDigest, programDigest} from '../../scripts/search/part-digest.ts'
import {writeSearchIndex} from '../../scripts/search/write-index.ts'
import {dated} from '../views/records.ts'
import {searchArchive} from './search-archive.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

const articles = ['1990', '1991', '1992', '1993'].map((year) =>
  dated(`a${year}`, `${year}-05-01`, {title: `Report of ${year}`})
)
const limits = {articles: 2, characters: 1000}

async function write(of = articles) {
  const options = {limits, cache: join(folder, 'cache')}
  const ranges = await writeSearchIndex(searchArchive(of), join(folder, 'site'), options)
  return ranges.flatMap(({parts}) => parts.map(({isKept}) => isKept))
}

/** Every file of the site with what it holds. */
function files(): string[][] {
  const site = join(folder, 'site')
  return readdirSync(site, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.includes('.'))
    .sort()
    .map((name) => [name, readFileSync(join(site, name)).toString('hex')])
}

describe('an index', () => {
  it('is made once of the same articles', async () => {
    expect(await write()).toEqual([false, false])
    const before = files()
    expect(await write()).toEqual([true, true])
    expect(files()).toEqual(before)
    expect(existsSync(join(folder, 'site/pagefind/2/pagefind-entry.json'))).toBe(true)
  })

  it('is made again for the part that has changed, and the old one is forgotten', async () => {
    await write()
    const changed = articles.with(3, {...articles[3]!, body: 'Another text.\n'})
    expect(await write(changed)).toEqual([true, false])
    expect(await write()).toEqual([true, false])
    const kept = readdirSync(join(folder, 'cache'), {withFileTypes: true})
    expect(kept.filter((one) => one.isDirectory())).toHaveLength(2)
    expect(kept.flatMap((one) => (one.isFile() ? one.name : []))).toEqual(['joined-1', 'joined-2'])
  })

  it('is the same without the memory of earlier ones', async () => {
    await write()
    const before = files()
    rmSync(join(folder, 'cache'), {recursive: true})
    expect(await write()).toEqual([false, false])
    expect(files()).toEqual(before)
  })

  it.each([
    ['its texts cut', 'texts.json'],
    ['its counts cut', 'counts.json'],
    ['a program cut', 'words/pagefind-worker.js'],
    ['its first file cut', 'words/pagefind-entry.json'],
    ['its seal cut', 'seal']
  ])('with %s is made again, and the site is the same', async (_, name) => {
    await write()
    const before = files()
    const [part = ''] = readdirSync(join(folder, 'cache')).filter(
      (one) => !one.startsWith('joined')
    )
    truncateSync(join(folder, 'cache', part, name), 40)
    expect((await write()).toSorted()).toEqual([false, true])
    expect(files()).toEqual(before)
    expect(await write()).toEqual([true, true])
  })

  it('that was not finished is made again', async () => {
    const kept = new KeptIndexes(folder)
    const broken = (at: string) => {
      mkdirSync(at)
      return Promise.reject(new Error('no room'))
    }
    await expect(kept.get('a', broken)).rejects.toThrow('no room')
    const whole = (at: string): Promise<void> => Promise.resolve(mkdirSync(at))
    expect((await kept.get('a', whole)).isKept).toBe(false)
    expect((await kept.get('a', broken)).isKept).toBe(true)
  })
})

describe('the digest of a part', () => {
  const digest = (of = articles, language = 'en', program = 'p') => {
    const archive = searchArchive(of)
    const settings = {...archive.settings, language}
    return partDigest(archive.articles, {...archive, settings}, program)
  }
  const [first, ...rest] = articles
  const changes = {
    text: [{...first!, body: 'Another text.\n'}, ...rest],
    title: [{...first!, data: {...first!.data, title: 'Another'}}, ...rest],
    country: [{...first!, data: {...first!.data, countries: ['KZ']}}, ...rest],
    people: [{...first!, data: {...first!.data, people: ['shimon-peres']}}, ...rest],
    'an article more': [...articles, dated('b', '1999-01-01')],
    'an article less': rest
  }
  it.each(Object.entries(changes))('changes with %s', (_, changed) => {
    expect(digest(changed)).not.toBe(digest())
  })

  it('changes with the language of the archive and with the program', () => {
    expect(new Set([digest(), digest(articles, 'he'), digest(articles, 'en', 'q')]).size).toBe(3)
  })
})

describe('the digest of the program', () => {
  const written = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
    return programDigest(folder)
  }

  it.each([
    'scripts/search/part-index.ts',
    'src/search/portable/index.ts',
    'src/markdown/plain-text.ts',
    'src/lib/urls.ts',
    'package-lock.json'
  ])('changes with a line of %s', (path) => {
    expect(written(path, 'one')).not.toBe(written(path, 'two'))
    expect(written(path, 'two')).toBe(programDigest(folder))
  })

  it.each(['node', 'unicode', 'icu'])('changes with the version of %s', (name) => {
    const usual = programDigest(folder)
    const versions = {...process.versions, [name]: '0'}
    vi.stubGlobal('process', Object.create(process, {versions: {value: versions}}))
    const other = programDigest(folder)
    vi.unstubAllGlobals()
    expect(other).not.toBe(usual)
    expect(programDigest(folder)).toBe(usual)
  })

  it('does not change with what shows no index', () => {
    expect(written('src/layouts/Base.astro', 'one')).toBe(written('src/layouts/Base.astro', 'two'))
  })
})
