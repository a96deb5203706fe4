/** Saved pages of few lines, and texts that open like one. */
import {describe, expect, test} from 'vitest'
import {normalize} from '../../scripts/normalize/pipeline.ts'
import {headline, lead, second} from './harvest-page.ts'
import {itemOf} from './item.ts'
import {smallReference} from './reference.ts'

const outcomeOf = (...lines: readonly string[]) =>
  normalize(itemOf(lines.join('\n')), smallReference)
const articleOf = (...lines: readonly string[]) => outcomeOf(...lines).article
const keptOf = (...lines: readonly string[]) => {
  const text = lines.join('\n')
  return outcomeOf(...lines)
    .evidence.segments.filter(({class: one}) => one === 'body')
    .map(({start, end}) => text.slice(start, end))
}

describe('the headline stands in the title and again above the text', () => {
  test.each([
    [
      'a town in front of it',
      [`Tallow: ${headline} - Valley Times`, 'Farming', 'Tallow', headline, lead, second],
      headline
    ],
    [
      'Chinese',
      [
        ...['旧渡口将重新开放 - 河畔日报', '首页', '新闻', '体育', '旧渡口将重新开放'],
        ...['2021-05-14 18:20 来源：河畔日报 记者：李明'],
        ...[
          '市议会周二决定重新开放自去年春天洪水以来一直关闭的旧渡口，此前工程师认定桥墩是安全的。'
        ],
        ...['四百多名居民签署了一封信，并在上次会议上交给了市长。']
      ],
      '旧渡口将重新开放'
    ],
    ['one word', ['Tallow - Rivers Wiki', 'Main page', 'Tallow', lead, second], 'Tallow']
  ])('%s', (_, lines, title) => {
    expect(articleOf(...lines).title).toBe(title)
    // The links between are no part of the article.
    expect(keptOf(...lines)).not.toContain(lines[1])
  })

  test('its date and author are read', () => {
    const {date, byline} = articleOf(
      ...['旧渡口将重新开放 - 河畔日报', '首页', '新闻', '旧渡口将重新开放'],
      ...['2021-05-14 18:20 来源：河畔日报 记者：李明'],
      ...['市议会周二决定重新开放自去年春天洪水以来一直关闭的旧渡口，此前工程师认定桥墩是安全的。']
    )
    expect([date, byline]).toEqual(['2021-05-14', ['李明']])
  })

  test.each([
    ['a line below the text', ['Harvest - a hard year', lead, second, 'Harvest']],
    ['a button', ['Home - Valley Times', 'Home', lead, second]],
    [
      'a sentence between',
      ['Harvest - a hard year', 'It rained on Monday.', 'Harvest', lead, second]
    ]
  ])('none of this: %s', (_, lines) => {
    const kept = keptOf(...lines)
    expect(kept).toContain(lead)
    expect(kept).toContain(second)
    expect(articleOf(...lines).title).not.toBe(
      lines.find((line) => line === 'Harvest' || line === 'Home')
    )
  })
})

test.each([
  ['a headline in capitals with a stop', 'FERRY LANDING TO REOPEN.', 'FERRY LANDING TO REOPEN.'],
  ['a sentence', 'The ferry landing will reopen.', undefined]
])('the cutting of an old paper: %s', (_, line, title) => {
  const {title: found} = articleOf(
    ...['VALLEY ECHO, FRIDAY, MAY 14, 1954.', '', line, '', lead, second]
  )
  expect(found).toBe(title)
})

describe('lines that are no headline', () => {
  test.each(['PRESS RELEASE', 'Pressemitteilung', 'Comunicado de prensa', 'Пресс-релиз'])(
    '%s above one',
    (kicker) => {
      expect(articleOf(kicker, headline, 'May 3, 2012', lead, second).title).toBe(headline)
    }
  )

  test('a stanza', () => {
    const poem =
      'The Ferry\nby Oona Marsh\n\nThe boat has gone, the rope\nhangs from the rotten post,\nand nobody has hope\nthat what was lost\n\n' +
      'comes back. The water shows\nthe sky its own gray face,\nand as it goes, it goes\nwithout a trace.\n'
    const {article} = outcomeOf(...poem.split('\n'))
    expect(article.title ?? '').not.toContain('boat')
    expect(keptOf(...poem.split('\n')).join('\n')).toContain('The boat has gone')
  })
})

describe('bylines', () => {
  test.each([
    ['Interview by Clara Benning', 'Clara Benning'],
    ['Haber: Defne Aksu', 'Defne Aksu']
  ])('%s', (line, name) => {
    expect(articleOf(headline, line, 'May 3, 2012', '', lead, second).byline).toEqual([name])
  })

  test('a dash and a name below the text', () => {
    const {byline} = articleOf(
      ...[
        `${headline} - Valley Times`,
        'Home',
        'News',
        'Sport',
        'Weather',
        'Jobs',
        'Contact',
        headline
      ],
      ...[
        lead,
        second,
        '— Maren Holloway',
        'Published May 14, 2021',
        'Imprint',
        'Terms',
        'Privacy policy',
        'Contact us'
      ]
    )
    expect(byline).toEqual(['Maren Holloway'])
  })
})
