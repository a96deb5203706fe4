import {describe, expect, it} from 'vitest'
import {siteUrls} from '../../src/lib/urls.ts'
import {archiveSettingsSchema} from '../../src/schema/archive-settings.ts'
import {openSearch} from '../../src/views/open-search.ts'

const describeArchive = (settings: object) => {
  const parsed = archiveSettingsSchema.parse(settings)
  return openSearch({settings: parsed, urls: siteUrls(parsed.url)})
}

describe('the OpenSearch description', () => {
  it('names the search page with its whole address', () => {
    const text = describeArchive({
      title: 'Press & <more> of Kazakhstan',
      url: 'https://example.org/archive/'
    })
    expect(text).toContain(
      '<Url type="text/html" template="https://example.org/archive/search/?q={searchTerms}" />'
    )
    expect(text).toContain('<LongName>Press &amp; &lt;more&gt; of Kazakhstan</LongName>')
    expect(text).toContain('<ShortName>Press &amp; &lt;more&gt;</ShortName>')
  })

  it('has a short name of at most sixteen signs', () => {
    const short = (title: string) =>
      /<ShortName>(.*)<\/ShortName>/.exec(
        describeArchive({title, url: 'https://x.org/'}) ?? ''
      )?.[1]
    expect(short('Sixteen letters.')).toBe('Sixteen letters.')
    expect(short('Sixteen letters. And')).toBe('Sixteen letters.')
    expect(short('Kazakhstanforschung')).toBe('Kazakhstanforsch')
  })

  it('is not made for an archive without a public address', () => {
    expect(describeArchive({title: 'Press'})).toBeUndefined()
  })
})
