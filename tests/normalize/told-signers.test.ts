/** Lines that name who wrote, in lists, behind bars, with what they are; and lines that name others. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const prose = [
  'The council voted on the plan to mend the old bridge after a long night of talk, and the mayor said that work would begin soon.',
  'Farmers on the far bank have waited for years. They carry their milk over the ford in summer and around by the mill road in winter.'
]
const articleOf = (head: string, more: readonly string[] = []) =>
  normalize(itemOf([head, ...prose, ...more].join('\n\n')), smallReference).article
const bylineBelow = (...lines: readonly string[]) =>
  articleOf(['Old Bridge to Be Mended at Last', ...lines].join('\n')).byline

describe('signs', () => {
  test.each([
    [
      'By Jeremy Lind, Lauren del Valle and Kara Roe, CNN',
      ['Jeremy Lind', 'Lauren del Valle', 'Kara Roe']
    ],
    [
      'By Marc Lind, William K. Roe, Al Baker and Adam Brown',
      ['Marc Lind', 'William K. Roe', 'Al Baker', 'Adam Brown']
    ],
    ['Von Sarah Lind Landespolitische Korrespondentin', ['Sarah Lind']],
    ['Julia Lind | Clare Roe', ['Julia Lind', 'Clare Roe']],
    ['By Amanda "Tania Mae" Tan November 19, 2003 7:18 pm', ['Amanda "Tania Mae" Tan']],
    ['By Richard Read', ['Richard Read']],
    [
      'By Alex Lind, a deputy editor and author of the evening letter. He’s covered bridges for over a decade at The Valley Times and other papers.',
      ['Alex Lind']
    ],
    ['(By FITZROY LINDGREN.)', ['FITZROY LINDGREN']]
  ])('%s', (line, expected) => {
    expect(bylineBelow(line, 'May 3, 2004')).toEqual(expected)
  })

  test('below a headline in quotation marks of its language', () => {
    const {title, byline} = articleOf('„Die Linde bleibt stehen“\n\nInterview von Anna Berger')
    expect({title, byline}).toEqual({title: '„Die Linde bleibt stehen“', byline: ['Anna Berger']})
  })
})

const told = [
  'By Alex Lind, an editor of the paper, the plan was called a disgrace on Monday, when the council met in the hall.',
  'By Alex Lind, a reporter for The Valley Times, who was at the bridge when it fell and saw the carts go down, the story was told to the court.',
  'By Alex Lind, a writer of books, and her husband, the old mill was sold to the town for a song last year.'
]

describe('a sentence that opens with its agent signs nothing', () => {
  test.each(told)('%s', (line) => {
    const texts = [
      [line, ...prose],
      [prose[0]!, line, prose[1]!],
      [...prose, line]
    ]
    for (const lines of texts) {
      const text = ['Old Bridge to Be Mended at Last', ...lines].join('\n\n')
      const {article, evidence} = normalize(itemOf(text), smallReference)
      expect(article.byline).toBeUndefined()
      const body = evidence.segments.filter((segment) => segment.class === 'body')
      expect(body.map(({start, end}) => text.slice(start, end)).join('\n')).toContain(line)
    }
  })

  test('nor does a line on a writer among the paragraphs', () => {
    const line =
      'By Alex Lind, a deputy editor who has covered bridges for years. She met us at the mill and spoke of the plan.'
    const text = ['Old Bridge to Be Mended at Last', prose[0]!, line, prose[1]!].join('\n\n')
    expect(normalize(itemOf(text), smallReference).article.byline).toBeUndefined()
  })
})

describe('names somebody else', () => {
  test.each([
    ['By Hildegard Lind. 312 pages. Thistle Press. $18.95.', 'the book of a review'],
    ['Text Edge Style', 'a switch of a player'],
    ['Julia Lind | Valley Town', 'a name beside what may be a place']
  ])('%s: %s', (line) => {
    expect(bylineBelow(line, 'May 3, 2004') ?? []).not.toContain('Hildegard Lind')
    expect(bylineBelow(line, 'May 3, 2004') ?? []).not.toContain('Edge Style')
    expect(bylineBelow(line, 'May 3, 2004') ?? []).not.toContain('Valley Town')
  })

  test('but a copyright line is no credit of a picture', () => {
    const asked =
      'At the mill “Peter Lind of the Valley Times asked who would pay,” the mayor said, and he laughed.'
    const head = 'Old Bridge to Be Mended at Last\n\nPeter Lind\nCopyright 2004 The Valley Times'
    expect(articleOf(head, [asked]).byline).toEqual(['Peter Lind'])
  })

  test('who stands in a picture, above its credit', () => {
    const told =
      'At the bridge stood Peter Lind, who had brought his cows, and he said that they would wait no more.'
    const head =
      'Old Bridge to Be Mended at Last\nPeter Lind\nPhoto: Acme/Ann Roe\nClare Roe\nMay 3, 2004'
    expect(articleOf(head, [told]).byline).toEqual(['Clare Roe'])
  })
})

describe('the head of a release is no headline', () => {
  test.each([
    [
      'THE CITY HALL\n\nOffice of the Mayor\n____________________\nFor Immediate Release      June 5, 1998'
    ],
    ['Press Release\nBR/SM/5447\nJune 5, 1998'],
    [
      'The Great Archive - https://archive.example/web/20040211093015/http://www.valley.example/bridge.html\n\nJune 5, 1998'
    ]
  ])('%s', (head) => {
    const {title, date} = articleOf(`${head}\n\nOLD BRIDGE TO BE MENDED AT LAST`)
    expect({title, date}).toEqual({title: 'OLD BRIDGE TO BE MENDED AT LAST', date: '1998-06-05'})
  })

  test.each(['THE OLD BRIDGE', 'AC/DC Plays the Bridge', 'Office Workers Mend Bridge'])(
    'but %s is one',
    (title) => {
      expect(articleOf(`${title}\n\nBy Clare Roe\nJune 5, 1998`).title).toBe(title)
    }
  )
})
