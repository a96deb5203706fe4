/** What a host must answer for a site. */
import {globSync, statSync} from 'node:fs'
import {join, sep} from 'node:path'
import {bestScore, gradeHeaders} from '../observatory.ts'
import {longCache, securityHeaders, shortCache} from '../headers.ts'

/** One question to a host and whether its answer was right. */
export interface Check {
  readonly what: string
  /** What was wrong; absent when all was right. */
  readonly problem?: string
}

/** Asks the host at `address`, which serves the site in `folder`, everything. */
export async function checkHost(address: string, folder: string): Promise<Check[]> {
  const [page] = find(folder, 'articles/*/index.html')
  const [hashed] = find(folder, '_astro/*.css')
  const [twin] = find(folder, 'articles/*.json')
  const pageUrl = `${address}/${(page ?? 'index.html').replace(/index\.html$/, '')}`
  return [
    ...(await headersOf(pageUrl, 'a page', shortCache)),
    ...(hashed === undefined
      ? []
      : await headersOf(`${address}/${hashed}`, 'a file named by its content', longCache)),
    await isGraded(pageUrl),
    await isType(pageUrl, 'a page', /^text\/html; *charset=utf-8$/i),
    ...(twin === undefined
      ? []
      : [await isType(`${address}/${twin}`, 'a JSON twin', /^application\/json/)]),
    await hasStatus(`${address}/no-such-page/`, 'an unknown address', 404),
    await hasStatus(`${address}/.dateline`, 'a hidden file', 404, 403),
    await redirects(pageUrl.replace(/\/$/, ''), pageUrl),
    ...(await compressed(pageUrl, folder))
  ]
}

const find = (folder: string, pattern: string) =>
  globSync(pattern, {cwd: folder})
    .map((file) => file.split(sep).join('/'))
    .sort()

const check = (what: string, wrong: string | undefined): Check =>
  wrong === undefined ? {what} : {what, problem: wrong}

async function headersOf(url: string, what: string, cache: string): Promise<Check[]> {
  const {headers} = await fetch(url)
  const expected = {...securityHeaders, 'Cache-Control': cache}
  return Object.entries(expected).map(([name, value]) => {
    const found = headers.get(name)
    return check(
      `${what} has ${name}`,
      found === value ? undefined : `found ${found ?? 'none'}, expected ${value}`
    )
  })
}

/** All that Mozilla's Observatory gives for headers, and nothing taken off. */
async function isGraded(url: string): Promise<Check> {
  const {score, findings} = gradeHeaders((await fetch(url)).headers)
  const lost = findings.filter(({modifier}) => modifier < 0).map(({what}) => what)
  const wrong = score >= bestScore ? undefined : `score ${score}; ${lost.join(', ')}`
  return check(`the headers of a page score ${bestScore}`, wrong)
}

async function isType(url: string, what: string, type: RegExp): Promise<Check> {
  const found = (await fetch(url)).headers.get('content-type') ?? 'none'
  return check(
    `${what} has its type`,
    type.test(found) ? undefined : `found ${found}, expected ${String(type)}`
  )
}

async function hasStatus(url: string, what: string, ...statuses: number[]): Promise<Check> {
  const {status} = await fetch(url, {redirect: 'manual'})
  return check(
    `${what} is answered with ${statuses.join(' or ')}`,
    statuses.includes(status) ? undefined : `found ${status}`
  )
}

async function redirects(from: string, to: string): Promise<Check> {
  const response = await fetch(from)
  return check(
    'an address without its final slash leads to the page',
    response.ok && response.url === to ? undefined : `led to ${response.url} (${response.status})`
  )
}

/** Only where the site has compressed files. */
async function compressed(url: string, folder: string): Promise<Check[]> {
  const any = find(folder, '**/index.html.gz').some((file) => statSync(join(folder, file)).size > 0)
  if (!any) return []
  const {headers} = await fetch(url, {headers: {'accept-encoding': 'gzip'}})
  const found = headers.get('content-encoding')
  return [
    check('a page is sent compressed', found === 'gzip' ? undefined : `found ${found ?? 'none'}`)
  ]
}
