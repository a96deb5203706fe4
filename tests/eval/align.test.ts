/** Which words of a text its labeled body is. */
import {describe, expect, test} from 'vitest'
import {align} from '../../scripts/eval/align.ts'
import {f1Of, judge, scoreBody} from '../../scripts/eval/body-score.ts'

const story = [
  'The harbour of Tallow reopened after a winter of repairs.',
  'Extra berths',
  'Captains said they would bring twice as many boats as before.'
]

/** Text of the words that were found to be the body. */
function found(text: string, body: string): string {
  const {words, inBody} = align(text, body)
  return words.flatMap(({key}, index) => (inBody[index] ? [key] : [])).join(' ')
}

describe('align', () => {
  test('takes the article and leaves what stands around and between', () => {
    const text = ['Home News', story[0], 'Buy our calendar', story[1], story[2], 'Imprint'].join(
      '\n'
    )
    expect(found(text, story.join('\n\n'))).toBe(found(story.join('\n'), story.join('\n')))
  })

  test('takes a teaser that repeats the article for no part of it', () => {
    const teaser = 'The harbour of Tallow reopened after …'
    const {inBody} = align([teaser, 'Menu', ...story].join('\n'), story.join('\n'))
    expect(inBody.slice(0, 7)).toEqual(Array(7).fill(false))
    expect(inBody.slice(7).every(Boolean)).toBe(true)
  })

  test('does not mind other line breaks, and reads scripts without spaces', () => {
    expect(align(story.join(' '), story.join('\n\n')).located).toBe(1)
    expect(align('目次\n港は今日また開いた。\n広告', '港は今日\nまた開いた。').located).toBe(1)
  })

  test('says how much of the label is not there', () => {
    expect(align(story[0]!, story.join('\n')).located).toBeLessThan(0.6)
    expect(align('', story[0]!).located).toBe(0)
  })
})

describe('body score', () => {
  const document = {
    id: 'made-up.txt',
    text: [
      'Harbour open | Tallow Times',
      'Harbour open',
      'By Ann Reed',
      '3 May 2001',
      'Menu',
      ...story
    ].join('\n'),
    truth: {title: 'Harbour open', byline: ['Ann Reed'], body: ['By Ann Reed', ...story].join('\n')}
  }
  const judged = judge(document)

  test('counts title, author and date for nobody, in the label or not', () => {
    const neutral = judged.words.filter(({kind}) => kind === 'neutral').map(({line}) => line)
    expect([...new Set(neutral)]).toEqual([0, 1, 2, 3])
  })

  test('counts characters lost and kept', () => {
    const everything = scoreBody(judged, () => true)
    expect(everything).toMatchObject({lost: 0, chrome: 4, kept: 4})
    expect(scoreBody(judged, ({kind}) => kind === 'body')).toMatchObject({lost: 0, kept: 0})
    expect(f1Of(scoreBody(judged, () => false))).toBe(0)
  })
})
