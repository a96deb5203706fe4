import {describe, expect, it} from 'vitest'
import {modulesOf, withClassicScripts} from '../../scripts/portable/classic-scripts.ts'
import {withoutSearch, withPortableSearch} from '../../scripts/portable/search-page.ts'

const module = (name: string) => `<script type="module" src="/_astro/${name}.js"></script>`
const page = `${module('help')}<div data-search-plain> <span data-search-need>Needs scripts.</span> Lists.</div> ${module('page')}${module('keys')}`

describe('the search page without a server', () => {
  it('loads its data and its script instead of its module', () => {
    const html = withPortableSearch(page, ['/data.js', '/search.js'])
    expect(modulesOf(html)).toEqual(['/_astro/help.js', '/_astro/keys.js'])
    expect(html).toContain(
      '<script defer src="/data.js"></script><script defer src="/search.js"></script>'
    )
    expect(withClassicScripts(html)).not.toContain('type="module"')
  })

  it('of a large archive says why it cannot search', () => {
    const html = withoutSearch(page, 20_000)
    expect(html).toContain('its 20,000 articles are too many to be searched so.')
    expect(html).toContain('Lists.')
    expect(html).not.toContain('/_astro/page.js')
  })

  it('is not taken for one that has no script', () => {
    expect(() => withoutSearch('<p data-search-plain></p>', 1)).toThrow('no script of its own')
  })
})
