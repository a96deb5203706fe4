/** Every host's file says what the one table says, and the table what auditors of headers ask for. */
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {headerRules, longCache, securityHeaders, shortCache} from '../../scripts/deploy/headers.ts'
import {headersFile, redirectsFile} from '../../scripts/deploy/host-files.ts'
import {bestScore, gradeHeaders} from '../../scripts/deploy/observatory.ts'
import {serve} from '../../scripts/serve/server.ts'
import {hashedFolder, isHashedPath} from '../../src/lib/hashed-paths.ts'
import {hostPolicy, pagePolicy} from '../../src/lib/content-security-policy.ts'

const file = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../scripts/deploy', name), 'utf8')

describe('policy', () => {
  test.each([pagePolicy('reading'), pagePolicy('search'), hostPolicy])('%s', (policy) => {
    expect(policy).toMatch(/^default-src 'none'; /)
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/)
    expect(policy).toContain("base-uri 'none'")
    expect(policy).toContain("form-action 'self'")
  })

  test('only the search page runs WebAssembly', () => {
    expect(pagePolicy('reading')).not.toContain('wasm')
    expect(pagePolicy('search')).toContain("'wasm-unsafe-eval'")
  })

  test('a host forbids frames, which no page can by itself', () => {
    expect(hostPolicy).toContain("frame-ancestors 'none'")
  })
})

test.each(Object.entries(securityHeaders))('%s is the same on every host', (name, value) => {
  expect(file('nginx.conf')).toContain(`add_header ${name} "${value}" always;`)
  expect(file('Caddyfile')).toContain(`${name} "${value}"`)
  expect(headersFile('/archive/')).toContain(`  ${name}: ${value}\n`)
})

test.each([longCache, shortCache])('caching “%s” is the same on every host', (value) => {
  for (const text of [file('nginx.conf'), file('Caddyfile'), headersFile('/')]) {
    expect(text).toContain(value)
  }
})

const hashedPaths = [
  '_astro/a.css',
  'pagefind/index/a',
  'pagefind/2/index/a',
  'pagefind/12/index/a'
]

describe('files named by their content', () => {
  const rules = headerRules.filter(({headers}) => headers['Cache-Control'] === longCache)
  const patterns = rules.map(
    ({path}) => new RegExp(`^${path.replace(/:\w+/, '[^/]+').replace(/\*$/, '.+')}$`)
  )

  test.each(hashedPaths)('%s is one', (path) => {
    expect(isHashedPath(path)).toBe(true)
    expect(patterns.some((pattern) => pattern.test(path))).toBe(true)
  })

  test.each([
    'index.html',
    'pagefind/pagefind.js',
    'pagefind/2/pagefind-entry.json',
    'articles/_astro/a',
    'search/data/1/keys.bin'
  ])('%s is none', (path) => {
    expect(isHashedPath(path)).toBe(false)
    expect(patterns.some((pattern) => pattern.test(path))).toBe(false)
  })

  test('are the same for hosts with patterns', () => {
    expect(file('nginx.conf')).toContain(`~*/${hashedFolder} "${longCache}"`)
    for (const matcher of ['@hashed', '@pages not']) {
      expect(file('Caddyfile')).toContain(`${matcher} path_regexp hashed /${hashedFolder}\n`)
    }
  })
})

test('_headers stand below the base path and take back what they set again', () => {
  const text = headersFile('/archive/', [
    {path: '*', headers: {'Cache-Control': 'a', 'X-Other': 'b'}},
    {path: '_astro/*', headers: {'Cache-Control': 'c'}}
  ])
  expect(text).toBe(
    '/archive/*\n  Cache-Control: a\n  X-Other: b\n\n/archive/_astro/*\n  ! Cache-Control\n  Cache-Control: c\n'
  )
})

test('_redirects', () => {
  expect(redirectsFile([{from: '/articles/a/', to: '/articles/b/'}])).toBe(
    '/articles/a/ /articles/b/ 301\n'
  )
})

describe('Mozilla’s Observatory', () => {
  const own = Object.entries(securityHeaders)
  const without = (name: string) => own.filter(([other]) => other !== name)
  const score = (headers: readonly (readonly [string, string])[]) =>
    gradeHeaders(new Headers(Object.fromEntries(headers))).score

  test('gives these headers all that it has to give', () => {
    expect(score(own)).toBe(bestScore)
  })

  test('gives nothing for no headers', () => {
    expect(score([])).toBe(100 - 25 - 20 - 20 - 5)
  })

  test.each([
    ['Content-Security-Policy', 75],
    ['X-Content-Type-Options', 125],
    ['Strict-Transport-Security', 80],
    ['Cross-Origin-Resource-Policy', 120],
    ['Referrer-Policy', 125]
  ])('takes points off without %s', (name, left) => {
    expect(score(without(name))).toBe(left)
  })

  test.each([
    ["default-src 'none'; script-src 'self' 'unsafe-inline'", 80],
    ["default-src 'self'; style-src 'unsafe-inline'", 120],
    ["default-src 'self'", 125],
    ["default-src 'none'; script-src 'self' 'unsafe-eval'", 110],
    ['default-src *', 80],
    ["img-src 'self'", 75]
  ])('knows the policy %s', (policy, left) => {
    expect(
      score([...without('Content-Security-Policy'), ['Content-Security-Policy', policy]])
    ).toBe(left)
  })

  test('is asked about what the server of `npm start` really sends', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'graded-'))
    writeFileSync(join(folder, 'index.html'), '<p>')
    writeFileSync(join(folder, '404.html'), '<p>')
    const {address, close} = await serve(folder, '/')
    for (const path of ['', 'nowhere/']) {
      expect(gradeHeaders((await fetch(address + path)).headers).score).toBe(bestScore)
    }
    await close()
  })
})
