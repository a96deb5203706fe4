/** Every host's file says what the one table says, and the table what auditors of headers ask for. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {longCache, securityHeaders, shortCache} from '../../scripts/deploy/headers.ts'
import {headersFile, redirectsFile} from '../../scripts/deploy/host-files.ts'
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
