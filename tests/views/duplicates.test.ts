import {describe, expect, test} from 'vitest'
import {aboutPage} from '../../src/views/about.ts'
import {articlePages} from '../../src/views/article.ts'
import {sharedPages} from '../../src/views/duplicates.ts'
import {versionsIn} from '../../src/views/versions.ts'
import {archiveOf, record} from './records.ts'

const archive = archiveOf([record('a', {title: 'First'}), record('b')])
const copy = (id: string, of: string) => ({
  id,
  of,
  sourceFile: `sources/${id}.txt`,
  sourceSha256: 'a'.repeat(64)
})

describe('sources with the text of another', () => {
  test('are listed on its page', () => {
    const pages = articlePages(archive, [copy('c', 'a'), copy('d', 'a')])
    const files = pages.map(({params, props}) => [
      params.id,
      props.copies.map(({sourceFile}) => sourceFile)
    ])
    expect(files).toEqual([
      ['a', ['sources/c.txt', 'sources/d.txt']],
      ['b', []]
    ])
  })

  test('have an address that leads to it', () => {
    const [page, ...others] = sharedPages(archive, [copy('c', 'a')])
    expect(page).toMatchObject({params: {id: 'c'}, props: {sharedWith: {href: '/articles/a/'}}})
    expect(others).toEqual([])
  })

  test('never lead nowhere, nor take the address of an article', () => {
    expect(sharedPages(archive, [copy('c', 'gone'), copy('b', 'a')])).toEqual([])
  })

  test('are counted where there are any', () => {
    const label = 'Same text as another source'
    const figures = (duplicates: ReturnType<typeof copy>[]) =>
      aboutPage(archive, 0, duplicates).figures.filter((figure) => figure.label === label)
    expect(figures([])).toEqual([])
    expect(figures([copy('c', 'a')])).toEqual([{label, value: '1 source'}])
  })
})

test('versions are told with how much they are alike; what is not in the archive is left out', () => {
  const versions = versionsIn(archive, [
    {id: 'a', similarity: 1},
    {id: 'gone', similarity: 0.9},
    {id: 'b', similarity: 0.998}
  ])
  expect(versions.map(({article, alike}) => [article.id, alike])).toEqual([
    ['a', 'the same words'],
    ['b', '99% alike']
  ])
})
