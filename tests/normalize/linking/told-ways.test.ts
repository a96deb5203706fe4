/** Journeys told by what is behind the leader: `came from Japan on Wednesday`, `had been to Egypt and Syria`. */
import {describe, expect, test} from 'vitest'
import {tellingOf} from '../../../scripts/normalize/linking/tellings.ts'
import {readingOf} from '../dating/date-text.ts'

const tellingIn = (sentence: string, place = 'JAKARTA') =>
  tellingOf(readingOf(`${place} - Secretary of State Hillary Clinton ${sentence}\n`))
const countriesIn = (sentence: string) => tellingIn(sentence)?.countries.toSorted()

describe('told', () => {
  test.each([
    ['came from Japan on Wednesday.', ['ID', 'JP']],
    ['arrived from Japan late on Wednesday.', ['ID', 'JP']],
    ['came on Wednesday from Japan.', ['ID', 'JP']],
    ['came to Thailand in the rain on Tuesday night from Japan.', ['JP', 'TH']],
    ['arrived in Thailand on Wednesday from Japan.', ['JP', 'TH']],
    ['met farmers. She had come from Japan on Monday.', ['ID', 'JP']],
    ['came home by plane on Thursday night, straight from Japan.', ['JP']],
    ['returned on Monday from a week in Japan and South Korea.', ['JP', 'KR']],
    ['spoke on Sunday. She had been to Japan, Thailand and South Korea.', ['JP', 'KR', 'TH']],
    ['spoke on Sunday. She has been in Thailand since Friday, and in Japan.', ['TH']],
    ['spoke on Sunday. Her journey took her to Japan and Thailand.', ['JP', 'TH']],
    ['came home. The thirteen-day journey, to Japan and Thailand, was long.', ['JP', 'TH']],
    ['sang on Sunday. It was the last stop of a trip to Japan and Thailand.', ['JP', 'TH']],
    ['met President Hu Jintao. She saw Yang Jiechi. She went to Japan and Thailand.', ['JP', 'TH']],
    ['will go on Sunday to Japan and Thailand.', ['JP', 'TH']],
    ['will leave on Tuesday for Japan and Thailand.', ['JP', 'TH']],
    ['will begin on May 9 a sixteen-day visit to Japan.', ['JP']],
    ['and Hu Jintao, who left Japan on Wednesday, rode into the snow.', ['JP']]
  ])('Clinton %s', (sentence, countries) => expect(countriesIn(sentence)).toEqual(countries))

  test('where she came is reached, and what she came from is left', () =>
    expect(tellingIn('came from Japan on Wednesday.')).toMatchObject({
      reached: ['ID', 'JP'],
      stays: [
        {country: 'ID', comes: true},
        {country: 'JP', comes: false, ends: 'place'}
      ],
      ways: {legs: [{from: 'JP', to: 'ID'}], lists: []}
    }))
})

test('the agency that tells of it is no place where she came', () => {
  const text = 'CAIRO (AP) - Secretary of State Hillary Clinton flew in from Japan on Monday.\n'
  expect(tellingOf(readingOf(text))?.countries.toSorted()).toEqual(['EG', 'JP'])
})

describe('the day beside a journey', () => {
  const dayIn = (sentence: string) =>
    tellingOf(readingOf(`Leaders Meet\n\nMay 5, 1999\n\nWASHINGTON - ${sentence} All were glad.\n`))
      ?.underWayOn
  test('is that of its week', () => {
    expect(dayIn('President Clinton flew to Kenya on Tuesday.')).toBeDefined()
  })
  test.each([
    'President Clinton flew to Kenya on Tuesday of last week.',
    'President Clinton flew to Kenya on Tuesday a week ago.',
    'President Clinton flew to Kenya on Tuesday a year ago.',
    'Last week President Clinton flew to Kenya on Tuesday and came home.',
    'In May 1998 President Clinton flew to Kenya on Tuesday.',
    "``President Clinton flew to Kenya on Tuesday,'' said Gore."
  ])('but not in %s', (sentence) => expect(dayIn(sentence)).toBeUndefined())
})

describe('no journey', () => {
  test.each([
    'came from Japan as a child.',
    'came under fire on Wednesday from Japan.',
    'came to an agreement on Wednesday with a man from Japan.',
    'got a letter that came from Japan on Wednesday.',
    'has been to Japan.',
    'has been to Japan and Thailand twice.',
    'had been to Japan and Thailand as a senator.',
    'had been in Japan and Thailand in her youth.',
    'spoke of the years in which she had been to Japan and Thailand.',
    'said that twice she had been to Japan and Thailand.',
    'spoke of troops who had been in Japan and Thailand.',
    'took a letter to Japan and Thailand.',
    'took him to Japan and Thailand.',
    'spoke with President Hu Jintao. The thirteen-day journey, to Japan and Thailand, was his.',
    'spoke. President Hu Jintao sang. It was the last stop of a trip to Japan and Thailand.',
    'spoke. President Hu Jintao sang. His journey took him to Japan and Thailand.',
    'returned on Monday to a week in court over Japan.'
  ])('Clinton %s', (sentence) => expect(countriesIn(sentence)).toBeUndefined())
})

describe('on the way', () => {
  const dated = (sentence: string) => {
    const text = `GUAM, December 6, 1975 (AP) - President Gerald Ford ${sentence}\n`
    return tellingOf(readingOf(text))
  }
  test.each([
    ['stopped here on Friday on his way home from a four-day visit to China.', ['CN'], []],
    [
      'stopped here on Friday on his way to Indonesia after a four-day visit to China.',
      ['CN'],
      ['ID']
    ],
    ['refueled here on Friday on his way back from China and Japan.', ['CN', 'JP'], []],
    ['left China for Hawaii on Monday after a journey to Japan and China.', ['CN', 'JP'], []],
    ['spent Friday here on his way to Japan and China.', [], ['CN', 'JP']],
    ['will stop here on his way home after a visit to China.', [], []],
    ['spoke here on Friday after a four-day visit to China.', [], []]
  ])('Ford %s: reached %j, to come %j', (sentence, reached, toCome) => {
    const telling = dated(sentence)
    expect([telling?.reached.toSorted(), telling?.toCome.toSorted()]).toEqual([reached, toCome])
  })
  test('is no day of the stay', () =>
    expect(dated('stopped here on Friday on his way to Japan and China.')).toMatchObject({
      planned: false,
      stays: []
    }))
  test('to where others go is no journey', () =>
    expect(dated('met a man on Friday who was on his way to Japan and China.')).toBeUndefined())
})
