import {describe, expect, test} from 'vitest'
import {pairScans} from '../../src/archive-folder/scans.ts'

const pair = (...paths: string[]) => {
  const {sources, scans} = pairScans(paths.toSorted())
  return {sources: [...sources], scans: Object.fromEntries(scans)}
}

describe('scans beside a text', () => {
  test.each([
    ['one', ['a.jpg', 'a.txt'], {'a.txt': ['a.jpg']}],
    [
      'any ending, in capitals too',
      ['a.TIFF', 'a.Jpeg', 'a.pdf', 'a.txt'],
      {'a.txt': ['a.Jpeg', 'a.TIFF', 'a.pdf']}
    ],
    [
      'pages, by their numbers',
      ['a-10.png', 'a-2.png', 'a-1.png', 'a.txt'],
      {'a.txt': ['a-1.png', 'a-2.png', 'a-10.png']}
    ],
    [
      'the whole before its pages',
      ['a-1.png', 'a.webp', 'a.txt'],
      {'a.txt': ['a.webp', 'a-1.png']}
    ],
    [
      'a decomposed name',
      ['cafe\u0301.jpg', 'caf\u00E9.txt'],
      {'caf\u00E9.txt': ['cafe\u0301.jpg']}
    ],
    ['a document and its print', ['a.docx', 'a.pdf'], {'a.docx': ['a.pdf']}],
    ['of two texts, the plain one', ['a.html', 'a.jpg', 'a.txt'], {'a.txt': ['a.jpg']}],
    ['a page that is a piece of its own', ['a-1.jpg', 'a-1.txt', 'a.txt'], {'a-1.txt': ['a-1.jpg']}]
  ])('%s', (_, paths, scans) => {
    const found = pair(...paths)
    expect(found.scans).toEqual(scans)
    expect([...found.sources, ...Object.values(found.scans).flat()].toSorted()).toEqual(
      paths.toSorted()
    )
  })

  test.each([
    ['without a text', ['a.jpg', 'b.txt']],
    ['in another folder', ['a/x.jpg', 'b/x.txt', 'x.txt']],
    ['of another name', ['ab.jpg', 'a.txt', 'a-b.jpg', 'a1.jpg', 'A.jpg']],
    ['that could run scripts', ['a.svg', 'a.txt']],
    ['beside a file of many items', ['a.warc', 'a.jpg', 'a.csv']],
    ['without a name', ['.txt/.jpg', 'a.txt']]
  ])('none is one %s', (_, paths) => {
    expect(pair(...paths)).toEqual({sources: paths.toSorted(), scans: {}})
  })
})
