import type {AstroPrerenderer} from 'astro'
import {describe, expect, it, vi} from 'vitest'
import {choose, noneChosen, rendersOnly, type Choice} from '../../scripts/render/choose.ts'
import {addressOf, fileOf} from '../../scripts/render/page-address.ts'

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number]

const path = (pathname: string, cacheKey?: string, type = 'page') =>
  ({pathname, route: {type}, cacheKey}) as unknown as Path

const names = (paths: readonly Path[], choice: Partial<Choice>, chosen = noneChosen()) =>
  choose(paths, {kept: new Map(), ...choice}, chosen).map(({pathname}) => pathname)

describe('the file of a page', () => {
  it.each([
    ['/', 'page', 'index.html'],
    ['/404', 'page', '404.html'],
    ['/articles/a/', 'page', 'articles/a/index.html'],
    ['/years/2009', 'page', 'years/2009/index.html'],
    ['/articles/a.json', 'endpoint', 'articles/a.json']
  ])('%s, a %s, is %s', (pathname, type, file) => {
    expect(fileOf(path(pathname, undefined, type))).toBe(file)
  })
})

describe('the address of a page', () => {
  it.each([
    ['/', 'page', 'https://example.org/archive/'],
    ['/404', 'page', 'https://example.org/archive/404/'],
    ['/articles/a.b/', 'page', 'https://example.org/archive/articles/a.b/'],
    ['/archive.json', 'endpoint', 'https://example.org/archive/archive.json'],
    // Astro asks so for files of a route that makes many.
    ['/articles/a.json/', 'endpoint', 'https://example.org/archive/articles/a.json/']
  ])('%s, a %s, is %s', (pathname, type, address) => {
    expect(addressOf(path(pathname, undefined, type), 'https://example.org/archive/')).toBe(address)
  })
})

describe('of all pages', () => {
  it('those are rendered whose key is another, and those without one', () => {
    const chosen = noneChosen()
    const paths = [path('/'), path('/a/', '1'), path('/b/', '2'), path('/c/', '3')]
    const kept = new Map([
      ['a/index.html', '1'],
      ['b/index.html', 'old'],
      ['gone/index.html', '4']
    ])
    expect(names(paths, {kept}, chosen)).toEqual(['/', '/b/', '/c/'])
    expect([...chosen.kept]).toEqual(['a/index.html'])
    expect(Object.fromEntries(chosen.keys)).toEqual({
      'a/index.html': '1',
      'b/index.html': '2',
      'c/index.html': '3'
    })
  })

  it('the first has an address that two want, as in a whole build', () => {
    const kept = new Map([['a/index.html', '1']])
    expect(names([path('/a/', '1'), path('/a', '2')], {kept})).toEqual([])
    expect(names([path('/a/', '1'), path('/a', '2')], {})).toEqual(['/a/'])
  })

  it('each is in one part', () => {
    const paths = Array.from({length: 50}, (_, at) => path(`/${at}/`, String(at)))
    const parts = [0, 1, 2].map((at) => names(paths, {shard: {at, of: 3}}))
    expect(parts.flat().sort()).toEqual(paths.map(({pathname}) => pathname).sort())
    for (const part of parts) expect(part.length).toBeGreaterThan(5)
  })
})

describe('the program', () => {
  const home = 'https://example.org/archive/'

  /** Renders the pages of `paths` as Astro does, asking for each at its address in `asked`. */
  async function render(paths: readonly Path[], asked: readonly string[]) {
    const write = vi.fn((_, left: readonly Path[]) => Promise.resolve(left))
    const keeper = {keep: vi.fn(), forget: vi.fn(), write}
    const [chosen, watcher] = [noneChosen(), {begin: vi.fn(), step: vi.fn()}]
    const wanted = Promise.withResolvers<readonly [Choice, typeof watcher]>()
    const {hooks} = rendersOnly(wanted.promise, chosen, keeper)
    const call = (name: string, options: object) =>
      (hooks as Record<string, ((options: object) => unknown) | undefined>)[name]?.(options)
    const pages = new Map()
    const own = {
      name: 'own',
      app: {},
      setup: vi.fn(),
      getStaticPaths: () => Promise.resolve([...paths]),
      render: () => Promise.resolve(new Response('page'))
    }
    let made: AstroPrerenderer | undefined
    call('astro:config:done', {
      config: {site: 'https://example.org', base: '/archive/', server: {}}
    })
    call('astro:build:setup', {pages})
    call('astro:build:start', {
      setPrerenderer: (make: (own: unknown) => AstroPrerenderer) => (made = make(own))
    })
    await made?.setup?.()
    expect(own.setup).toHaveBeenCalledOnce()
    expect(keeper.keep.mock.calls).toEqual([[home, pages]])
    wanted.resolve([{kept: new Map()}, watcher])
    await made?.getStaticPaths()
    const routeData = {} as Parameters<AstroPrerenderer['render']>[1]['routeData']
    for (const address of asked) {
      const answer = await made?.render(new Request(address), {routeData})
      expect(answer).toBeInstanceOf(Response)
    }
    expect(watcher.begin.mock.calls).toEqual([[paths.length]])
    expect(watcher.step).toHaveBeenCalledTimes(asked.length)
    expect(chosen.rendered).toBe(paths.length)
    expect(write.mock.calls.map(([app]) => app as unknown)).toEqual([own.app])
    return keeper
  }
  const paths = [path('/'), path('/a/'), path('/b.json', undefined, 'endpoint')]

  it('is kept where each page is asked for at the address that it is known by', async () => {
    const {forget} = await render(paths, [home, `${home}a/`, `${home}b.json`])
    expect(forget).not.toHaveBeenCalled()
  })

  it('is forgotten where one is asked for at another', async () => {
    const {forget} = await render(paths, [home, `${home}a`, `${home}b.json`])
    expect(forget).toHaveBeenCalledOnce()
  })
})
