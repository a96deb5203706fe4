/** Leaving out pages that stand is the same choice as among all pages. */
import {describe, expect, it} from 'vitest'
import {choose, noneChosen} from '../../scripts/render/choose.ts'
import type {ProgramApp} from '../../scripts/render/open-program.ts'
import {fileOf, type PagePath} from '../../scripts/render/page-address.ts'
import {pathsOf} from '../../scripts/render/run-program.ts'
import {leaveOut} from '../../scripts/render/standing-paths.ts'

type Page = readonly [params: Readonly<Record<string, string | undefined>>, key?: string]

/** Of `[name]` one part of a segment, of `[...name]` any number of segments. */
const segmentsOf = (route: string) =>
  route
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) =>
      segment
        .split(/\[(.+?)\]/)
        .map((content, at) => ({
          content,
          dynamic: at % 2 === 1,
          spread: content.startsWith('...')
        }))
        .filter(({content}) => content !== '')
    )

/** A program with a module for each of the routes; `null` is a page of its own, without a key. */
function programOf(modules: Readonly<Record<string, readonly Page[] | null>>) {
  const given: string[][] = []
  const routes = Object.entries(modules).map(([route, pages]) => ({
    routeData: {
      ...{route, component: route, prerender: true, fallbackRoutes: [], origin: 'project'},
      type: /\.\w+$|\.\[format\]$/.test(route) ? 'endpoint' : 'page',
      pathname: pages ? undefined : route,
      segments: segmentsOf(route)
    }
  }))
  const load = (pages: readonly Page[] | null) => () =>
    Promise.resolve({
      page: () => ({
        getStaticPaths: () =>
          Promise.resolve((pages ?? []).map(([params, cacheKey]) => ({params, cacheKey})))
      })
    })
  const pageMap = new Map(
    Object.entries(modules).map(([route, pages]) => [route, load(pages)] as const)
  )
  const cache = new Map<unknown, {readonly staticPaths: readonly {params: object}[]}>()
  const app = {
    manifest: {routes, pageMap, trailingSlash: 'always', base: '/'},
    routeCache: {
      get: (route: unknown) => cache.get(route),
      set(route: unknown, entry: {readonly staticPaths: readonly {params: object}[]}) {
        given.push(entry.staticPaths.map(({params}) => JSON.stringify(params)))
        cache.set(route, entry)
      }
    },
    getComponentByRoute: async ({component}: PagePath['route']) =>
      (await pageMap.get(component)!()).page()
  }
  return {app: app as unknown as ProgramApp, given}
}

/** What is rendered, and all that is said of it. */
async function chosenOf(
  modules: Parameters<typeof programOf>[0],
  kept: ReadonlyMap<string, string>,
  leavesOut: boolean
) {
  const {app, given} = programOf(modules)
  const chosen = noneChosen()
  if (leavesOut) leaveOut(app, kept, chosen)
  const paths = choose(await pathsOf(app), {kept}, chosen)
  return {
    rendered: paths.map((path) => fileOf(path)),
    keys: Object.fromEntries(chosen.keys),
    kept: [...chosen.kept].sort(),
    given: given.flat()
  }
}

const articles: readonly Page[] = [[{id: 'a'}, 'A'], [{id: 'b'}, 'B'], [{id: 'c'}]]

describe.each<[string, Parameters<typeof programOf>[0], Readonly<Record<string, string>>]>([
  ['none', {'/articles/[id]': articles}, {}],
  [
    'some, and pages without a key',
    {'/about': null, '/articles/[id]': articles},
    {'articles/a/index.html': 'A', 'articles/b/index.html': 'old', 'about/index.html': 'X'}
  ],
  [
    'files, parts of names, and numbered pages',
    {
      '/articles/[id].[format]': [[{id: 'a', format: 'json'}, 'J']],
      '/feed.[format]': [[{format: 'xml'}, 'F']],
      '/[facet]/~[page]': [[{facet: 'people', page: '2'}, 'P']],
      '/years/[id]/[...page]': [
        [{id: '1987', page: undefined}, 'Y'],
        [{id: '1987', page: '2'}, 'Y2']
      ]
    },
    {
      'articles/a.json': 'J',
      'feed.xml': 'F',
      'people/~2/index.html': 'P',
      'years/1987/index.html': 'Y',
      'years/1987/2/index.html': 'old'
    }
  ],
  [
    'addresses that Astro writes in its own way',
    {
      '/people/[id]': [
        [{id: 'josé'}, 'J'],
        [{id: 'jose\u0301'}, 'K'],
        [{id: 'a b'}, 'S'],
        [{id: 'what?'}, 'Q']
      ]
    },
    {
      'people/josé/index.html': 'J',
      'people/jose\u0301/index.html': 'K',
      'people/a b/index.html': 'S',
      'people/what?/index.html': 'Q',
      'people/what%3F/index.html': 'Q'
    }
  ],
  [
    'a page of an address that has a page of its own',
    {'/people': null, '/[facet]': [[{facet: 'people'}, 'P']]},
    {'people/index.html': 'P'}
  ],
  [
    'the second of two pages that want one address',
    {'/[one]/x': [[{one: 'a'}, 'new']], '/a/[two]': [[{two: 'x'}, 'P']]},
    {'a/x/index.html': 'P'}
  ],
  [
    'the first of two pages that want one address',
    {'/[one]/x': [[{one: 'a'}, 'P']], '/a/[two]': [[{two: 'x'}, 'new']]},
    {'a/x/index.html': 'P'}
  ]
])('of pages that stand, %s:', (_, modules, standing) => {
  const kept = new Map(Object.entries(standing))

  it('the same are rendered and kept', async () => {
    const {given: all, ...among} = await chosenOf(modules, kept, false)
    const {given, ...left} = await chosenOf(modules, kept, true)
    expect(left).toEqual(among)
    for (const one of given) expect(all).toContain(one)
  })
})

it('Astro sees no page that stands', async () => {
  const kept = new Map([['articles/a/index.html', 'A']])
  const {given, keys} = await chosenOf({'/articles/[id]': articles}, kept, true)
  expect(given).toEqual(['{"id":"b"}', '{"id":"c"}'])
  expect(keys).toEqual({'articles/a/index.html': 'A', 'articles/b/index.html': 'B'})
})

it('a missing parameter is told by Astro', async () => {
  const kept = new Map([['articles/a/index.html', 'A']])
  await expect(chosenOf({'/articles/[id]': [[{other: 'a'}, 'A']]}, kept, true)).rejects.toThrow(
    'Missing parameter'
  )
})

it('each module is loaded once', async () => {
  let loads = 0
  const {app} = programOf({'/articles/[id]': articles})
  const {pageMap} = app.manifest
  const load = pageMap!.get('/articles/[id]')!
  pageMap!.set('/articles/[id]', () => {
    loads += 1
    return load()
  })
  leaveOut(app, new Map([['x', 'X']]), noneChosen())
  const [first, again] = await Promise.all([1, 2].map(() => pageMap!.get('/articles/[id]')!()))
  expect(first).toBe(again)
  expect(loads).toBe(1)
})
