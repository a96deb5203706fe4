import {describe, expect, it} from 'vitest'
import {relativeAddress, relativeCss, relativeHtml} from '../../scripts/portable/relative-html.ts'

describe('addresses without a server', () => {
  const cases: readonly [address: string, from: string, base: string, relative: string][] = [
    ['/', 'index.html', '/', 'index.html'],
    ['/', 'articles/x/index.html', '/', '../../index.html'],
    ['/articles/x/#p1', 'index.html', '/', 'articles/x/index.html#p1'],
    ['/articles/x/?highlight=a#p1', 'articles/y/index.html', '/', '../x/index.html?highlight=a#p1'],
    ['/_astro/style.css', 'articles/y/index.html', '/', '../../_astro/style.css'],
    ['/archive/about/', '404.html', '/archive/', 'about/index.html'],
    ['/elsewhere/', 'index.html', '/archive/', '/elsewhere/']
  ]
  for (const [address, from, base, relative] of cases) {
    it(`${address} from ${from} is ${relative}`, () => {
      expect(relativeAddress(address, from, base)).toBe(relative)
    })
  }
})

describe('a page without a server', () => {
  const relative = (html: string) => relativeHtml(html, 'articles/x/index.html', '/')

  it('has relative addresses wherever a tag has one', () => {
    expect(relative('<a class="a>b" href="/about/">')).toBe(
      '<a class="a>b" href="../../about/index.html">'
    )
    expect(relative('<form action="/search/" method="get">')).toContain(
      'action="../../search/index.html"'
    )
    expect(relative('<meta http-equiv="refresh" content="0; url=/articles/y/">')).toContain(
      'content="0; url=../y/index.html"'
    )
    for (const name of ['data-base', 'data-href', 'data-selection', 'data-search']) {
      expect(relative(`<div ${name}="/">`)).toBe(`<div ${name}="../../index.html">`)
    }
    expect(relative('<link rel="icon" href="/favicon.svg">')).toContain('href="../../favicon.svg"')
  })

  it('loads nothing ahead of time, which browsers refuse', () => {
    expect(
      relative('<p><link rel="preload" as="font" href="/_astro/a.woff2" crossorigin></p>')
    ).toBe('<p></p>')
    expect(relative('<a title="rel=preload" href="/">')).toContain('rel=preload')
  })

  it('keeps words of a text and addresses of others', () => {
    for (const html of [
      '<p>He typed href="/about/" and src="/x"</p>',
      '<a href="https://example.org/">',
      '<a href="//example.org/">',
      '<a href="#p1">',
      '<p title="a href=/about/">'
    ]) {
      expect(relative(html)).toBe(html)
    }
  })

  it('has style sheets that find their fonts', () => {
    expect(relativeCss('src:url(/_astro/a.woff2)', '_astro/style.css', '/')).toBe(
      'src:url(a.woff2)'
    )
    expect(relativeCss('src:url("data:x")', '_astro/style.css', '/')).toBe('src:url("data:x")')
  })
})
