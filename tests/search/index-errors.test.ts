import {describe, expect, it, vi} from 'vitest'

const addHTMLFile = vi.fn(() => Promise.resolve({errors: ['no room'], file: undefined}))

vi.mock('pagefind', () => ({
  createIndex: () => Promise.resolve({errors: [], index: {addHTMLFile}}),
  close: () => Promise.resolve(null)
}))

describe('an error of Pagefind', () => {
  it('stops the build and names the article', async () => {
    const {writeSearchIndex} = await import('../../scripts/search/write-index.ts')
    const {searchArchive} = await import('./search-archive.ts')
    const {tmpdir} = await import('node:os')
    await expect(writeSearchIndex(searchArchive(), `${tmpdir()}/nowhere`)).rejects.toThrow(
      'The search index could not take bounded: no room'
    )
    expect(addHTMLFile).toHaveBeenCalledTimes(1)
  })
})
